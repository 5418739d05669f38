import { describe, expect, it } from 'vitest';
import { readHtml, summary } from './fixtures';

// Pages of invented people in the structures of staff directories, speaker pages and personal sites. Each case is a
// weakness that pages nobody had looked at while the rules were written brought out.
const read = (html: string, url: string) => summary(readHtml(html, url));

describe('people on pages in seven languages', () => {
  it.each<[string, string, string, Record<string, unknown>]>([
    [
      'titles before the name',
      '<title>Dr. Wiebke Sandhorst – Universität Falkenau</title><h1>Dr. Wiebke Sandhorst</h1><p>Wissenschaftliche Mitarbeiterin</p><p>Raum 3</p>',
      'https://www.uni-falkenau.example/team/wiebke-sandhorst',
      { name: 'Wiebke Sandhorst', role: 'Wissenschaftliche Mitarbeiterin', company: 'Universität Falkenau' },
    ],
    [
      'a role that the name follows',
      '<title>Bürgermeisterin - Stadt Moorhagen</title><h1>Bürgermeisterin Dr. Wiebke Sandhorst</h1><p>Sie kam 2011 in die Stadt.</p><p>Wiebke Sandhorst ist seit 2019 Bürgermeisterin.</p>',
      'https://www.moorhagen.example/rathaus',
      { name: 'Wiebke Sandhorst', role: 'Bürgermeisterin' },
    ],
    [
      'an umlaut spelled out in the address, and somebody who says who they are',
      '<title>Über mich - Jörn Kröger</title><h1>Über mich</h1><p>Moin! Ich bin Jörn Kröger, systemischer Coach. Meine Praxis liegt am Hafen.</p>',
      'https://www.joernkroeger.example/ueber-mich',
      { name: 'Jörn Kröger', role: 'systemischer Coach' },
    ],
    [
      'an employer after a word for "at" that no list of roles knows',
      '<title>Jannik Osterholt | Forum 2026</title><h1>Jannik Osterholt</h1><p>Leiter Softwareentwicklung bei der Nordwall Versicherung AG</p>',
      'https://forum.example/speaker/jannik-osterholt',
      { role: 'Leiter Softwareentwicklung', company: 'Nordwall Versicherung AG' },
    ],
    [
      'roles that begin with what they are',
      "<title>Lucia Ferrero — Università di Salvi</title><h1>Lucia Ferrero</h1><p>Professoressa associata</p><p>Si è Laureata in Legge presso l'Università di Ferrara.</p>",
      'https://www.unisalvi.example/docenti/lucia-ferrero',
      { name: 'Lucia Ferrero', role: 'Professoressa associata', school: 'Università di Ferrara' },
    ],
    [
      'the second family name, which the text leaves out',
      '<title>Carmen Ruiz Solana - Universidad de Altamar</title><h1>Carmen Ruiz Solana</h1><h3>Profesora titular de Bioquímica</h3><p>Carmen Ruiz es doctora en Biología.</p>',
      'https://www.altamar.example/profesorado/carmen-ruiz-solana/',
      { name: 'Carmen Ruiz Solana', role: 'Profesora titular de Bioquímica', company: 'Universidad de Altamar' },
    ],
    [
      'an elision before the employer',
      "<title>Baptiste Le Guen</title><h1>Baptiste Le Guen</h1><p>Baptiste Le Guen est historien à l'Université de Rochelande depuis 2014.</p>",
      'https://www.rochelande.example/annuaire/baptiste-le-guen',
      { role: 'historien', company: 'Université de Rochelande' },
    ],
    [
      'a given name after the verb, and a place after the role',
      '<title>Jeanne Durance – Traductrice</title><h1>Jeanne Durance</h1><p>Je suis Jeanne, traductrice indépendante basée à Nantes. Je traduis vos textes.</p>',
      'https://jeanne-durance.example/',
      { name: 'Jeanne Durance', role: 'traductrice indépendante', location: 'Nantes' },
    ],
    [
      'a language that shares its verb with English',
      '<title>Femke Dijkman - Zeekracht</title><h1>Femke Dijkman</h1><p>Femke Dijkman is projectleider bij Zeekracht Energie in Groningen.</p>',
      'https://www.zeekracht.example/team/femke-dijkman',
      { role: 'projectleider', company: 'Zeekracht Energie', location: 'Groningen' },
    ],
    [
      'a greeting as the heading',
      '<title>Joost van der Meulen | Freelance UX-designer</title><h1>Hoi, ik ben Joost van der Meulen</h1><p>Ik werk op dit moment bij Kanaalwerk aan de nieuwe app.</p>',
      'https://joost.example/',
      { name: 'Joost van der Meulen', role: 'Freelance UX-designer', company: 'Kanaalwerk' },
    ],
    [
      'a role after a comma in the title',
      '<title>Sobre — Inês Cabrita, fotógrafa</title><h1>Sobre</h1><p>Inês Cabrita (Coimbra, 1988) é fotógrafa documental. Vive e trabalha em Lisboa.</p>',
      'https://ines-cabrita.example/sobre',
      { name: 'Inês Cabrita', role: 'fotógrafa', location: 'Lisboa' },
    ],
    [
      'a name in Han, which no address is made of',
      '<title>水島 玲奈 | 研究者紹介 | 桜台大学</title><h2>水島 玲奈</h2><p>みずしま れいな</p><table><tr><th>職名</th><td>准教授</td></tr></table>',
      'https://www.sakuradai.example/researchers/mizushima/',
      { name: '水島 玲奈', role: '准教授', company: '桜台大学' },
    ],
    [
      'a heading that welcomes',
      "<title>Raj's Home Page</title><h1>Welcome to Raj Kesavan's Home Page!</h1><p>I am a graduate student in the Computer Science Department at Tillman University.</p>",
      'http://www.cs.tillman.example/users/rsk/',
      { name: 'Raj Kesavan', role: 'graduate student', company: 'Tillman University' },
    ],
    [
      'a handle with a full stop',
      '<title>Beatrix Lowry (@beatrix.lowry) • Photos</title>',
      'https://www.photos.example/beatrix.lowry/',
      { name: 'Beatrix Lowry' },
    ],
    [
      'a word of organisations in a role',
      '<title>Dmitri Volgin | Portfolio</title><h1>Dmitri Volgin.</h1><p>Software Engineer @ Northmoor</p><p>May 2023 - Present</p>',
      'https://volgin.example/',
      { name: 'Dmitri Volgin', role: 'Software Engineer', company: 'Northmoor' },
    ],
    [
      'schools under their heading',
      '<title>Evangeline Prewitt - Vance LLP</title><h1>Evangeline Prewitt</h1><h3>Partner, Litigation</h3><h3>Education</h3><ul><li>Georgeham University Law Center, J.D., 2004</li></ul>',
      'https://www.vance.example/team/evangeline-prewitt',
      { company: 'Vance LLP', school: 'Georgeham University Law Center' },
    ],
    [
      'the employer of a team page whose host is called like it',
      '<title>Dominic Asare | Chief Financial Officer | Orchard Foods</title><h1>Dominic Asare</h1><p>Chief Financial Officer</p>',
      'https://www.orchardfoods.example/leadership/dominic-asare',
      { role: 'Chief Financial Officer', company: 'Orchard Foods' },
    ],
  ])('%s', (_, html, url, wanted) => {
    expect(read(`<!DOCTYPE html>${html}`, url)).toMatchObject({ kind: 'person', ...wanted });
  });
});

