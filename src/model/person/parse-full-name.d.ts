/** The package ships no types; what it returns is written down in its README (1.2.7). */
declare module 'parse-full-name' {
  interface ParsedName {
    title: string;
    first: string;
    middle: string;
    last: string;
    nick: string;
    suffix: string;
    error: string[];
  }
  export function parseFullName(
    name: string,
    part: 'all',
    fixCase: 0 | 1,
    stopOnError: 0 | 1,
    useLongLists: 0 | 1,
  ): ParsedName;
}
