import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.doUnmock('node:os');
  vi.resetModules();
});

/** The waiting as it is on a machine where so many wait for each processor. */
async function onMachine(load: number) {
  vi.resetModules();
  vi.doMock('node:os', () => ({ availableParallelism: () => 2, loadavg: () => [2 * load, 0, 0] }));
  return { ...(await import('../scripts/browser/until.mjs')), ...(await import('../scripts/browser/slowness.mjs')) };
}

it('a budget grows with the load, and is never less than on a quiet machine', async () => {
  const quiet = (await onMachine(0)).scaled(100);
  expect(quiet).toBeGreaterThanOrEqual(100);
  expect((await onMachine(50)).scaled(100)).toBeGreaterThanOrEqual(5_000);
});

it('until gives the first answer that is one, and counts an error as none yet', async () => {
  const { until } = await onMachine(0);
  const answers = [null, false, undefined, new Error('not yet'), 0];
  const asked = () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  };
  expect(await until('an answer', asked)).toBe(0);
});

it('until tells what it waited for, and the last error', async () => {
  const { until } = await onMachine(0);
  const problem = new Error('the page is gone');
  const waiting = until('the page', () => Promise.reject(problem), 50);
  await expect(waiting).rejects.toThrow(/in vain for the page/);
  await expect(waiting).rejects.toMatchObject({ cause: problem });
});

it('until ends where it is given no answer at all', async () => {
  const { until } = await onMachine(0);
  await expect(until('an answer', () => new Promise(() => undefined), 50)).rejects.toThrow(/in vain for an answer/);
});

it('within gives what the work gives, or fails as it does', async () => {
  const { within } = await onMachine(0);
  expect(await within('seven', Promise.resolve(7))).toBe(7);
  await expect(within('seven', Promise.reject(new Error('eight')))).rejects.toThrow('eight');
});

it('measures once more before it gives up: what takes too long on a quiet machine may be slow on a busy one', async () => {
  vi.resetModules();
  let load = 0;
  vi.doMock('node:os', () => ({ availableParallelism: () => 1, loadavg: () => [load, 0, 0] }));
  const { within } = await import('../scripts/browser/until.mjs');
  const slow = new Promise((done) => setTimeout(done, 600, 'late'));
  const waiting = within('what is slow', slow, 20);
  load = 1_000;
  expect(await waiting).toBe('late');
});
