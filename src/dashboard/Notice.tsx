import { Fault } from '../ui/Fault';
import { t } from '../ui/t';
import { useAction } from '../ui/useAction';

/** Something that was done, which can be taken back for as long as it is said. */
export interface Notice {
  sentence: string;
  /** The `data-action` of its Undo. */
  action: string;
  undo: () => Promise<void>;
}

/** Says what was done, and takes it back; `onUndone` when it was. */
export function NoticeBar({ notice: { sentence, action, undo }, onUndone }: { notice: Notice; onUndone: () => void }) {
  const { error, run } = useAction();
  const takeBack = async () => {
    if (await run(undo)) onUndone();
  };
  return (
    <>
      <p class="notice row spread" role="status">
        {sentence}
        <button type="button" class="link" data-action={action} onClick={() => void takeBack()}>
          {t('undo')}
        </button>
      </p>
      {error !== null && <Fault error={error} />}
    </>
  );
}