describe('what is no employer', () => {
  it.each([
    ['what is taught', '<p>Senior Lecturer in Environmental Economics</p>'],
    ['where somebody lives', '<p>Textile designer in Glasgow</p>'],
    ['what somebody works with', "<p>I'm a full stack developer specializing in React and Go.</p>"],
    ['what somebody wrote', '<p>Ana Lindqvist is the bestselling author of The Salt Road.</p>'],
    ['a city after a word for "in"', '<p>Soy consultora de datos. Trabajo en Madrid.</p>'],
    ['what somebody belongs to', '<p>Ana Lindqvist is the author of 30 papers and a member of the ACM.</p>'],
  ])('%s', (_, html) => {
    const said = read(
      `<title>Ana Lindqvist</title><h1>Ana Lindqvist</h1>${html}`,
      'https://lindqvist.example/people/ana-lindqvist',
    );
    expect(said).toMatchObject({ name: 'Ana Lindqvist' });
    expect(said).not.toHaveProperty('company');
  });
});

describe('nobody’s page', () => {
  it.each([
    [
      'a house that is called after somebody',
      `<title>Joe Marlow's – Steakhouse</title><script type="application/ld+json">{"@type":"Restaurant","name":"Joe Marlow's","founder":{"@type":"Person","name":"Joe Marlow"}}</script><h1>Joe Marlow's</h1>`,
      'https://www.joemarlows.example/',
    ],
    [
      'speakers under headings',
      '<title>Data Summit</title><h1>Data Summit</h1><h3>Olu Adeyinka</h3><p>CTO, Palmtree</p><h3>Greta Haase</h3><p>Founder</p><h3>Felipe Norberto</h3><p>Author</p><p>Olu Adeyinka is the CTO of Palmtree.</p>',
      'https://events.example/summit',
    ],
    [
      'a book in a shop',
      '<title>The Last Ferry by Ellen Wraye | Books</title><h1>The Last Ferry</h1><h2>Ellen Wraye</h2><p>$18.00 Add to basket</p><p>Ellen Wraye is the author of three novels. She lives in Dublin.</p>',
      'https://books.example/the-last-ferry',
    ],
    [
      'a firm’s page about itself',
      '<title>Über uns | Nordlicht Personal</title><h1>Über uns</h1><p>Er hat uns gegründet.</p><h2>Gerd Hanssen</h2><p>Geschäftsführer</p><p>g.hanssen@nordlicht.example</p>',
      'https://www.nordlicht.example/ueber-uns',
    ],
    [
      'a firm that says in the plural what it is',
      '<title>Bennett Reade | Event Planners</title><h1>Bennett Reade</h1><p>Award-winning event planners</p><p>We plan weddings.</p>',
      'https://www.bennettreade.example/',
    ],
  ])('%s', (_, html, url) => {
    expect(read(html, url)).toMatchObject({ kind: 'refused' });
  });
  it('one entry on a home page is a feed of one, not an article', () => {
    const html =
      '<div class="h-card"><a class="p-name u-url" rel="me" href="https://rosalind.example/">Rosalind Acheson</a></div><div class="h-entry"><p class="e-content">Hello</p></div>';
    expect(read(html, 'https://rosalind.example/')).toMatchObject({ kind: 'person', name: 'Rosalind Acheson' });
  });
});
