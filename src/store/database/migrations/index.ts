import { first } from './001-first';
import { search } from './002-search';
import { identity } from './003-identity';
import { actions } from './004-actions';
import { steps } from './005-steps';

/** Takes a database one version on, inside the transaction of its upgrade. */
export type Migration = (database: IDBDatabase, transaction: IDBTransaction) => void;

/** Every migration in order: the one at index n takes a database from version n to n + 1. Only ever appended to. */
export const migrations: readonly Migration[] = [first, search, identity, actions, steps];
