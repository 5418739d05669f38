import { oneOf } from '../../../model/pattern';

/** Words of titles, headings and addresses that tell what a page is, in the languages we know. */
export const LIST_WORDS = new RegExp(
  oneOf`
    \b${oneOf`
      our[- ](?:team|people|staff)
      meet[- ](?:the|our)[- ]\w+
      team
      people
      staff
      faculty
      speakers
      directory
      attorneys
      lawyers
      members
      leadership
      board
      employees
      alumni
      who[- ]we[- ]are
      unser[- ]team
      mitarbeiter(?:innen)?
      équipe
      equipe
      equipo
      squadra
      medewerkers
      ons[- ]team
      followers
      following
      presenters
      instructors
      researchers
      students
      postdocs
      contributors
    `}\b
    スピーカー一覧
    メンバー
  `,
  'i',
);

/** Addresses of a site's first page and of the page where its owner tells about themself. */
export const HOME_PATH = new RegExp(
  String.raw`^\/(?:${oneOf`
    index
    home
    about
    about-me
    aboutme
    me
    bio
    cv
    resume
    ueber-mich
    uebermich
    ich
    zur-person
    vita
    a-propos
    qui-suis-je
    sobre
    sobre-mi
    sobre-mim
    acerca-de
    acerca-de-mi
    quien-soy
    quem-sou
    chi-sono
    su-di-me
    over-mij
    over
    wie-ben-ik
    profile
  `}(?:\.\w+)?\/?)?$`,
  'i',
);

/** Parts of an address under which pages of one person live, and nothing else. */
export const PERSON_PATH = new RegExp(
  oneOf`
    ^\/(?:.*\/)?${oneOf`
      people
      persons?
      personen
      authors?
      autor
      autoren
      team
      our-team
      staff
      faculty
      speakers?
      referenten
      presenters?
      members?
      mitarbeiter
      bios?
      biography
      attorneys?
      lawyers?
      experts?
      equipe
      equipo
      medewerkers
      personal
      personnel
      researchers?
      fellows
      leadership
      board
      management
      vorstand
      referent(?:en|innen)
      docenti
      docentes
      profesorado
      profesores
      enseignants
      annuaire
      anwaelte
      avocats
      abogados
      avvocati
      palestrantes
      ponentes
      relatori
      intervenants
      sprekers
      chi-siamo
    `}\/[^?]
    ^\/~[^/]+
  `,
  'i',
);
/** Of these the ones where a firm shows who works for it. */
export const TEAM_PATH = new RegExp(
  String.raw`\/${oneOf`
    team
    our-team
    the-team
    people
    our-people
    staff
    leadership
    management
    board
    vorstand
    mitarbeiter
    anwaelte
    attorneys?
    lawyers?
    equipe
    equipo
    equipa
    medewerkers
    squadra
    avocats
    abogados
    avvocati
  `}\/[^?]`,
  'i',
);

/** Pages of talks, which name who speaks. */
export const TALK_PATH = /\/(?:presentations?|talks?|sessions?|keynotes?|vortraege|vorträge)\/[^?]/i;

/** Pages of a firm about itself that name persons in passing: imprint, contact, terms. */
export const OFFICE_PAGES = new RegExp(
  String.raw`\b${oneOf`
    impressum
    imprint
    legal[- ]notice
    mentions[- ]l[ée]gales
    aviso[- ]legal
    note[- ]legali
    colofon
    datenschutz\w*
    privacy
    terms
    agb
    kontakt
    contact(?:[- ]us|o)?
    contatti
    anfahrt
    locations?
  `}\b`,
  'i',
);

/** Headings over what a firm tells of itself; the people in it are some of its people. */
export const ABOUT_US = new RegExp(
  String.raw`^${oneOf`
    about us
    who we are
    our story
    our company
    über uns
    wir über uns
    unser unternehmen
    qui sommes[- ]nous
    à propos de nous
    notre histoire
    quiénes somos
    sobre nosotros
    chi siamo
    quem somos
    sobre nós
    over ons
    wie zijn wij
    会社概要
    会社案内
  `}\b`,
  'i',
);

/** What only a page that sells something says. */
export const SELLS = new RegExp(
  oneOf`
    add to (?:cart|basket|bag)
    in den warenkorb
    ajouter au panier
    añadir al carrito
    aggiungi al carrello
    adicionar ao carrinho
    in winkelwagen
    カートに入れる
  `,
  'i',
);

export const ERROR_TITLE = new RegExp(
  `^${oneOf`
    (?:error\s)?(?:400|401|403|404|410|429|500|502|503|504)\b
    .{0,30}\b${oneOf`
      page not found
      not found
      access denied
      forbidden
      service unavailable
      bad gateway
      internal server error
      just a moment
      attention required
      seite nicht gefunden
      page introuvable
      página no encontrada
      pagina non trovata
      página não encontrada
      pagina niet gevonden
      ページが見つかりません
    `}\b
    (?:oops|whoops)
  `}`,
  'i',
);

export const LOGIN_TITLE = new RegExp(
  String.raw`^(?:.{0,30}[|–—:-]\s*)?${oneOf`
    log[- ]?in
    sign[- ]?in
    sign[- ]?up
    register
    anmelden
    einloggen
    connexion
    se connecter
    iniciar sesión
    accedi
    entrar
    inloggen
    ログイン
  `}\b`,
  'i',
);

/** Words around a name in the title of a home page: "Welcome to the home page of Jane Doe", "Jane Doe – blog". */
export const HOME_WORDS = new Set(
  'welcome to the my personal official academic home page homepage web webpage website site blog profile bio biography about über meet speaker author autor auteur autore webseite'.split(
    ' ',
  ),
);
/** Such that only a person has. */
export const OWNED_WORDS = new Set('portfolio cv resume résumé vita lebenslauf curriculum vitae'.split(' '));
export const OF_WORDS = new Set('of von de di van by'.split(' '));

/** Hosts that lend names to others: what stands before the service's own is what a site is called. */
export const LENT_HOSTS = new RegExp(
  `^(?:([^.]+)\\.)?${oneOf`
    github\.(?:io|com)
    gitlab\.(?:io|com)
    codeberg\.page
    bitbucket\.io
    netlify\.app
    vercel\.app
    pages\.dev
    web\.app
    herokuapp\.com
    wordpress\.com
    blogspot\.\w+(?:\.\w+)?
    wixsite\.com
    weebly\.com
    webflow\.io
    carrd\.co
    neocities\.org
    tumblr\.com
    squarespace\.com
    jimdo(?:free|site)\.com
    framer\.website
    notion\.site
    hashnode\.dev
    substack\.com
  `}$`,
  'u',
);
