/** What changed: the ids of contacts, or the user's own record. */
export interface StoreChange {
  contacts: string[];
  me: boolean;
}

const CHANNEL = 'inroad-changes';
const here = new Set<(change: StoreChange) => void>();

/** Tells this page and every other page of ours what a transaction that is done has changed. Call after it is done. */
export function announce(change: Partial<StoreChange>): void {
  const whole: StoreChange = { contacts: change.contacts ?? [], me: change.me ?? false };
  for (const listener of here) listener(whole);
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(whole);
  channel.close();
}

/** Calls `listener` after every change, made here or in another page; returns how to stop. */
export function onChange(listener: (change: StoreChange) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  // Only our own pages share this origin; the listener re-queries and takes nothing from the message itself.
  channel.onmessage = ({ data }: MessageEvent<StoreChange>) => listener(data);
  here.add(listener);
  return () => {
    here.delete(listener);
    channel.close();
  };
}
