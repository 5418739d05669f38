/** A stand-in for the extension's own storage, as far as the store uses it; the end-to-end tests use the real one. */
export const items = new Map<string, unknown>();
/** What a test wants of it: whether it can be closed to content scripts, and whether it takes nothing; and how often it was written. */
export const storage = { closes: false, fails: false, writes: 0 };

export const polyfill = {
  default: {
    alarms: { clear: async () => true },
    permissions: { remove: async () => true },
    storage: {
      local: {
        get: async (key: string | null) => (key === null ? Object.fromEntries(items) : { [key]: items.get(key) }),
        set: async (values: Record<string, unknown>) => {
          if (storage.fails) throw new Error('ended');
          storage.writes++;
          for (const [key, value] of Object.entries(values)) items.set(key, value);
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) items.delete(key);
        },
        get setAccessLevel() {
          return storage.closes ? async () => undefined : undefined;
        },
      },
    },
  },
};
