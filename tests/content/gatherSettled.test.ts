// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readGathered } from '../../src/capture/reading/readGathered';
import { gatherSettled } from '../../src/content/gatherSettled';

const PROFILE = new URL('https://people.example/ines');
const person =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"ProfilePage","mainEntity":{"@type":"Person","name":"Inês Carvalho","jobTitle":"Archivist"}}</script>';

describe('a page that is still loading', () => {
  it('is read again until its person is there', async () => {
    const slow = new URL('https://www.linkedin.com/in/ines-carvalho/');
    const page = new DOMParser().parseFromString('<title>LinkedIn</title><main id="workspace"></main>', 'text/html');
    let pauses = 0;
    const gathered = await gatherSettled(
      page,
      () => slow,
      async () => {
        pauses++;
      },
    );
    expect(gathered).toMatchObject({ kind: 'refused', reason: 'notLoadedYet' });
    expect(pauses).toBe(20);
  });

  it('is read once when it is there', async () => {
    const page = new DOMParser().parseFromString(person, 'text/html');
    const gathered = await gatherSettled(
      page,
      () => PROFILE,
      () => Promise.reject(new Error('paused')),
    );
    expect(readGathered(gathered)).toMatchObject({ kind: 'person', name: { full: 'Inês Carvalho' } });
  });
});
