import type { Purpose } from '../../model/message';
import type { Sent } from '../../store/people/events';
import { Fault } from '../../ui/Fault';
import { t } from '../../ui/t';
import { useQuery } from '../../ui/useQuery';
import { MessageEditor } from '../message/MessageEditor';
import { type Composing, useComposer } from '../message/useComposer';
import { WRITING, writingTo } from '../message/writingTo';

interface Props {
  contact: string;
  purpose: Purpose;
  onSent: (sent: Sent) => void;
  /** Opens where the user logs what happened, or tells about themselves. */
  onOpen: (place: 'log' | 'me') => void;
}

/** The letter that a step asks for, in the place where the step stands. */
export function Letter({ contact, ...props }: Props) {
  const found = useQuery(() => writingTo(contact), contact, WRITING);
  if (found.state === 'loading') return null;
  if (found.state === 'failed') return <Fault error={found.error} />;
  if (found.value === null) return <p>{t('contactGone')}</p>;
  return <Editor composing={found.value} {...props} />;
}

function Editor({ composing, purpose, onSent, onOpen }: Omit<Props, 'contact'> & { composing: Composing }) {
  const composer = useComposer(composing, { purpose, onSent });
  return <MessageEditor composer={composer} contact={composing.file.contact} me={composing.me} onOpen={onOpen} />;
}
