import * as v from 'valibot';
import { limitOf, measure } from '../../src/draft/channels/limits';
import { factsOf } from '../../src/draft/facts/facts';
import { review } from '../../src/draft/review/review';
import { contactFromCapture } from '../../src/model/incoming/person';
import { nobodyYet } from '../../src/model/me';
import type { Channel } from '../../src/model/message';
import { readName } from '../../src/model/person/name';

const samplesShape = v.array(v.looseObject({ text: v.string(), channel: v.string(), kind: v.nullish(v.string(), '') }));

/** Reviews messages of which nothing is known but their words: what share of them holds each fault. */
export function reviewsOf(raw: unknown) {
  const samples = v.parse(samplesShape, raw).map(({ text, channel, kind }) => {
    const [, subject = null, body = text] = /^Subject: (.*)\n+([\s\S]*)$/u.exec(text) ?? [];
    const on: Channel = /note/u.test(channel) ? 'note' : /message|dm|in-app|group/u.test(channel) ? 'message' : 'email';
    const purpose = kind === 'followup' ? ('follow-up' as const) : ('request' as const);
    const findings = review(body, subject, nobodyKnown(), { channel: on, purpose });
    return {
      kind,
      purpose,
      channel: on,
      text: body,
      findings,
      fitsNote: measure(body, 'note') <= limitOf('note', 'free').most,
    };
  });
  const first = samples.filter(({ purpose }) => purpose === 'request');
  const share = (holds: (sample: (typeof samples)[number]) => boolean): number =>
    Math.round((100 * first.filter(holds).length) / Math.max(first.length, 1));
  const without = (id: string): number => share(({ findings }) => !findings.some((finding) => finding.id === id));
  return {
    messages: first.length,
    percent: {
      asksQuestion: share(({ findings }) => !findings.some(({ why }) => why.key === 'question')),
      namesDuration: share(({ findings }) => !findings.some(({ why }) => why.key === 'duration')),
      givesWayOut: without('way-out'),
      mentionsPost: 100 - without('no-job'),
      holdsCliche: 100 - without('no-cliche'),
      fitsNote: share(({ fitsNote }) => fitsNote),
    },
    samples: samples.map(({ kind, text, findings }) => ({
      kind,
      text,
      findings: findings.map(({ id, weight, why }) => `${weight} ${id}: ${why.param}`),
    })),
  };
}

/** Facts that hold nothing, so that only the words count. */
function nobodyKnown() {
  const at = new Date(0).toISOString();
  const reading = {
    field: 'name' as const,
    value: '',
    reader: 'none',
    place: 'pageText' as const,
    path: '',
    quote: '',
    sure: 0,
    choices: [],
  };
  const capture = {
    kind: 'person' as const,
    url: '',
    profile: '',
    site: '',
    name: readName(''),
    fields: { name: reading },
    past: [],
    schools: [],
    links: [],
    degree: null,
  };
  return factsOf(contactFromCapture(capture, 'nobody', at), nobodyYet, [], new Date(0));
}
