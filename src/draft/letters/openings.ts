import type { Claim } from '../writing/claim';
import { LEADS, OPENINGS, SHORT_OPENINGS } from './data/openings';
import { AFTER_REASON, TOWARDS, WEIGHING, WISHES } from './data/stories';
import { fill, shuffled } from './letter';
import type { Link } from './link';
import { joined, NOTHING, type Piece, pieceOf, type Writing } from './piece';

/** The beginning of a letter, up to the question. */
export interface Opening extends Piece {
  link: Link;
  /** The link that was told last, right before the question. */
  told: Link;
  /** Where its second part begins, which stands with the question. */
  turn: number;
}

/** How strong a reason to write each link is. */
const STRENGTH: Record<Link['kind'], number> = {
  introduced: 16,
  earlierJob: 10,
  sameWork: 8,
  employer: 8,
  school: 8,
  group: 8,
  step: 7,
  place: 7,
  written: 6,
  invited: 11,
  role: 3,
  otherField: 3,
  unclear: 2,
  lookedUp: 3,
  company: 2,
  name: -6,
};
/** Links that may be told before the question although the letter began with another. */
const TOLD_LATER: readonly Link['kind'][] = ['earlierJob', 'step', 'written'];

/** Every way to begin that the facts carry, with the user's reason or without. */
export function openingsOf(writing: Writing): Opening[] {
  const { words, isNote, lately, key, connected } = writing;
  const found: Opening[] = [];
  const stories = storiesOf(writing);
  const gap = isNote ? 1 : 0;
  const start = pieceOf(writing, '', [...connected]);
  for (const link of words.links) {
    const lines = shuffled((isNote ? SHORT_OPENINGS : OPENINGS)[link.kind], `${key} ${link.kind}`);
    const later =
      isNote || STRONG.includes(link.kind)
        ? []
        : words.links.filter(
            (one) =>
              one !== link && TOLD_LATER.includes(one.kind) && !one.facts.some((fact) => link.facts.includes(fact)),
          );
    const leads = later.flatMap((one) => leadOf(writing, one));
    for (const [at, line] of lines.entries()) {
      const isAbout = SELF.test(line);
      const missing = !isAbout && words.me.length > 0 ? 5 : 0;
      const worth = STRENGTH[link.kind] - missing - at * 0.12 - lately.ageOf(line) * 12;
      const hasTurn = line.includes(' || ');
      const hasStory = line.includes('{story}');
      for (const [m, me] of (isAbout ? words.me : [null]).entries()) {
        const parts = partsOf(writing, link, line, me);
        if (parts === null) continue;
        for (const story of hasStory ? stories : [NO_STORY]) {
          if (story.sentences.length === 0 && NEEDS_STORY.test(line)) continue;
          const [first = [], second = []] = parts.map((pieces) => pieces.map((piece) => piece ?? story));
          const own = worth + story.worth - m * (isNote ? 0.4 : 1.5);
          const turn = [start, ...first].reduce((sum, { sentences }) => sum + sentences.length, 0);
          found.push({ ...joined(line, [start, ...first, ...second], gap, own), link, told: link, turn });
          if (!hasTurn)
            for (const lead of leads)
              found.push({
                ...joined(line, [start, ...first, lead], gap, own + 2.5 + lead.worth),
                link,
                told: lead.link,
                turn,
              });
        }
      }
    }
  }
  return found.sort((a, b) => b.worth - a.worth).slice(0, MOST_OPENINGS);
}
const SELF = /\{(?:me|brief|am)\}/u;
/** Where the wish is what the line was going to say, it cannot be left out. */
const NEEDS_STORY = /^\{story\}$/u;
const MOST_OPENINGS = 160;
/** Links beside which no other is needed. */
const STRONG: readonly Link['kind'][] = ['earlierJob', 'sameWork', 'written', 'step'];

const NO_STORY: Piece = NOTHING;

/** What the user may say of why they ask: their reason, what they wish to learn, both, or nothing where the question says it. */
function storiesOf(writing: Writing): Piece[] {
  const { goal, reason, isNote, slots, lately, key } = writing;
  const told = (lines: readonly string[], of: string): { claim: Claim; age: number }[] =>
    shuffled(lines, `${key} ${of}`)
      .flatMap((line) => fill(line, slots)?.map((claim) => ({ claim, age: lately.ageOf(line) })) ?? [])
      .sort((a, b) => a.age - b.age)
      .slice(0, 3);
  const story = (sentences: Claim[], worth: number): Piece => pieceOf(writing, '', sentences, worth);
  const wishes = told(
    [...(TOWARDS.includes(goal) ? WISHES.towards : WEIGHING.includes(goal) ? WISHES.weighing : []), ...WISHES.any],
    'wish',
  );
  const plain = [...wishes.map(({ claim, age }, at) => story([claim], -at * 0.2 - age * 12)), NO_STORY];
  if (reason === null) return plain;
  const after = told(AFTER_REASON, 'after').map(({ claim, age }, at) =>
    story([reason, claim], (isNote ? 1 : 5) - at * 0.2 - age * 12),
  );
  return [...after, story([reason], isNote ? 1.5 : 4.5), ...plain];
}

/** The pieces of a line in words, paragraph by paragraph, null where the story goes; null for all where a fact is missing. */
function partsOf(writing: Writing, link: Link, line: string, me: Claim | null): (Piece | null)[][] | null {
  const filled = { ...writing.slots, ...link.words, ...(me !== null && { me }) };
  const parts: (Piece | null)[][] = [];
  for (const part of line.split(' || ')) {
    const pieces: (Piece | null)[] = [];
    for (const piece of part.split(/(?<=[.:}”])\s+(?=\{story\})|(?<=\{story\})\s+/u)) {
      const made = piece === '{story}' ? [] : fill(piece, filled);
      if (made === null) return null;
      pieces.push(
        piece === '{story}'
          ? null
          : { ...pieceOf(writing, piece, made), sentences: made.map((one) => standingOn(one, link)) },
      );
    }
    parts.push(pieces);
  }
  return parts;
}

/** A sentence that speaks of the reader stands on what the link stands on, besides what it names. */
const standingOn = (one: Claim, link: Link): Claim =>
  /\b(?:you|your|we|both|same)\b/iu.test(one.text) || link.kind === 'introduced'
    ? { ...one, facts: [...new Set([...one.facts, ...link.facts])] }
    : one;

/** The ways to tell of a link right before the question. */
function leadOf(writing: Writing, link: Link): (Piece & { link: Link })[] {
  return shuffled(LEADS[link.kind] ?? [], `${writing.key} lead`)
    .flatMap((line) => {
      const made = fill(line, { ...writing.slots, ...link.words });
      return made === null
        ? []
        : [
            {
              ...pieceOf(
                writing,
                line,
                made.map((one) => standingOn(one, link)),
                -writing.lately.ageOf(line) * 12,
              ),
              link,
            },
          ];
    })
    .sort((a, b) => b.worth - a.worth)
    .slice(0, 2);
}
