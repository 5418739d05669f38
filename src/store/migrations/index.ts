import { first } from './001-first';

/** Every migration in order: the one at index n takes a database from version n to n + 1. Only ever appended to. */
export const migrations: readonly ((database: IDBDatabase) => void)[] = [first];
