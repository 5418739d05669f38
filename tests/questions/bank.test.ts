import { describe, expect, test } from 'vitest';
import { GOALS, type Goal } from '../../src/model/message';
import { anyWork } from '../../src/questions/bank/anyWork';
import { QUESTION_KINDS } from '../../src/questions/bank/index';
import { otherField } from '../../src/questions/bank/otherField';
import { unknownWork } from '../../src/questions/bank/unknownWork';
import type { Question, QuestionKind, QuestionsByGoal } from '../../src/questions/question';
import { readFiles } from '../sources';
import { type QuestionList, questionFaults, wordFaults } from './rules';

const kindList = ({ kind, questions }: QuestionKind): QuestionList => ({
  name: kind,
  questions,
  least: 5,
  slots: ['{topic}'],
  slotInEach: false,
});

const lists: QuestionList[] = [
  ...QUESTION_KINDS.map(kindList),
  { name: 'anyWork', questions: anyWork, least: 12, slots: ['{topic}'], slotInEach: false },
  { name: 'otherField', questions: otherField, least: 6, slots: ['{topic}'], slotInEach: true },
  { name: 'unknownWork', questions: unknownWork, least: 6, slots: ['{topic}', '{company}'], slotInEach: true },
];

describe('the bank of questions', () => {
  test('every question keeps to the rules', () => {
    expect(questionFaults(lists)).toEqual([]);
  });

  test('every word leads to one kind', () => {
    expect(wordFaults(QUESTION_KINDS)).toEqual([]);
  });

  test('the list names every kind that has a file', () => {
    const files = readFiles('src/questions/bank', ['.ts']).map(({ path }) => path.split('/').slice(3));
    const inFolders = files.filter((path) => path.length > 1).map((path) => path.at(-1)?.replace('.ts', ''));
    expect(QUESTION_KINDS.map(({ kind }) => kind).sort()).toEqual(inFolders.sort());
  });
});

describe('the rules', () => {
  const good = 'What breaks first when a machine has run all weekend?';
  const none: QuestionsByGoal = {
    'day-to-day': [],
    training: [],
    entering: [],
    hiring: [],
    fit: [],
    trends: [],
    network: [],
  };
  const listOf = (questions: Question[], goal: Goal = 'fit', more: Partial<QuestionList> = {}): QuestionList => ({
    name: 'list',
    questions: { ...none, [goal]: questions },
    least: 0,
    slots: ['{topic}'],
    slotInEach: false,
    ...more,
  });

  test('let a good question be', () => {
    expect(questionFaults([listOf([good, 'Which door into {topic} is still open to a beginner?'])])).toEqual([]);
  });

  test.each<[string, string, Goal]>([
    ['has 5 words', 'What do you like best?', 'fit'],
    ['has 25 words', `${'Why '.repeat(24)}so?`, 'fit'],
    ['is not one question', 'Tell me what breaks first in a machine.', 'fit'],
    ['is not one question', 'What breaks first? And what breaks last of all?', 'fit'],
    ['does not begin with a capital', good.toLowerCase(), 'fit'],
    ['has a dash', 'What breaks first – and what never breaks at all?', 'fit'],
    ['says "typical day"', 'What does a typical day look like on a lathe?', 'fit'],
    ['says "in your role"', 'What breaks first in your role with the machines?', 'fit'],
    ['speaks of applying', 'What do you look for when hiring a young machinist?', 'hiring'],
    ['speaks of applying', 'What makes a CV of a machinist a good one?', 'hiring'],
    ['has the slot {company}', 'What breaks first at {company} on a wet Monday?', 'fit'],
    ['has the slot {topic', 'What breaks first in {topic on a wet Monday?', 'fit'],
  ])('find what %s', (fault, text, goal) => {
    expect(questionFaults([listOf([text], goal)])).toEqual(
      expect.arrayContaining([expect.stringContaining(`"${text}" ${fault}`)]),
    );
  });

  test('find a question without a slot where each must have one', () => {
    expect(questionFaults([listOf([good], 'fit', { slotInEach: true })])).toEqual([`list: "${good}" has no slot`]);
  });

  test('find a goal with too few questions, as narrow ones do not count', () => {
    const found = questionFaults([
      listOf([good, { text: good.replace('weekend', 'night'), only: ['a'] }], 'fit', { least: 2 }),
    ]);
    expect(found).toContain('list: fit has 1 questions for all');
    expect(found).toHaveLength(GOALS.length);
  });

  test('find what is said too often', () => {
    const begun = ['lathe', 'crane', 'press', 'drill', 'kiln'].map((word) => `Who mends the ${word} at ${word} works?`);
    expect(questionFaults([listOf(begun)])).toEqual(['list: 5 questions begin "who mends the"']);
    const runs = ['Where', 'When', 'Why'].map((word) => `${word} do the old machines stop?`);
    expect(questionFaults([listOf(runs)])).toEqual(['3 questions say "do the old machines stop"']);
    expect(questionFaults([listOf([good]), listOf([good])])).toEqual([`"${good}" stands twice`]);
    expect(questionFaults([listOf([`${'Why '.repeat(20)}so?`])])).toContain('1 of 1 questions have more than 20 words');
  });

  test('find wrong words', () => {
    const words = Array.from({ length: 20 }, (_, at) => `word${at}`);
    const kind = (name: string, more: Partial<QuestionKind>): QuestionKind => ({
      kind: name,
      words: words.map((word) => name + word),
      first: {},
      questions: none,
      ...more,
    });
    expect(wordFaults([kind('a', {}), kind('b', {})])).toEqual([]);
    expect(wordFaults([kind('a', { words })])).toEqual([]);
    expect(wordFaults([kind('a', { words: words.slice(1) })])).toEqual(['a: has 19 words']);
    expect(wordFaults([kind('a', { words: [...words, 'Nurs'] })])).toEqual(['a: "Nurs" is not in lower case']);
    expect(wordFaults([kind('a', { words }), kind('b', { words: [...words.slice(1), 'x'] })])).toHaveLength(19);
    expect(wordFaults([kind('a', {}), kind('a', { words })])).toEqual(['a stands twice']);
    const narrow = (only: string[]) => kind('a', { words, questions: { ...none, fit: [{ text: good, only }] } });
    expect(wordFaults([narrow(['word1'])])).toEqual([]);
    expect(wordFaults([narrow(['nurs'])])).toEqual([`a: "${good}" is only for "nurs", no word of the kind`]);
    expect(wordFaults([narrow([])])).toEqual([`a: "${good}" is for nobody`]);
  });
});
