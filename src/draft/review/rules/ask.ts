import { oneOf, wholeWords } from '../../../model/pattern';
import { JOB_WORDS } from '../../data/jobWords';
import { type Found, found, type Rule, without } from '../findings';

const INSIGHT = wholeWords`
  advice
  advise
  insights?
  experiences?
  perspective
  thoughts
  view
  views
  opinion
  assessment
  suggestions?
  recommend\w*
  learn(?:ed|ing)?
  understand
  hear (?:about|how|more|what)
  ask you
  ask one
  one question
  one thing
  tell me
  show me
  how (?:you|did|do|people|to|it|that|your)
  what (?:you|your|it|is|would|made|helped|fills|part|kind|training|an|a|surprised|people)
  which
  ask about
  learn from
  listen(?:ing)? to
  talk (?:about|to me)
  questions?
  who(?:m)? else
  talk with me
  speak (?:to|with)
`;

/** Asks for what the reader knows. */
export const insight: Rule = {
  id: 'insight',
  weight: 'suggestion',
  check: ({ read: { parts } }) => (INSIGHT.test(parts.body) ? [] : [found('insight')]),
};

/** Speaks of no post. Words of the facts themselves ("Recruiter at …") are no asking. */
export const noJob: Rule = {
  id: 'no-job',
  weight: 'hard',
  check: ({ read: { text, sentences }, facts: { reader, user, history } }) => {
    const known = [
      history.news?.fact,
      reader.name.fact,
      user.name.fact,
      reader.role,
      reader.company,
      reader.headline,
      user.does,
      user.narrow,
      user.broad,
      ...reader.past.map(({ fact }) => fact),
      ...user.employers,
    ]
      .map((fact) => fact?.value.toLowerCase() ?? '')
      .join('\n');
    const results: Found[] = [];
    for (const match of text.matchAll(new RegExp(JOB_WORDS.source, 'giu'))) {
      if (known.includes(match[0].toLowerCase())) continue;
      const place = { start: match.index, end: match.index + match[0].length };
      const whole = sentences.find(({ start, end }) => start <= place.start && end >= place.end);
      const mend = whole && sentences.length > 1 ? { label: 'takeOut' as const, text: without(text, whole) } : null;
      results.push(found('no_job', { param: match[0], place, mend }));
    }
    return results.slice(0, 3);
  },
};

/** The ask is a question, and there are at most three. */
export const question: Rule = {
  id: 'question',
  weight: 'hard',
  check: ({ read: { questions } }) =>
    questions === 0 ? [found('question')] : questions > 3 ? [found('question_many')] : [],
};

const NUMBER = 'ten|fifteen|twenty|twenty-five|thirty|forty|forty-five|sixty|\\d{1,3}';
const LENGTH = new RegExp(
  `\\b(${NUMBER})(?:\\s?(?:-|–|—|‑|to)\\s?(?:${NUMBER}))?[\\s-]*(?:minutes?|mins?)\\b|\\b(half an hour|half-hour|a quarter of an hour|an hour|one hour|\\d hours|a few minutes)\\b`,
  'iu',
);
const COUNTED: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ten: 10,
    fifteen: 15,
    twenty: 20,
    'twenty-five': 25,
    thirty: 30,
    forty: 40,
    'forty-five': 45,
    sixty: 60,
    'half an hour': 30,
    'half-hour': 30,
    'a quarter of an hour': 15,
    // No number, and yet the reader knows what is asked: career services' own examples say it.
    'a few minutes': 15,
  }),
);

/** A concrete length, of at most half an hour. */
export const duration: Rule = {
  id: 'duration',
  weight: 'suggestion',
  check: ({ read: { text } }) => {
    const match = LENGTH.exec(text);
    if (match === null) return [found('duration')];
    const said = (match[1] ?? match[2] ?? '').toLowerCase();
    const minutes = COUNTED.get(said) ?? (Number.isNaN(Number(said)) ? 60 : Number(said));
    return minutes > 30
      ? [found('duration_long', { place: { start: match.index, end: match.index + match[0].length } })]
      : [];
  },
};

const WAY_OUT = wholeWords`
  no (?:is|would be) (?:fine|ok|okay)
  no (?:answer|reply|response|need|pressure|obligation|worries|problem)
  understand (?:if|that|completely)
  if (?:you(?:['’]re| are)|now|this|it|that|a|nobody|not|your|so)\b.{0,40}\b${oneOf`
    busy
    much
    bad
    suit
    easier
    prefer
    fine
    willing
    able
    time
    open
    interested
    comes
  `}
  too busy
  (?:don['’]t|do not|not) (?:feel|have to|need to)
  feel free to
  (?:a |few |couple of )?lines? (?:or two |would )?(?:by|here|in|instead|be)
  by e-?mail instead
  in writing
  send (?:you )?(?:my )?questions
  or by e-?mail
  over the phone or via e-?mail
  just say so
  easier
  if you(?:['’]d| would) prefer
  if you prefer
  fine too
  that is fine
`;

/** Makes no, or an answer in writing, easy. */
export const wayOut: Rule = {
  id: 'way-out',
  weight: 'suggestion',
  check: ({ read: { text } }) => (WAY_OUT.test(text) ? [] : [found('way_out')]),
};
