import { expect, it } from 'vitest';
import { SITES } from '../../src/capture/sites/index';

it('no two sites have one name, which is kept with the people who were read there', () => {
  const names = SITES.map(({ name }) => name);
  expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
});

it('no host belongs to two sites', () => {
  const hosts = SITES.flatMap((site) => site.hosts);
  expect(hosts.filter((host, n) => hosts.indexOf(host) !== n)).toEqual([]);
});
