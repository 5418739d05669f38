/**
 * Writes the second copy of everything while the popup asks what it asks, and once more while somebody is edited, which
 * ends it. Run in a page of the extension, over the bundled store.
 */
export const COPY = `async () => {
  const store = globalThis.inroadStore;
  const forget = () => navigator.locks.request('inroad-copies', async () => store.removeCopies(await store.listCopies()));
  const { contacts } = await store.sampleOf(200);
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const copy = () => store.keepCopies(store.purgeExpired, () => new Date());
  await forget();
  let done = false;
  const start = performance.now();
  const copying = copy().finally(() => { done = true; });
  const times = [], late = [];
  for (let n = 0; !done; n++) {
    const asked = performance.now();
    await Promise.all([store.contactFile(contacts[n % contacts.length].id), store.dueBy(new Date())]);
    times.push(performance.now() - asked);
    const paused = performance.now();
    await pause(20);
    late.push(performance.now() - paused - 20);
  }
  await copying;
  const took = performance.now() - start;
  const [made] = await store.listCopies();
  const bytes = made ? (await store.openCopy(made)).size : 0;
  const edits = [];
  for (const { id } of contacts.slice(0, 10)) {
    await forget();
    const given = copy();
    await pause(100);
    const begun = performance.now();
    await store.editContact(id, 'role', 'Edited ' + edits.length, new Date());
    edits.push(performance.now() - begun);
    await given;
  }
  const plain = [];
  for (const { id } of contacts.slice(10, 20)) {
    const begun = performance.now();
    await store.editContact(id, 'role', 'Edited ' + plain.length, new Date());
    plain.push(performance.now() - begun);
  }
  for (const list of [times, late, edits, plain]) list.sort((a, b) => a - b);
  const at = (list, part) => list[Math.min(list.length - 1, Math.floor(list.length * part))];
  return { took, bytes, people: made?.people ?? 0, asked: times.length, popup: at(times, 0.95), blocked: at(late, 0.99),
    edit: at(edits, 0.5), plain: at(plain, 0.5), worst: at(edits, 1) };
}`;
