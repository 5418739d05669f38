/** Why the store could not do what was asked, in the few kinds that the user can do something about. */
export type StoreFault = 'full' | 'newerData' | 'newerRecord' | 'emptied' | 'damagedRow' | 'gone' | 'storage';

/** Every error that leaves the store. `cause` is the browser's own. */
export class StoreError extends Error {
  readonly fault: StoreFault;

  constructor(fault: StoreFault, cause?: unknown) {
    super(`store: ${fault}`, { cause });
    this.name = 'StoreError';
    this.fault = fault;
  }
}

/** The browser's error as ours. `VersionError`: the data was written by a newer Inroad. */
export function storeError(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  if (name === 'QuotaExceededError') return new StoreError('full', cause);
  if (name === 'VersionError') return new StoreError('newerData', cause);
  return new StoreError('storage', cause);
}
