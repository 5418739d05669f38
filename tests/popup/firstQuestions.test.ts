import { describe, expect, it, vi } from 'vitest';
import { nobodyYet } from '../../src/model/me';

vi.mock('webextension-polyfill', async () => (await import('../screens')).browserOfScreens);
const { answersOfMe, meOfAnswers } = await import('../../src/popup/person/FirstQuestions');

const sam = { ...nobodyYet, name: 'Sam', does: 'ward nurse', schools: ['Vale do Norte'], employers: ['Open Maps'] };

describe('the first questions', () => {
  it('leave what was not answered', () => {
    expect(meOfAnswers({ name: 'Sam A.', because: ' of floods' }, sam)).toEqual({
      ...sam,
      name: 'Sam A.',
      because: 'of floods',
    });
    expect(meOfAnswers({}, sam)).toEqual(sam);
  });

  it('begin with what one is, or with what one does', () => {
    expect(meOfAnswers({ does: 'a geography teacher' }, sam).does).toBe('a geography teacher');
    expect(meOfAnswers({ begins: 'do', does: 'teach geography' }, sam).does).toBe('I teach geography');
    expect(meOfAnswers({ begins: 'do', does: 'I teach geography' }, sam).does).toBe('I teach geography');
    expect(meOfAnswers({ begins: 'do', does: ' ' }, sam).does).toBe('');
  });

  it.each(['schools', 'employers'] as const)('put the shared place first among the %s, once', (kind) => {
    const known = sam[kind][0] ?? '';
    expect(meOfAnswers({ school: ' Areal Lab ', sharedKind: kind }, sam)).toEqual({
      ...sam,
      [kind]: ['Areal Lab', known],
    });
    expect(meOfAnswers({ school: known, sharedKind: kind }, sam)).toEqual(sam);
  });

  it('hold what a profile says', () => {
    expect(meOfAnswers(answersOfMe(sam), sam)).toEqual(sam);
  });
});
