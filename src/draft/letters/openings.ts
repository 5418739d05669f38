import type { Claim } from '../writing/claim';
import { LEADS, OPENINGS } from './data/openings';
import { SHORT_OPENINGS } from './data/shortOpenings';
import { fill, shuffled } from './letter';
import type { Link } from './link';
import { joined, type Piece, pieceOf, type Writing } from './piece';
import { NO_STORY, type Story, storiesOf, wishesOf } from './stories';

/** The beginning of a letter, up to the question. */
export interface Opening extends Piece {
  link: Link;
  /** The link that was told last, right before the question. */
  told: Link;
  /** Where its second part begins, which stands with the question. */
  turn: number;
  /** It says who is writing. */
  isPersonal: boolean;
}

/** How strong a reason to write each link is. */
export const STRENGTH: Record<Link['kind'], number> = {
  introduced: 16,
  earlierJob: 10,
  sameWork: 8,
  employer: 8,
  school: 8,
  group: 8,
  step: 7,
  place: 7,
  written: 6.6,
  slogan: 6.6,
  invited: 15,
  role: 3,
  otherField: 3,
  unclear: 2,
  lookedUp: 3,
  company: 2,
  name: -9,
};
/** Links that may be told before the question although the letter began with another. */
const TOLD_LATER: readonly Link['kind'][] = ['earlierJob', 'step', 'written', 'slogan'];
/** Links beside which no other is needed. */
const STRONG: readonly Link['kind'][] = ['earlierJob', 'written', 'slogan', 'step', 'invited'];

const SELF = /\{(?:me|brief|am)\}/u;
/** Where the wish is what the line was going to say, it cannot be left out. */
const NEEDS_STORY = /^\{story\}$/u;
/** What a line says of the wish without naming it, which only the story before it can name. */
const REFERS_TO_WISH = /\{story\}.*(?<!\{\w*)\b(?:it|this|that)\b/u;
const MOST_OPENINGS = 200;

/** Every way to begin that the facts carry, with the user's reason or without. */
export function openingsOf(writing: Writing): Opening[] {
  const { words, isNote, lately, key, connected } = writing;
  const found: Opening[] = [];
  const stories = storiesOf(writing);
  const without = stories.filter(({ hasReason }) => !hasReason);
  const why = whyOf(writing);
  const wishes = wishesOf(writing).slice(0, 4);
  const gap = isNote ? 1 : 0;
  const start = pieceOf(writing, '', [...connected]);
  // Whoever was given the name says by whom, in every wording.
  const [nearest] = words.links;
  for (const link of nearest.kind === 'introduced' ? [nearest] : words.links) {
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
      const missing = !isAbout && words.me.length > 0 ? 7 : 0;
      const worth = STRENGTH[link.kind] - missing - at * 0.12 - lately.ageOf(line) * 12;
      const hasTurn = line.includes(' || ');
      const opensWithWhy = line.startsWith('{why}');
      if (opensWithWhy && why === null) continue;
      const selves = line.includes('{me}') ? words.me : [null];
      const wishings = line.includes('{wishing}') ? wishes : [null];
      for (const [m, me] of selves.entries())
        for (const [w, wishing] of wishings.entries()) {
          if (wishing !== null && me !== null && line.includes('{me}, and {wishing}') && !bears(me, wishing)) continue;
          const parts = partsOf(writing, link, line, { me, wishing, why });
          if (parts === null) continue;
          for (const story of line.includes('{story}') ? (opensWithWhy ? without : stories) : [NO_STORY]) {
            if (story.isEmpty && NEEDS_STORY.test(line)) continue;
            if (!story.namesWish && REFERS_TO_WISH.test(line)) continue;
            const [first = [], second = []] = parts.map((pieces) => told(writing, pieces, me, story));
            const whole = [start, ...first];
            const own =
              worth + story.worth + (opensWithWhy ? (isNote ? 2 : 5.6) : 0) - m * (isNote ? 0.4 : 1.5) - w * 0.2;
            const turn = whole.reduce((sum, { sentences }) => sum + sentences.length, 0);
            const add = (pieces: Piece[], of: Link, more = 0): void => {
              const one = joined(line, pieces, gap, own + more);
              const again = one.sentences.filter(({ text }) => lately.says(text)).length;
              found.push({ ...one, worth: one.worth - again * 12, link, told: of, turn, isPersonal: isAbout });
            };
            add([...whole, ...second], link);
            if (!hasTurn)
              for (const lead of leads)
                add([...whole, lead], lead.link, (lead.link.words.quote === undefined ? 4 : 6) + lead.worth);
          }
        }
    }
  }
  return found.sort((a, b) => b.worth - a.worth).slice(0, MOST_OPENINGS);
}

