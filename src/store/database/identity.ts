import * as v from 'valibot';
import type { Database } from './database';
import type { DraftKey, Identity, RecordedAction } from './schema';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const identityShape = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  revision: whole,
  people: v.exactOptional(whole),
});
const recordedShape = v.strictObject({ revision: whole, text: v.string() });
const draftKeysShape = v.array(v.strictTuple([v.string(), v.string(), v.string()]));

const parsedOr = <S extends v.GenericSchema, T>(shape: S, row: unknown, otherwise: () => T): v.InferOutput<S> | T => {
  const parsed = v.safeParse(shape, row);
  return parsed.success ? parsed.output : otherwise();
};

/** Which database it is, as typed. A row that cannot be read is no reason to refuse anything: the database is then one of its own. */
export const identityRow = (row: unknown): Identity =>
  parsedOr(identityShape, row, () => ({ id: crypto.randomUUID(), revision: 0 }));

/** The last action, as it is recorded; null where that is not known. */
export const recordedRow = (row: unknown): RecordedAction | null => parsedOr(recordedShape, row, () => null);

/** The keys of the drafts that were written since the last action. */
export const draftKeysRow = (row: unknown): DraftKey[] => parsedOr(draftKeysShape, row, () => []);

/** Which database `db` is. */
export const identityOf = async (db: Database): Promise<Identity> => identityRow(await db.get('identity', 'database'));

/** Which database `db` is, with the people who are in it. */
export async function stateOf(db: Database): Promise<Required<Identity>> {
  const identity = await identityOf(db);
  return { ...identity, people: identity.people ?? (await db.count('contacts')) };
}
