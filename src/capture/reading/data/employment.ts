import { oneOf } from '../../../model/pattern';

/** Words before an employer that lead to nothing else, by language; what follows may be called anything. */
export const SURE_AT = oneOf`
  at
  @
  bei
  beim
  bei der
  chez
  au sein d[eu]
  au sein de la
  auprès d[eu]
  presso
  bij
  bij de
  bij het
  hos
  u firmi
  ve společnosti
  w firmie
  в компании
  в фирме
  at the
`;
/** Words that lead to places and subjects as well: an employer must be called like one. */
export const MAYBE_AT = oneOf`
  for
  with
  in
  of
  an der
  am
  im
  in der
  der
  des
  à
  à la
  à l['’]
  au
  du
  de
  de la
  de l['’]
  del
  en
  en el
  en la
  da
  do
  na
  no
  em
  para
  per
  alla
  all['’]
  della
  dell['’]
  di
  van
  van de
  aan
  aan de
  aan het
  voor
  vid
  på
  ved
  i
  w
  na
  v
  ve
  při
  u
  в
  на
  из
  στο
  στη
  στην
  la
  din
  في
  لدى
  di
`;

/** What stands before a role in a sentence about somebody's present work. */
export const BEFORE_ROLE = new RegExp(
  String.raw`(?:^|[.;:,(–—·|]\s*|(?<!\p{L})${oneOf`
    am
    ['’]m
    is
    ['’]s
    as
    am currently
    is currently
    currently
    now
    and
    bin
    ist
    als
    derzeit
    aktuell
    und
    suis
    est
    comme
    tant que
    actuellement
    et
    soy
    es
    como
    actualmente
    ahora
    y
    sou
    é
    atualmente
    e
    sono
    è
    come
    attualmente
    ora
    ben
    is
    en
    momenteel
    är
    er
    som
    och
    og
    nu
    nå
    jestem
    jest
    jako
    obecnie
    jsem
    je
    som
    aktuálně
    являюсь
    работаю
    сейчас
    я
    вагyok
  `}\s+)(?:${oneOf`
    an?
    the
    currently
    also
    now
    einer?
    eine
    der
    die
    une?
    la
    le
    una?
    uno
    el
    uma?
    o
    a
    il
    lo
    l['’]
    een
    de
    het
    en
    ett
    et
  `}\s+)?`,
  'giu',
);

/** A sentence or clause that tells of what was. */
export const OF_PAST = new RegExp(
  String.raw`(?<!\p{L})${oneOf`
    was
    were
    had been
    has been
    former(?:ly)?
    previously
    previous
    ex
    before
    after
    until
    used to
    prior
    joined
    worked
    served
    spent
    began
    started
    war
    waren
    früher\p{L}*
    ehemalige\p{L}*
    vorher
    zuvor
    bis
    arbeitete
    danach
    nach
    était
    étais
    fut
    ancien(?:ne)?
    auparavant
    après
    avant
    jusqu
    j['’]ai
    fue
    fui
    trabajó
    trabajé
    antes
    anteriormente
    después
    tras
    foi
    trabalhei
    trabalhou
    atuou
    ero
    stat[oa]
    precedentemente
    dopo
    ho lavorato
    was
    vroeger
    voorheen
    na
    var
    tidigare
    tidligere
    efter
    etter
    był[ae]?m?
    wcześniej
    pracował[ae]?m?
    byl[ay]?
    dříve
    pracoval[a]?
    был[аи]?
    раньше
    ранее
    работал[аи]?
    бывш\p{L}+
    عمل
    سابقا
    كان
    كنت
  `}(?!\p{L})`,
  'iu',
);

/** How an employer's name may begin: with a capital, a digit, or as a school in languages that write one small. */
export const ORG_START = String.raw`(?=\p{Lu}|\p{N}\S*\s\p{Lu}|universit|universid|laboratoire|institut|école|ospedale|scuola|lycée|collège|["“„«][\p{Lu}])`;

/** Since when: a year that a position began in, and no other after it. */
export const SINCE = oneOf`
  since
  from
  seit
  ab
  depuis
  desde
  desde el
  dal
  da
  sinds
  sedan
  siden
  fra
  od
  od roku
  с
  від
  от
`;