/** What points to something said before, which the first sentence of a letter has not. */
const LEANS = /^(?:it|that|this|these|those|they|then|so|and|but|the reason is|he|she)\b/iu;
const LEANS_IN_SHORT = /\b(?:it|this|them|these|those|there)\b/iu;
const SHORT = 9;
/** The user's own reason as the first sentence of a letter; null where it would hang in the air. */
function whyOf({ reason }: Writing): Claim | null {
  if (reason === null || LEANS.test(reason.text)) return null;
  return reason.text.split(' ').length <= SHORT && LEANS_IN_SHORT.test(reason.text) ? null : reason;
}

/** Two things that a line says right after one another: who is writing, and what they wish. */
const MOST_WORDS_TOGETHER = 24;

/** The pieces of a part with the story in its place: "I'm a barista, and I'm looking into bookbinding" is one sentence. */
function told(writing: Writing, pieces: readonly (Piece | null)[], me: Claim | null, story: Story): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    if (piece !== null) {
      all.push(piece);
      continue;
    }
    const before = all.at(-1);
    const last = before?.sentences.at(-1);
    if (story.wish !== null && before && last && me !== null && goTogether(last, me, story.wish)) {
      const merged: Claim = {
        ...last,
        text: `${last.text.replace(/\.$/u, '')}, and ${story.wish.text}.`,
        facts: [...new Set([...last.facts, ...story.wish.facts])],
      };
      const sentences = [...before.sentences.slice(0, -1), merged, ...story.rest];
      all[all.length - 1] = { ...pieceOf(writing, before.line, sentences), readers: before.readers };
    } else all.push(pieceOf(writing, '', story.sentences));
  }
  return all;
}

const goTogether = (last: Claim, me: Claim, wish: Claim): boolean => last.text === `${me.text}.` && bears(me, wish);

/** Whether the sentence on who is writing is short and simple enough to go on with "and". */
const bears = (me: Claim, wish: Claim): boolean =>
  !/\sand\s|:/u.test(me.text) &&
  (me.text.match(/,/gu) ?? []).length <= 1 &&
  me.text.split(' ').length + wish.text.split(' ').length < MOST_WORDS_TOGETHER;

/** The pieces of a line in words, paragraph by paragraph, null where the story goes; null for all where a fact is missing. */
function partsOf(
  writing: Writing,
  link: Link,
  line: string,
  { me, wishing, why }: { me: Claim | null; wishing: Claim | null; why: Claim | null },
): (Piece | null)[][] | null {
  const filled = {
    ...writing.slots,
    ...link.words,
    why,
    ...(me !== null && { me }),
    ...(wishing !== null && { wishing }),
  };
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
  /\b(?:you|your|we|both|same|too)\b/iu.test(one.text) || link.kind === 'introduced'
    ? { ...one, facts: [...new Set([...one.facts, ...link.facts])] }
    : one;

/** The ways to tell of a link right before the question. */
function leadOf(writing: Writing, link: Link): (Piece & { link: Link })[] {
  return shuffled(LEADS[link.kind] ?? [], `${writing.key} lead`)
    .flatMap((line) => {
      const made = fill(line, { ...writing.slots, ...link.words });
      if (made === null) return [];
      const sentences = made.map((one) => standingOn(one, link));
      return [{ ...pieceOf(writing, line, sentences, -writing.lately.ageOf(line) * 12), link }];
    })
    .sort((a, b) => b.worth - a.worth)
    .slice(0, 2);
}
