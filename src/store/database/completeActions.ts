import { type IDBPTransaction, wrap } from 'idb';
import * as v from 'valibot';
import { type ActionRow, rowName, UNDOABLE } from '../../model/kept/action';
import type { InroadSchema } from './schema';

/** An import of more rows is taken back by moving its people to the bin, for which nobody needs to know what came after. */
const LARGE = 5_000;

/** A past action as it may have been written until schema 3: of drafts alone it holds what came after. */
const oldAction = v.looseObject({
  kind: v.string(),
  rows: v.array(
    v.looseObject({
      store: v.picklist(UNDOABLE),
      key: v.union([v.string(), v.array(v.string())]),
      before: v.unknown(),
      after: v.optional(v.unknown()),
    }),
  ),
});

/**
 * Until schema 3, past actions kept each row as it was before them only: how they left it stood in the next action on that
 * row, or is what is there now. Writes that into each of them once, in the transaction of the upgrade, so that all of the
 * last 30 days can be taken back as before. An action that is not what it should be stays as it is.
 */
export async function completeActions(upgrading: IDBTransaction): Promise<void> {
  // What `wrap` cannot know: the transaction of an upgrade may write, and these stores are in it.
  const transaction = wrap(upgrading) as unknown as IDBPTransaction<
    InroadSchema,
    ('actions' | (typeof UNDOABLE)[number])[],
    'versionchange'
  >;
  /** Each row as the next action found it. */
  const next = new Map<string, unknown>();
  let cursor = await transaction.objectStore('actions').openCursor(null, 'prev');
  for (; cursor; cursor = await cursor.continue()) {
    const parsed = v.safeParse(oldAction, cursor.value);
    if (!parsed.success) continue;
    const { kind, rows } = parsed.output;
    const isLarge = kind === 'restored' && rows.length > LARGE;
    for (const row of rows) {
      const name = rowName(row);
      if (row.after === undefined && !(isLarge && row.before === null)) {
        // A key of one store cannot be told from those of the others by its type.
        const there = async () => (await transaction.objectStore(row.store).get(row.key as never)) ?? null;
        row.after = next.has(name) ? next.get(name) : await there();
      }
      next.set(name, row.before);
    }
    await cursor.update({ ...cursor.value, rows: rows as ActionRow['rows'] });
  }
}
