/** "(3) Jane Doe | LinkedIn" and "(99+) …": the count of what is new stands before the title of many sites. */
export const withoutCount = (title: string): string => title.replace(/^\s*[([]\d+\+?[)\]]\s*/u, '');
