import { oneOf } from '../../../model/pattern';

/**
 * How a sentence says what somebody is and where, by language. `is` stands between the person and the role, `at`
 * between the role and the employer; both are pieces of regular expressions.
 */
interface Phrases {
  pronoun: string;
  is: string;
  article: string;
  at: string;
  based: string;
}
export const SENTENCES: Record<string, Phrases> = {
  en: {
    pronoun: 'he|she|they|i',
    is: "is|am|are|['’]m|['’]s|(?:currently )?(?:works?|serves?) as|joined as",
    article: '(?:currently |now |also |presently )?(?:an? |the )?(?:current )?',
    at: 'at|@|in|with|for|of|employed (?:at|by)|working (?:at|for|with)|on the faculty (?:at|of)',
    based: '(?:based|living|lives?|located|resid(?:es|ing)) (?:in|near|out of)(?: the)?',
  },
  de: {
    pronoun: 'er|sie|ich',
    is: 'ist|bin|arbeitet als|arbeite als|ist derzeit',
    article: '(?:derzeit |aktuell |seit \\d{4} )?(?:(?:ein|eine|der|die) )?',
    at: 'bei|beim|bei der|an der|am|der|des|im|in der',
    based: '(?:lebt|lebe|wohnt|wohne|wohnhaft|ansässig|arbeitet) (?:und arbeitet )?in',
  },
  fr: {
    pronoun: 'il|elle|je',
    is: 'est|suis|travaille comme',
    article: "(?:actuellement )?(?:(?:un|une|le|la) |l[’'])?",
    at: "chez|à|à l[’']|au|au sein de|de|pour",
    based: '(?:basée?|vit|vis|habite|installée?|résidant) (?:à|en|au)',
  },
  es: {
    pronoun: 'él|ella|yo',
    is: 'es|soy|trabaja como|trabajo como',
    article: '(?:actualmente )?(?:(?:un|una|el|la) )?',
    at: 'en|de|para|del',
    based: '(?:vive|vivo|reside|resido|afincad[oa]|radicad[oa]|basad[oa]) en',
  },
  it: {
    pronoun: 'lui|lei|io',
    is: 'è|sono|lavora come|lavoro come',
    article: "(?:attualmente )?(?:(?:un|una|il|la|lo) |un[’']|l[’'])?",
    at: "presso|in|di|per|alla|all[’']",
    based: '(?:vive|vivo|risiede|abita|basat[oa]) a',
  },
  pt: {
    pronoun: 'ele|ela|eu',
    is: 'é|sou|trabalha como|trabalho como|atua como',
    article: '(?:atualmente )?(?:(?:um|uma|o|a) )?',
    at: 'na|no|em|da|do|de|para',
    based: '(?:vive|vivo|mora|moro|reside|baseado|baseada) em',
  },
  nl: {
    pronoun: 'hij|zij|ik',
    is: 'is|ben|werkt als|werk als',
    article: '(?:momenteel )?(?:(?:een|de|het) )?',
    at: 'bij|bij de|bij het|aan de|van|voor',
    based: '(?:woont|woon|wonend|gevestigd) in',
  },
};

/** How somebody begins to speak of themself: "I'm …", "Ich heiße …". */
export const SELF_WORDS =
  "[Ii]['’]m|[Ii] am|[Mm]y name is|[Ii]ch bin|[Mm]ein Name ist|[Ii]ch heiße|[Jj]e suis|[Jj]e m['’]appelle|[Yy]o soy|[Ss]oy|[Mm]e llamo|[Mm]i nombre es|[Mm]i chiamo|[Ii]o sono|[Ss]ono|[Ee]u sou|[Ss]ou|[Mm]eu nome é|[Cc]hamo-me|[Ii]k ben|[Mm]ijn naam is|[Ii]k heet";

/** The same in languages whose sentences are read for no more than this. */
export const MORE_SELF_WORDS = '[Jj]ag är|[Jj]eg er|[Jj]estem|[Jj]sem|[Яя] [—–-]';

/** Words by which a text speaks of one person, or of a firm: "her", "ich" against "our", "wir". */
export const OF_ONE = new RegExp(
  String.raw`(?<!\p{L})${oneOf`
    [Hh]e
    [Ss]he
    [Hh]is
    [Hh]er
    [Hh]im
    I
    [Mm]y
    me
    [Ii]ch
    [Mm]eine?[rmn]?
    mich
    mir
    [Jj]e
    [Mm]on
    [Ee]lle
    [Ss]oy
    [Yy]o
    [Mm]i
    [Ii]o
    [Ss]ono
    [Mm]io
    [Ee]u
    [Ss]ou
    [Mm]eus?
    [Mm]inha
    [Ii]k
    [Mm]ijn
  `}(?!\p{L})`,
  'gu',
);
export const OF_MANY = new RegExp(
  String.raw`(?<!\p{L})${oneOf`
    [Ww]e
    [Oo]ur
    us
    [Ii]ts
    [Ww]ir
    [Uu]nser[emnrs]*
    uns
    [Nn]ous
    [Nn]otre
    [Nn]os
    [Nn]osotros
    [Nn]uestr[oa]s?
    [Ss]omos
    [Nn]oi
    [Ss]iamo
    [Nn]ostr[oaie]
    [Nn]ós
    [Nn]oss[oa]s?
    [Ww]ij
    [Oo]nze
    [Oo]ns
  `}(?!\p{L})`,
  'gu',
);

