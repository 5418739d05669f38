/** `inroad-backup-2026-11-22.json` */
export const fileName = (kind: 'backup' | 'rescue', now: Date): string =>
  `inroad-${kind}-${now.toISOString().slice(0, 10)}.json`;
