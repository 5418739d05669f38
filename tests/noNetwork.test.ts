import { connect } from 'node:net';
import { expect, test } from 'vitest';

test('a unit test cannot reach the network', () => {
  expect(() => fetch('https://people.example/')).toThrow('asked for the network');
  expect(() => connect(80, '127.0.0.1')).toThrow('asked for the network');
});
