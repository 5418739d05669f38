/** What a transaction changed. */
export interface StoreChange {
  /** The ids of the contacts. */
  contacts: string[];
  /** What the user said of themselves. */
  me: boolean;
  settings: boolean;
}

const CHANGES = 'inroad-changes';
/** Drafts have a channel of their own: whoever shows people need not ask again at every keystroke. */
const DRAFTS = 'inroad-drafts';

const changes = channel<StoreChange>(CHANGES);
const drafts = channel<null>(DRAFTS);

/** Tells this page and every other page of ours what a transaction that is done has changed. Call it after it is done. */
export const announce = (change: Partial<StoreChange>): void =>
  changes.send({ contacts: change.contacts ?? [], me: change.me ?? false, settings: change.settings ?? false });

/** Calls `listener` after every change, made here or in another page; returns how to stop. */
export const onChange = (listener: (change: StoreChange) => void): (() => void) => changes.listen(listener);

/** Tells this page and every other page of ours that a draft was written. */
export const announceDraft = (): void => drafts.send(null);

/** Calls `listener` after every keystroke in a draft, here or in another page; returns how to stop. */
export const onDraft = (listener: () => void): (() => void) => drafts.listen(listener);

function channel<T>(name: string) {
  const here = new Set<(message: T) => void>();
  return {
    send(message: T): void {
      for (const listener of here) listener(message);
      const broadcast = new BroadcastChannel(name);
      broadcast.postMessage(message);
      broadcast.close();
    },
    listen(listener: (message: T) => void): () => void {
      const broadcast = new BroadcastChannel(name);
      // Only our own pages share this origin; whoever listens asks the database, and takes nothing from the message itself.
      broadcast.onmessage = ({ data }: MessageEvent<T>) => listener(data);
      here.add(listener);
      return () => {
        here.delete(listener);
        broadcast.close();
      };
    },
  };
}
