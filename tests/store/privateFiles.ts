import { Locks } from './locks';

/** A stand-in for the browser's private files and locks, as far as the copies use them; the end-to-end tests use the real ones. */

const notFound = () => new DOMException('not there', 'NotFoundError');

class Handle {
  constructor(
    readonly folder: Map<string, string>,
    readonly name: string,
  ) {}
  async getFile() {
    const text = this.folder.get(this.name);
    if (text === undefined) throw notFound();
    return new File([text], this.name);
  }
  async createWritable() {
    // As in Chromium, what is written stands in a file beside it until the writer is closed or aborted.
    const beside = `${this.name}.crswap`;
    this.folder.set(beside, '');
    return {
      write: async (piece: string) => {
        if (PrivateFiles.full) throw new DOMException('full', 'QuotaExceededError');
        this.folder.set(beside, (this.folder.get(beside) ?? '') + piece);
      },
      close: async () => {
        this.folder.set(this.name, this.folder.get(beside) ?? '');
        this.folder.delete(beside);
      },
      abort: async () => void this.folder.delete(beside),
    };
  }
  async move(name: string) {
    const text = this.folder.get(this.name);
    if (text === undefined) throw notFound();
    this.folder.delete(this.name);
    this.folder.set(name, text);
  }
}

export class PrivateFiles {
  /** Whether the disk is full. */
  static full = false;
  /** The files of the one folder, by name; null where the folder is not there. */
  files: Map<string, string> | null = null;
  readonly locks = new Locks();

  /** What `navigator` is in place of Node's. */
  get navigator() {
    const directory = () => {
      const files = this.files;
      if (files === null) throw notFound();
      return {
        keys: async function* () {
          yield* [...files.keys()];
        },
        getFileHandle: async (name: string, options?: { create: boolean }) => {
          if (options?.create && !files.has(name)) files.set(name, '');
          if (!files.has(name)) throw notFound();
          return new Handle(files, name);
        },
        removeEntry: async (name: string) => {
          if (!files.delete(name)) throw notFound();
        },
      };
    };
    return {
      storage: {
        getDirectory: async () => ({
          getDirectoryHandle: async (_name: string, options?: { create: boolean }) => {
            if (options?.create) this.files ??= new Map();
            return directory();
          },
        }),
      },
      locks: this.locks,
    };
  }
}
