import { useState } from 'preact/hooks';
import type { Me } from '../../../model/me';
import { VALUE_LIMIT } from '../../../model/page/capture';
import { writeMe } from '../../../store/settings/me';
import { KeptText } from '../../../ui/fields/KeptText';
import { t } from '../../../ui/t';
import type { Action } from '../../../ui/useAction';

/** Asks for the name that the message is signed with, where the user gave none. It stays while they type it. */
export function SignWith({ me, run }: { me: Me; run: Action['run'] }) {
  const [asked] = useState(me.name === '');
  if (!asked) return null;
  return (
    <KeptText
      name="signWith"
      label={t('signWith')}
      example={t('askName')}
      value={me.name}
      maxLength={VALUE_LIMIT}
      oneLine
      onKeep={(typed) => void run(() => writeMe({ ...me, name: typed.trim() }, new Date()))}
    />
  );
}
