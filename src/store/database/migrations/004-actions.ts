/**
 * Schema 4 (2026-11): past actions hold each row before and after; those that only hold it before are completed after every
 * such upgrade, in the same transaction, by the code of the day. The stores stay as they are.
 * Frozen: this file describes what was done to databases out there, so it is never edited and imports nothing.
 */
export function actions(): void {}
