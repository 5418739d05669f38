import { describe, expect, it } from 'vitest';
import { splitHeadline } from '../../../src/capture/reading/headline';

const split = (headline: string, companies?: string[]) => {
  const { role, company } = splitHeadline(headline, companies);
  return [role?.value ?? null, company?.value ?? null];
};

describe('splitHeadline', () => {
  it.each([
    ['Ward nurse at Hill Hospital', 'Ward nurse', 'Hill Hospital'],
    ['Surveyor @ Chain Works | Speaker | Father', 'Surveyor', 'Chain Works'],
    ['Founder & CEO', 'Founder & CEO', null],
    ['Founder of Pocket Orchard', 'Founder', 'Pocket Orchard'],
    ['CEO, Pocket Orchard', 'CEO', 'Pocket Orchard'],
    ['| Agronomist | Farm manager |', 'Agronomist', null],
    ['Open to work | Data analyst', 'Data analyst', null],
    ['Ex-Acme | Product manager at Quiet Queue', 'Product manager', 'Quiet Queue'],
    ['Softwareentwicklerin bei Moorland Planung', 'Softwareentwicklerin', 'Moorland Planung'],
    ['Chargée de projet chez Atelier Nord', 'Chargée de projet', 'Atelier Nord'],
    ['Ingeniera de datos en Taller Río', 'Ingeniera de datos', 'Taller Río'],
    ['Responsabile acquisti presso Officina Sud', 'Responsabile acquisti', 'Officina Sud'],
    ['Engenheira de software na Casa Azul', 'Engenheira de software', 'Casa Azul'],
    ['Onderzoeker bij Delta Instituut', 'Onderzoeker', 'Delta Instituut'],
    ['Building the future of food', null, null],
    ['Good at maths', null, null],
    ['Master of Science | Bridge engineer', 'Bridge engineer', null],
    ['Cyber security | Water quality', null, null],
    ['Lifelong learner | Bookbinder', 'Bookbinder', null],
    ['Scrum Master', 'Scrum Master', null],
    ['Building Quiet @ Quiet Queue', null, null],
    ['I help teams ship faster.', null, null],
    ['--', null, null],
  ])('%s', (headline, role, company) => {
    expect(split(headline)).toEqual([role, company]);
  });
  it('divides at a company that is known from elsewhere', () => {
    expect(split('Co-Founder, Agent Post (AP 25)', ['Agent Post (AP 25)'])).toEqual([
      'Co-Founder',
      'Agent Post (AP 25)',
    ]);
    expect(split('Co-Founder ꩜Substance', ['꩜Substance'])).toEqual(['Co-Founder', '꩜Substance']);
  });
});
