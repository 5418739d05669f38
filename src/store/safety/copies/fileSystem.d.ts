/** TypeScript's DOM library leaves it out, as it is in no finished standard; Chromium has it since 109, Firefox since 111. */
interface FileSystemFileHandle {
  /** Renames the file in its folder. */
  move(name: string): Promise<void>;
}
