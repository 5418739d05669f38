declare module 'indefinite' {
  /** `word` with "a" or "an" before it. */
  export default function indefinite(word: string, options?: { articleOnly?: boolean }): string;
}
