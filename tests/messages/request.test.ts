import { describe, expect, it } from 'vitest';
import { parseRequest } from '../../src/messages/request';
import { GATHER, type Gathered } from '../../src/model/page/gathered';
import { gatheredProfile, pageText } from '../gathered';

const request = (gathered: unknown) => parseRequest({ command: 'capture', gathered });
const profile = gatheredProfile();
const page = (parts: Parameters<typeof pageText>[0]): Gathered => ({
  kind: 'page',
  url: 'https://page.example/',
  profile: 'https://page.example/',
  page: pageText(parts),
});

describe('a message', () => {
  it.each([
    ['a profile', profile],
    ['the text of a page', page({ lines: [{ text: 'Ana Lima', path: 'body > p', title: false, taglines: [] }] })],
    ['a refusal', { kind: 'refused', url: 'https://page.example/', reason: 'company', people: [] }],
  ])('that hands over %s is taken', (_what, gathered) => {
    expect(request(gathered)).toEqual({ command: 'capture', request: { command: 'capture', gathered } });
  });

  it.each([
    ['nothing', undefined],
    ['no object', 'capture'],
    ['no command', { gathered: profile }],
    ['another command', { command: 'delete', id: 'x' }],
    ['an inherited name', { command: 'constructor' }],
    ['a polluted prototype', JSON.parse('{"__proto__": {"command": "capture"}}')],
  ])('with %s is no command', (_what, message) => {
    expect(parseRequest(message)).toBe('unknownCommand');
  });

  it('with an extra key is refused whole', () => {
    expect(request({ ...profile, admin: true })).toBe('malformed');
    expect(parseRequest({ command: 'capture', gathered: profile, more: 1 })).toBe('malformed');
    expect(request({ ...page({}), site: 'linkedin' })).toBe('malformed');
  });

  const [evidence] = profile.evidence;
  it.each([
    ['an address that is none', { ...profile, url: 'not an address' }],
    ['an unknown distance', { ...profile, evidence: [{ ...evidence, degree: '4th' }] }],
    ['a text for a list', { ...profile, evidence: [{ ...evidence, schools: 'Uppsala' }] }],
    ['a link that is not https', { ...profile, evidence: [{ ...evidence, links: ['javascript:alert(1)'] }] }],
    [
      'an unknown field',
      { ...profile, evidence: [{ ...evidence, findings: [{ ...evidence?.findings[0], field: 'x' }] }] },
    ],
    ['the capture of an older version', { kind: 'person', url: profile.url, fields: {} }],
  ])('with %s is refused whole', (_what, gathered) => {
    expect(request(gathered)).toBe('malformed');
  });

  const line = { text: 'x', path: '', title: false, taglines: [] };
  it.each([
    ['of ten megabytes in one value', page({ lines: [{ ...line, text: 'x'.repeat(10_000_000) }] })],
    ['of a million lines', page({ lines: Array.from({ length: 1_000_000 }, () => line) })],
    ['of one line too many', page({ lines: Array.from({ length: GATHER.lines + 1 }, () => line) })],
    ['of a million taglines', page({ lines: [{ ...line, taglines: Array.from({ length: 1_000_000 }, () => 1) }] })],
    [
      'of a million words in the head',
      page({ meta: Object.fromEntries(Array.from({ length: 1_000_000 }, (_, i) => [i, ''])) }),
    ],
  ])('%s is refused whole', (_what, gathered) => {
    expect(request(gathered)).toBe('malformed');
  });
});
