/** @import { ServedPage } from '../browser/types.d.ts' */

/** @typedef {{name: string, role: string, company: string, place: string, school?: string, email?: string}} Invented */

/**
 * A plain page of an invented person.
 * @param {string} slug @param {Invented} person
 * @returns {ServedPage}
 */
export function pageOf(slug, { name, role, company, place, school, email }) {
  const url = `https://people.example/${slug}`;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      name,
      url,
      jobTitle: role,
      worksFor: { '@type': 'Organization', name: company },
      address: place,
      ...(school && { alumniOf: { '@type': 'CollegeOrUniversity', name: school } }),
      ...(email && { email }),
    },
  };
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
<script type="application/ld+json">${JSON.stringify(data)}</script>
<main><h1>${name}</h1><p>${role} at ${company}</p><p>${place}</p></main>`;
  return { url, body };
}

/** Names that a layout must bear: very long ones, and ones that are written from right to left. */
export const hardNames = {
  long: {
    name: 'Maximiliane-Antoinette von Hohenfels-Oberstaufenbergheim de la Villanueva y Arregui',
    role: 'Deputy Vice-President for Transregional Infrastructure Resilience and Community Participation Programmes',
    company: 'Internationale Gesellschaft für nachhaltige Wasserwirtschaft und Katastrophenvorsorge',
    place: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, Wales',
    school: 'Hochschule für Angewandte Wissenschaften und Künste am Oberen Staufenberg',
    email: 'maximiliane-antoinette.von-hohenfels-oberstaufenbergheim@wasserwirtschaft.example',
  },
  rightToLeft: {
    name: 'ليلى بنت يوسف الحداد',
    role: 'مهندسة موارد مائية',
    company: 'مؤسسة النهر الجديد',
    place: 'عمّان، الأردن',
  },
  japanese: { name: '木村 花', role: 'リスク地図製作者', company: '川研究所', place: '京都' },
};

/** Somebody whose name is written with a Cyrillic letter where the sample's has the Latin one that looks the same. */
export const lookAlike = { name: 'Inês C\u0430rvalho', role: 'Broker', company: 'Elsewhere', place: 'Riga' };

/** @type {Record<string, Invented>} */
export const others = {
  'tomasz-wilk': { name: 'Tomasz Wilk', role: 'Drainage Engineer', company: 'Kanal & Sons', place: 'Gdańsk, Poland' },
  'amara-nwosu': {
    name: 'Amara Nwosu',
    role: 'GIS Analyst',
    company: 'Delta Survey Office',
    place: 'Port Harcourt, Nigeria',
    email: 'amara@delta-survey.example',
  },
  'linh-do': { name: 'Linh Đỗ', role: 'Climate Adaptation Planner', company: 'Red River Commission', place: 'Hanoi' },
  'joao-prado': { name: 'João Prado', role: 'Coastal Modeller', company: 'Areal Lab', place: 'Recife, Brazil' },
  'greta-sand': { name: 'Greta Sand', role: 'Teacher Trainer', company: 'Open Maps Trust', place: 'Utrecht' },
  'hana-kimura': { name: 'Hana Kimura', role: 'Risk Cartographer', company: 'Kawa Institute', place: 'Kyoto, Japan' },
};
