// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/capture/readPage';

const read = (html: string, url: string) => {
  const read = readPage(new DOMParser().parseFromString(html, 'text/html'), new URL(url));
  if (read.kind === 'refused') return { kind: read.kind };
  const { role, company } = read.fields;
  return { name: read.name.full, role: role?.value, company: company?.value };
};

describe('a page about oneself', () => {
  it.each([
    [
      'in Czech, with the name as a heading',
      '<title>O mně - Rosická ART</title><h1>O MNĚ</h1><h2>Alena Rosická</h2><p>Alena Rosická, malířka z Moravy.</p>',
      'https://rosicka.example/o-mne/',
      'Alena Rosická',
    ],
    [
      'in Turkish, whose owner the title and the site name',
      '<title>Hakkımda | Deniz Korkmazlar</title><meta property="og:site_name" content="Deniz Korkmazlar"><h1>Hakkımda</h1><p>Merhaba.</p>',
      'https://korkmazlar.example/hakkimda/',
      'Deniz Korkmazlar',
    ],
    [
      'in Russian, with the family name first',
      '<title>Обо мне</title><h1>Обо мне</h1><h2>Воронцова Полина</h2><p>Я живу в деревне.</p>',
      'https://polina.example/obo-mne.html',
      'Воронцова Полина',
    ],
    [
      'in Chinese, without a space in the name',
      '<title>简历 · 林雪梅</title><meta name="author" content="林雪梅"><h1>简历</h1><p>教育背景</p>',
      'https://linxm.github.io/zh/cv/',
      '林雪梅',
    ],
    [
      'that its builder calls an article',
      '<title>Qui suis-je ?</title><meta property="og:type" content="article"><meta property="article:published_time" content="2021-01-01"><h1>Qui suis-je ?</h1><h2>Sylvain Marbot</h2><p>Je conduis des ateliers.</p>',
      'https://ateliers.example/qui-suis-je/',
      'Sylvain Marbot',
    ],
    [
      'of a firm, where nobody is the one',
      '<title>About us | Acme</title><h1>About us</h1><p>We make tools. Our founder is Tom Reed. Our team is our strength.</p>',
      'https://acme.example/about',
      undefined,
    ],
    [
      'of a builder’s theme, which names its author in the head alone',
      '<title>About – A blog</title><meta name="author" content="Tom Reed"><h1>About</h1><p>This theme is free software.</p>',
      'https://theme.example/about/',
      undefined,
    ],
  ])('%s', (_, html, url, name) => {
    const said = read(html, url);
    expect('name' in said ? said.name : undefined).toBe(name);
  });
});

describe('whose name it is', () => {
  it('is told by titles before it, run together or not', () => {
    const html = '<title>Title</title><div>Prof.Dr.Mahir Günal</div><p>Yayınlar</p>';
    expect(read(html, 'https://mgunal.github.io/homepage.html')).toMatchObject({ name: 'Mahir Günal' });
  });

  it('is nobody’s where LinkedIn hides it', () => {
    const html = '<main><section><h2>LinkedIn Member</h2></section></main>';
    expect(read(html, 'https://www.linkedin.com/in/acoaaa1/')).toEqual({ kind: 'refused' });
  });

  it('ends where the next sentence begins, and keeps an initial', () => {
    const page = (text: string) => `<title>About</title><h1>About</h1><p>${text}</p>`;
    expect(read(page('Hi, I’m Tom Reedham. I build boats.'), 'https://boats.example/about')).toMatchObject({
      name: 'Tom Reedham',
    });
    const html = '<title>James A. Rhee | Holm</title><h1>James A. Rhee</h1><p>Director of Operations</p>';
    expect(read(html, 'https://holm.example/people/james-a-rhee')).toMatchObject({ name: 'James A. Rhee' });
  });
});

describe('what somebody does, in running text', () => {
  const html = (text: string) => `<title>Ana Ferro</title><h1>Ana Ferro</h1><p>${text}</p>`;
  it.each([
    ['These days I’m working as a data engineer at Nuvola Dati.', 'data engineer', 'Nuvola Dati'],
    ['Atualmente sou professora adjunta da Universidade de Segura.', 'professora adjunta', 'Universidade de Segura'],
    ['Ora sono Newton Fellow all’Università di Surria.', 'Newton Fellow', 'Università di Surria'],
    ['Before that I was a research engineer at Quarry Labs.', undefined, undefined],
    ['She is a member of the Society of Stone Masons.', undefined, undefined],
  ])('%s', (text, role, company) => {
    expect(read(html(text), 'https://ferro.example/people/ana-ferro')).toMatchObject({
      name: 'Ana Ferro',
      role,
      company,
    });
  });
});
