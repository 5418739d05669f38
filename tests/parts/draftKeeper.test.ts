import { expect, it } from 'vitest';
import { draftKeeper } from '../../src/parts/message/draftKeeper';

type Draft = Parameters<ReturnType<typeof draftKeeper>['keep']>[0];
const draft = (text: string, channel: Draft['channel'] = 'note'): Draft => ({
  contact: 'c',
  channel,
  purpose: 'request',
  subject: null,
  text,
});

/** A writer that ends its writes one by one, when it is told to. */
function slowWriter() {
  const begun: string[] = [];
  const ends: { done: () => void; failed: (why: Error) => void }[] = [];
  const write = ({ text }: Draft) => {
    begun.push(text);
    return new Promise<void>((done, failed) => void ends.push({ done, failed }));
  };
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  return {
    write,
    begun,
    end: async () => {
      ends.shift()?.done();
      await turn();
    },
    fail: async () => {
      ends.shift()?.failed(new Error('full'));
      await turn();
    },
  };
}

it('writes the first at once, and of those that come meanwhile only the latest', async () => {
  const writer = slowWriter();
  const { keep } = draftKeeper(writer.write);
  for (const text of ['H', 'Hi', 'Hi I', 'Hi In']) void keep(draft(text));
  expect(writer.begun).toEqual(['H']);
  await writer.end();
  expect(writer.begun).toEqual(['H', 'Hi In']);
});

it('loses no slot to another', async () => {
  const writer = slowWriter();
  const { keep } = draftKeeper(writer.write);
  for (const one of [draft('H'), draft('Hi'), draft('Dear', 'email')]) void keep(one);
  await writer.end();
  await writer.end();
  expect(writer.begun).toEqual(['H', 'Hi', 'Dear']);
});

it('is settled when all is written', async () => {
  const writer = slowWriter();
  const { keep, settled } = draftKeeper(writer.write);
  await settled();
  void keep(draft('H'));
  void keep(draft('Hi'));
  let isSettled = false;
  void settled().then(() => {
    isSettled = true;
  });
  await writer.end();
  expect(isSettled).toBe(false);
  await writer.end();
  expect(isSettled).toBe(true);
});

it('tells of a failure whoever wanted it kept, settles, and writes the next', async () => {
  const writer = slowWriter();
  const { keep, settled } = draftKeeper(writer.write);
  const kept = keep(draft('H')).catch(({ message }: Error) => message);
  await writer.fail();
  expect(await kept).toBe('full');
  await settled();
  void keep(draft('Hi'));
  expect(writer.begun).toEqual(['H', 'Hi']);
});
