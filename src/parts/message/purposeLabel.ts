import type { Purpose } from '../../model/message';
import { t } from '../../ui/t';

type Underscored<S extends string> = S extends `${infer Head}-${infer Rest}` ? `${Head}_${Underscored<Rest>}` : S;

/** Message keys take no hyphens. The compiler cannot follow `replaceAll`; the type says what it gives. */
const underscored = <S extends string>(id: S) => id.replaceAll('-', '_') as Underscored<S>;

/** What a message is for, in the user's words: "Ask for a talk". */
export const purposeLabel = (purpose: Purpose): string => t(`purpose_${underscored(purpose)}`);
