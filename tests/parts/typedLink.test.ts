import { expect, it } from 'vitest';
import { typedLink } from '../../src/parts/person/typedLink';

it.each([
  ['https://people.example/maya', 'https://people.example/maya'],
  [' linkedin.com/in/maya ', 'https://linkedin.com/in/maya'],
  ['maya.example', 'https://maya.example/'],
  ['HTTPS://Maya.Example/About', 'https://maya.example/About'],
  ['maya.example:8443/me', 'https://maya.example:8443/me'],
  ['mäya.example', 'https://xn--mya-qla.example/'],
])('takes %j for %s', (typed, link) => {
  expect(typedLink(typed)).toBe(link);
});

it.each([
  '',
  'maya',
  'Maya Lindqvist',
  'maya at maya.example',
  'http://people.example/maya',
  'javascript:alert(1)',
  'javascript://people.example/%0aalert(1)',
  'data:text/html,hi',
  'mailto:maya@people.example',
  'maya@people.example',
  'https://maya:secret@people.example/',
  'https://localhost/',
  'https://..',
  `https://people.example/${'a'.repeat(2048)}`,
])('takes %j for no address that is kept', (typed) => {
  expect(typedLink(typed)).toBeNull();
});
