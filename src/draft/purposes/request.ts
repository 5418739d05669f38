import type { Channel, Goal } from '../../model/message';
import { ASKS, ASKS_OF_THEN } from '../data/asks';
import { spelled } from '../english/numbers';
import { duration, flexible, insight, question, wayOut } from '../review/rules/ask';
import { noGuilt } from '../review/rules/conversation';
import { connectionFirst, whyYou } from '../review/rules/opening';
import { aboutThem, narrowAndBroad, noAttachment, oneLineSelf } from '../review/rules/style';
import type { Phrase, Slot, Tag } from '../writing/bestFillings';
import type { Brief } from '../writing/brief';
import { type Claim, claim, ownWords } from '../writing/claim';
import { phrase, sentence, words } from '../writing/phrase';
import { type InWriting, inWriting, type PurposePlan } from './plan';
import { openings } from './shared/opening';

/** The user in one line: what they do, and what they want to learn about, narrowly and broadly. */
function selfPhrases(brief: Brief, goal: Goal): Phrase[] {
  const { self, narrow, broad, sameStart, near } = brief;
  const { interest } = ASKS[goal];
  const phrases: Phrase[] = [];
  const tell = (text: Claim | null, says: Tag[], less = 0, needs: Tag[] = []): void => {
    phrases.push(...phrase([sentence(text)], says, { less, needs }));
  };
  const wide = broad === null ? null : claim`, and ${broad} more widely`;
  for (const wish of interest) {
    const aim = claim`${wish[0] ?? ''}${narrow}${wish[1] ?? ''}`;
    if (self !== null) {
      tell(claim`${self.clause}, and I ${aim}`, ['self', 'narrow']);
      tell(claim`${self.short}, and I ${aim}`, ['self', 'narrow'], 1);
      if (wish[1] === '') {
        tell(claim`${self.clause}, and I ${aim}${wide}`, ['self', 'narrow', 'broad']);
        tell(claim`${self.short}, and I ${aim}${wide}`, ['self', 'narrow', 'broad'], 1);
      }
    } else {
      tell(claim`I ${aim}`, ['narrow']);
      if (wish[1] === '') tell(claim`I ${aim}${wide}`, ['narrow', 'broad']);
    }
  }
  if (self !== null) {
    if (self.short.text.startsWith('I ')) tell(claim`${self.short} and am drawn to ${narrow}`, ['self', 'narrow'], 1);
    if (sameStart && near && self.short.text.startsWith('I ')) {
      tell(claim`${self.clause} and am weighing the same step`, ['self', 'same'], 0, ['path']);
      tell(claim`${self.short} and am weighing the same step`, ['self', 'same'], 0, ['path']);
      tell(claim`${self.short} and am weighing that step`, ['self', 'same'], 1, ['path']);
      tell(claim`${self.clause} and am weighing the same step, towards ${narrow}`, ['self', 'same', 'narrow'], 0, [
        'path',
      ]);
      tell(claim`${self.short} and am weighing the same step, towards ${narrow}`, ['self', 'same', 'narrow'], 0, [
        'path',
      ]);
      tell(
        claim`${self.short} and am weighing the same step, towards ${narrow}${wide}`,
        ['self', 'same', 'narrow', 'broad'],
        0,
        ['path'],
      );
    }
    if (self.noun !== null && self.years !== null)
      tell(claim`after ${self.years} as ${self.noun}, I ${interest[0]?.[0] ?? ''}${narrow}${interest[0]?.[1] ?? ''}`, [
        'self',
        'narrow',
      ]);
    tell(self.clause, ['self'], 1);
    tell(self.short, ['self'], 2);
    tell(claim`${self.clause}, and I am learning about ${broad}, above all ${narrow}`, ['self', 'narrow', 'broad']);
    tell(claim`${self.short}, and I am learning about ${broad}, above all ${narrow}`, ['self', 'narrow', 'broad'], 1);
    tell(claim`${self.clause}, and I am interested in ${broad}, ${narrow} most of all`, ['self', 'narrow', 'broad']);
    tell(claim`${self.clause}, and I am finding my way into ${broad}, ${narrow} first of all`, [
      'self',
      'narrow',
      'broad',
    ]);
    tell(claim`${self.short}, and I am interested in ${broad}, ${narrow} most of all`, ['self', 'narrow', 'broad'], 1);
    if (narrow === null) tell(claim`${self.clause}, and I am trying to understand ${broad}`, ['self', 'broad']);
  } else tell(claim`I am learning about ${broad}, above all ${narrow}`, ['narrow', 'broad']);
  if (self === null && narrow === null) tell(claim`I am trying to understand ${broad}`, ['broad']);
  return phrases;
}

