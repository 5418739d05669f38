import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { readPage } from '../../src/capture/readPage';
import type { Capture } from '../../src/model/page/capture';

const FOLDER = join(import.meta.dirname, 'fixtures');

export interface Expectation {
  url: string;
  /** What `summary` must say at least. */
  expect: Record<string, unknown>;
}

export const fixtureNames = (): string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -'.html'.length));

/** The expectation beside a fixture. A fixture without one is a mistake, not a pass. */
export function expectationOf(name: string): Expectation {
  const file = join(FOLDER, `${name}.json`);
  if (!existsSync(file)) throw new Error(`The fixture ${name}.html has no expectation ${name}.json beside it`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

export const readFixture = (name: string, url: string): Capture =>
  readHtml(readFileSync(join(FOLDER, `${name}.html`), 'utf8'), url);

export const readHtml = (html: string, url = 'https://page.example/'): Capture =>
  readPage(new JSDOM(html).window.document, new URL(url));

/** A capture as one flat record: values only. */
export function summary(capture: Capture): Record<string, unknown> {
  if (capture.kind === 'refused') return { kind: 'refused', reason: capture.reason, people: capture.people };
  const values = Object.fromEntries(Object.entries(capture.fields).map(([field, reading]) => [field, reading.value]));
  const { kind, site, profile, past, schools, links, degree } = capture;
  const { full, ...parts } = capture.name;
  return { kind, site, profile, past, schools, links, degree, ...parts, ...values, name: full };
}
