import type { ListedPerson, RefusalReason } from '../../model/page/capture';
import type { Evidence } from '../evidence';
import type { FoundPerson } from '../vocabularies/schemaPerson';

/** What a site's reader makes of a page. */
export type Verdict =
  | {
      kind: 'person';
      evidence: Evidence[];
      /** Whom the vocabularies on the same page name: added where it is the same name. */
      people: FoundPerson[];
    }
  | { kind: 'refused'; reason: RefusalReason; people: ListedPerson[] };

export const refused = (reason: RefusalReason, people: ListedPerson[] = []): Verdict => ({
  kind: 'refused',
  reason,
  people,
});