/** The question, for a goal: after the reader's path, after their work, or with neither known. */
function askPhrases(brief: Brief, goal: Goal): Phrase[] {
  const phrases: Phrase[] = [];
  const { afterPath, afterWork } = brief.now.stale ? ASKS_OF_THEN : ASKS[goal];
  const { minutes, medium } = brief;
  const field = brief.now.field ?? brief.narrow ?? brief.broad;
  const add = (text: string, says: Tag[], wording: { needs?: Tag[]; bars?: Tag[]; less?: number }): void => {
    phrases.push(...words(text, ['ask', 'insight', ...says], wording));
  };
  for (const [questions, when] of [
    [afterPath, { needs: ['path'] as Tag[] }],
    [afterWork, { needs: ['why'] as Tag[], bars: ['path'] as Tag[] }],
  ] as const)
    for (const question of questions) {
      const asked = question.includes('*') ? (field === null ? null : question.replace('*', field.text)) : question;
      if (asked === null) continue;
      add(`Could I ask you ${asked}, in ${minutes} ${medium}?`, ['duration', 'medium'], when);
      add(`Would you tell me, in ${minutes} ${medium}, ${asked}?`, ['duration', 'medium'], when);
      add(`Could I ask you, for ${minutes}, ${asked}?`, ['duration'], when);
      add(`Would you have ${minutes} to tell me ${asked}?`, ['duration'], when);
      add(`Could I ask you ${asked}?`, [], when);
    }
  const timed: Tag[] = ['duration', 'medium'];
  if (goal === 'entering') add(`Could I ask you how, in ${minutes} ${medium}?`, timed, { needs: ['path'], less: 1 });
  const free: Tag[] = ['duration', 'flexible'];
  add(`Could I ask you how, in ${minutes}, whenever suits you?`, free, {
    needs: ['path'],
    less: goal === 'entering' ? 0 : 4,
  });
  add(`Could I ask you about it, in ${minutes}, whenever suits you?`, free, { needs: ['path'], less: 6 });
  add(`Could I ask you about your work, in ${minutes}, whenever suits you?`, free, { bars: ['path'], less: 1 });
  add(`Could I ask you about it, in ${minutes} ${medium}?`, timed, { needs: ['path'], less: 6 });
  add(`Could I ask you about your work, in ${minutes} ${medium}?`, timed, { bars: ['path'], less: 2 });
  add(`Would you have ${minutes} to tell me about your work?`, ['duration'], { bars: ['path'], less: 2 });
  return phrases;
}