/** Labels before a person's name on pages that say of whom they are: a talk's speaker, a contact sheet. */
export const NAME_LABELS = new RegExp(
  String.raw`^${oneOf`
    speakers?
    presenter
    presented by
    instructor
    referentin?
    vortragende[r]?
    sprecher(?:in)?
    intervenante?
    ponente
    relatore
    relatrice
    palestrante
    spreker
    スピーカー
    講演者
    発表者
    登壇者
    講師
  `}\s*[:：]?$`,
  'i',
);
/** Labels of a name that stand on contact sheets, and in imprints and forms as well. */
export const WEAK_NAME_LABELS = /^(?:(?:full |first and last )?name|naam|nom|nombre|nome|氏名|名前|お名前)\s*[:：]?$/i;

/** Labels of the two halves of a name. */
export const GIVEN_LABELS = new RegExp(
  `^${oneOf`
    (?:first|given) name
    forename
    vorname
    prénom
    nombre
    nome
    voornaam
    förnamn
    fornavn
    imię
    jméno
    meno
    imie
    imiona
    ad[ıi]
    имя
    名
  `}$`,
  'iu',
);
export const FAMILY_LABELS = new RegExp(
  `^${oneOf`
    (?:last|family) name
    surname
    nachname
    familienname
    nom(?: de famille)?
    apellidos?
    cognome
    sobrenome
    apelidos?
    achternaam
    efternamn
    etternavn
    efternavn
    nazwisko
    příjmení
    priezvisko
    soyad[ıi]
    фамилия
    姓
  `}$`,
  'iu',
);

/** Labels of other fields, in the lists of contact sheets and profiles. */
export const FIELD_LABELS: { field: 'role' | 'company' | 'location' | 'school'; label: RegExp }[] = [
  {
    field: 'role',
    label: new RegExp(
      String.raw`^${oneOf`
    job title
    title
    position
    role
    occupation
    profession
    funktion
    beruf
    titel
    poste
    fonction
    métier
    cargo
    puesto
    profesión
    ruolo
    professione
    função
    profissão
    functie
    beroep
    職業
    職名
    yrke
    stilling
    befattning
    stanowisko
    zawód
    pozice
    povolání
    должность
    профессия
    посада
    unvan
    meslek
    görev
    jabatan
    pekerjaan
    职位
    职业
    직업
    직책
    職位
    役職
    肩書き?
  `}\s*[:：]?$`,
      'i',
    ),
  },
  {
    field: 'company',
    label: new RegExp(
      String.raw`^${oneOf`
    company
    employer
    organi[sz]ation
    affiliation
    institution
    works? (?:at|for)
    works
    firma
    arbeitgeber
    unternehmen
    entreprise
    employeur
    empresa
    organización
    azienda
    ente
    bedrijf
    werkgever
    organisatie
    所属
    会社
    勤務先
    arbetsgivare
    företag
    virksomhed
    firma(?: \/ company)?
    pracodawca
    zaměstnavatel
    компания
    место работы
    şirket
    kurum
    perusahaan
    单位
    公司
    회사
    소속
  `}\s*[:：]?$`,
      'i',
    ),
  },
  {
    field: 'location',
    label: new RegExp(
      String.raw`^${oneOf`
    location
    based in
    lives in
    city
    from
    ort
    wohnort
    standort
    lieu
    ville
    ubicación
    ciudad
    luogo
    città
    localização
    cidade
    sede
    locatie
    woonplaats
    所在地
    場所
    居住地
    lives
    residence
    country
    land
    pays
    país
    paese
    bor i
    bostadsort
    miasto
    kraj
    město
    страна(?: проживания)?
    город
    місто
    şehir
    yaşadığı yer
    lokasi
    domisili
    住所
    现居地?
    城市
    거주지
  `}\s*[:：]?$`,
      'i',
    ),
  },
  {
    field: 'school',
    label: new RegExp(
      String.raw`^${oneOf`
    education
    alma mater
    university
    ausbildung
    studium
    formation
    études
    educación
    formación
    istruzione
    formazione
    formação
    educação
    opleiding
    学歴
    出身校
  `}\s*[:：]?$`,
      'i',
    ),
  },
];
