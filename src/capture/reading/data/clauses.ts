// Where a clause about somebody's work begins and ends, in the languages we know.

import { oneOf } from '../../../model/pattern';
import { pattern } from '../../pattern';

// Where an employer's name ends in a sentence: a small word that begins another thought.
export const ORG_END = pattern`${oneOf`
  [,;:(]
  [.!?](?:\s|$)
  \s${oneOf`
    and
    und
    et
    y
    e
    en
    who
    where
    which
    whose
    since
    working
    supervised
    advised
    focus\p{L}*
    leading
    from
    until
    as
    aan
    als
    como
    comme
    come
    on
    under
    based
    located
    with
    while
    after
    seit
    depuis
    desde
    dal
    sinds
    où
    wo
    that
    to
    dès
    qui
    que
    die
    e-?mail:?
    tel\.?:?
    i
    och
    og
    oraz
    a
    и
    ve
    donde
    dove
  `}\s
  \s(?:in|à|en|a|i|w|v|ve|в)\s(?=(?:\p{Lu}[\p{L}-]+\s?){1,3}(?:,|\.|;|$))
`}`;

/** Between a role and a word for "at", what makes of the rest a place or a subject: "based in Lyon", "specializing in React". */
export const NO_EMPLOYER = new RegExp(
  `${oneOf`
    \b${oneOf`
      based
      living
      lives
      born
      raised
      located
      residing
      speciali[sz]\w{2,4}
      focus\w{0,5}
      interest\w{0,3}
      experienced?
      skilled
      expert
      expertise
      passionate
      wohnhaft
      geboren
    `}
    bas[ée]e?
    install[ée]e?
    habitante?
    vivant
    née?
    afincad[oa]
    radicad[oa]
    basad[oa]
    basat[oa]
    nat[oa]
    nacid[oa]
    nascid[oa]
    residente
    gevestigd
    wonend
    geboren
    spécialisée?
    especializad[oa]
    specializzat[oa]
    gespecialiseerd
  `}$`,
  'iu',
);

export const BELONGING = new RegExp(
  String.raw`\b${oneOf`
    member
    mitglied
    membre
    miembro
    membro
    lid
    graduate
    alumn\w{1,3}
    native
    citizen
    fan
    father
    mother
    son
    daughter
    wife
    husband
    recipient
    winner
  `}$`,
  'iu',
);

// "I work at Acme", "Currently designing at Acme", "arbeitet seit 2018 bei der Acme": who employs, without a role.
export const WORK = pattern`^(.{0,40}?)(?:${oneOf`
    [Ww]orks?
    [Ww]orking
    [Cc]urrently\s\p{L}{3,15}ing
    [Nn]ow\s\p{L}{3,15}ing
    [Aa]rbeitet?
    [Tt]rabaj[ao]
    [Tt]rabalh[ao]
    [Ll]avor[ao]
    [Tt]ravaille
    [Ww]erkt?
  `}\s(?:as an?\s([^.,;]{3,60}?)\s)?${oneOf`
    (?:seit|depuis|desde|dal|sinds|since)\s\d{4}\s
    op dit moment\s
    actualmente\s
    currently\s
    derzeit\s
    aktuell\s
  `}?${oneOf`
    at
    for
    bei
    beim
    chez
    presso
    bij
    no
    na
    en
  `}\s)(?:the |der |dem |het |de |la |el )?(?=\p{Lu})(.{2,160})$`;

export const CLAUSE_END = new RegExp(
  oneOf`
    [,;.(]
    \s${oneOf`
      who
      where
      that
      which
      with
      based
      living
      from
      currently
      employed
      working
      born
      speciali[sz]ing
      speciali[sz]ed
      focus(?:ing|sed|ed)
      passionate
      interested
      basée?
      installée?
      vivant
      spécialisée?
      afincad[oa]
      radicad[oa]
      especializad[oa]
      specializzat[oa]
      por la
      por el
      aus
      uit
      mit
      und lebt
      in (?:the|our|its|his|her|their)
    `}(?:\s|$)
    \s[–—-]\s
  `,
  'u',
);

/** Where somebody lives, without the pronoun: "lives in", "wohnt und arbeitet in". */
export const LIVES_IN = `${oneOf`
  [Ll]ives
  [Vv]ive
  [Vv]ivo
  [Ll]ebt
  [Ww]ohnt
  [Ww]oont
  [Bb]ased
  [Ll]iving
  [Vv]it
  [Ll]ocalisée? à
  [Mm]ora
  [Rr]eside
`} (?:${oneOf`
  und arbeitet
  and works?
  e trabalha
  et travaille
  y trabaja
  e lavora
  en werkt
`} )?(?:in|a|à|en|em)`;

/** Words for the present between somebody and what they are. */
export const NOW = oneOf`
  currently
  now
  also
  derzeit
  actuellement
  actualmente
  attualmente
  atualmente
`;

/** An article, in any of the languages; "un'" goes without a space. */
export const ANY_ARTICLE = oneOf`
  an?(?=\s)
  the(?=\s)
  eine?(?=\s)
  une?(?=\s)
  una?(?=\s)
  un['’]
  uno(?=\s)
  uma?(?=\s)
  een(?=\s)
  ett(?=\s)
  en(?=\s)
`;
