import { describe, expect, it } from 'vitest';
import { parseRequest } from '../../src/messages/request';
import { captured } from '../captures';

const request = (capture: unknown) => parseRequest({ command: 'capture', capture });

describe('a message', () => {
  it('that is a capture is taken', () => {
    expect(request(captured())).toMatchObject({ command: 'capture' });
  });

  it.each([
    ['nothing', undefined],
    ['no object', 'capture'],
    ['no command', { capture: captured() }],
    ['another command', { command: 'delete', id: 'x' }],
    ['an inherited name', { command: 'constructor' }],
    ['a polluted prototype', JSON.parse('{"__proto__": {"command": "capture"}}')],
  ])('with %s is no command', (_what, message) => {
    expect(parseRequest(message)).toBe('unknownCommand');
  });

  it('with an extra key is refused whole', () => {
    expect(request({ ...captured(), admin: true })).toBe('malformed');
    expect(parseRequest({ command: 'capture', capture: captured(), more: 1 })).toBe('malformed');
  });

  it('with wrong types is refused whole', () => {
    expect(request({ ...captured(), schools: 'Uppsala' })).toBe('malformed');
    expect(request({ ...captured(), url: 'not an address' })).toBe('malformed');
    expect(request({ ...captured(), degree: '4th' })).toBe('malformed');
  });

  it('of ten megabytes is refused whole', () => {
    expect(request(captured({ headline: 'x'.repeat(10_000_000) }))).toBe('malformed');
    const links = Array.from({ length: 200_000 }, (_, index) => `https://example.org/${index}`);
    expect(request({ ...captured(), links })).toBe('malformed');
  });

  it('with the name missing is refused', () => {
    const { name: _gone, ...fields } = captured().fields;
    expect(request({ ...captured(), fields })).toBe('malformed');
  });
});