/** What makes yes easy and no easy. */
function easePhrases(brief: Brief, writing: InWriting): Phrase[] {
  const { medium } = brief.facts.user;
  const ways = medium === 'in person' ? 'in person or by video' : 'by phone or video';
  const few = `a few lines ${writing}`;
  const long = `${spelled(brief.minutes)} ${ways}`;
  const all: Tag[] = ['duration', 'medium', 'flexible', 'wayOut'];
  const untimed = { bars: ['duration'] as Tag[] };
  const timed = { needs: ['duration'] as Tag[], bars: ['medium'] as Tag[] };
  // Where there is room, flexible means time and way; in a note either is much.
  const ease: Tag[] = writing === 'here' ? ['flexible', 'wayOut'] : ['wayOut'];
  const settled = { needs: ['duration', 'medium'] as Tag[] };
  const upper = ways.charAt(0).toUpperCase() + ways.slice(1);
  return [
    ...words(`${long}, any time that suits you in the next weeks; ${few} would help just as much.`, all, untimed),
    ...words(`${long} is all I ask, whenever suits you, and ${few} would help just as much.`, all, untimed),
    ...words(
      `${upper}, any time that suits you in the next weeks; ${few} would help just as much.`,
      ['medium', 'flexible', 'wayOut'],
      timed,
    ),
    ...words(
      `${upper}, whenever suits you, and if you are too busy, ${few} would help too.`,
      ['medium', 'flexible', 'wayOut'],
      timed,
    ),
    ...words(
      `Any time in the next weeks would suit me, ${ways}; ${few} would help just as much.`,
      ['medium', 'flexible', 'wayOut'],
      timed,
    ),
    ...words(`Any day suits me, and ${few} would help just as much.`, ['flexible', 'wayOut'], settled),
    ...words(
      `I am free whenever suits you; if a talk is too much, ${few} would help too.`,
      ['flexible', 'wayOut'],
      settled,
    ),
    ...words(`Whenever suits you, and if you are too busy, ${few} would help too.`, ['flexible', 'wayOut'], settled),
    ...words(
      `Any time suits me, by phone or ${writing === 'here' ? 'in writing' : 'e-mail'}, and no is fine too.`,
      ['flexible', 'wayOut'],
      { needs: ['duration'], less: 1 },
    ),
    ...words('Any time suits me, and no is fine too.', ease, { needs: ['duration'], less: 3 }),
    ...words('Any time suits; no is fine too.', ease, { needs: ['duration'], less: 4 }),
    ...words('Whenever suits you.', ['flexible'], { needs: ['duration'], less: 1 }),
    ...words('Whenever suits.', ['flexible'], { needs: ['duration'], less: 2 }),
    ...words('No is fine too.', ['wayOut'], { needs: ['duration'], less: 1 }),
  ];
}

/** The slots of a request. */
function requestSlots(brief: Brief, goal: Goal, channel: Channel): Slot[] {
  // A note has no room to say both what the user wants closely and what in general.
  const self = selfPhrases(brief, goal).filter(
    ({ says }) => !(channel === 'note' && says.includes('narrow') && says.includes('broad')),
  );
  return [
    { phrases: openings(brief), optional: true, paragraph: 0 },
    { phrases: self, optional: true, paragraph: 0 },
    { phrases: askPhrases(brief, goal), optional: false, paragraph: 1 },
    { phrases: easePhrases(brief, inWriting(channel)), optional: true, paragraph: 1 },
  ];
}

/** Subjects of a request, the most telling first. */
function requestSubjects({ ground, before, now, narrow, workAt }: Brief): (Claim | null)[] {
  const field = now.field ?? narrow;
  return [
    ground?.kind === 'introducer' ? claim`${ground.named} gave me your name` : null,
    ground?.kind === 'school' ? claim`From ${ground.namedShort} to ${field}` : null,
    before === null ? null : claim`From ${before.field} to ${now.field}`,
    before === null ? null : claim`Your step to ${now.whole}`,
    before === null ? null : claim`From ${before.role} to ${now.role}`,
    workAt,
    now.stale ? null : claim`Your work as ${now.withArticle}`,
    claim`A question about ${narrow}`,
    ownWords('A question about your work'),
  ];
}

/** The first message: what both share, why this reader, who asks, and one question that is easy to grant. */
export const request: PurposePlan = {
  slots: requestSlots,
  subjects: requestSubjects,
  missing: () => [],
  rules: [
    whyYou,
    question,
    connectionFirst,
    insight,
    duration,
    narrowAndBroad,
    aboutThem,
    oneLineSelf,
    flexible,
    wayOut,
    noGuilt,
    noAttachment,
  ],
  farewell: 'Thank you,',
  aboutReader: true,
};
