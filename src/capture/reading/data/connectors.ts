import { oneOf } from '../../../model/pattern';

/**
 * Words between a role and its company, by language. Kept apart from the code so that a language is added by a line.
 * Short ones that are also other words in another language (`en`, `na`, `in`) count only before a capital letter.
 */
export const CONNECTORS: Record<string, string[]> = {
  en: ['at', '@', 'with', 'for'],
  de: ['bei', 'beim', 'bei der', 'an der', 'am'],
  fr: ['chez', 'à', 'au sein de', 'auprès de'],
  es: ['en'],
  it: ['presso', 'in'],
  pt: ['na', 'no', 'em'],
  nl: ['bij', 'bij de'],
};

/** Titles that name their company by "of" or a bare comma: "Founder of Acme", "CEO, Acme". */
export const OF_CONNECTORS = [
  'of',
  'de',
  'von',
  'di',
  'da',
  'do',
  'van',
  'der',
  'du',
  'del',
  'della',
  'dell’',
  "dell'",
];
export const HEAD_TITLES = new RegExp(
  String.raw`^${oneOf`
    (?:co[- ]?)?founder
    (?:co[- ]?)?founding partner
    ceo
    cto
    cfo
    coo
    cmo
    cpo
    cio
    president
    owner
    chair(?:man|woman|person)?
    managing director
    (?:co[- ]?)?gründer(?:in)?
    inhaber(?:in)?
    geschäftsführer(?:in)?
    (?:co-?)?fondat(?:eur|rice)
    gérante?
    pdg
    président(?:e)?
    (?:co-?)?fundador(?:a)?
    dueñ[oa]
    director(?:a)? general
    president[ea]
    (?:co-?)?fondat(?:ore|rice)
    titolare
    amministrat(?:ore|rice) delegat[oa]
    sóci[oa](?:[- ]fundador(?:a)?)?
    (?:mede-?)?oprichter
    eigenaar
    directeur
  `}(?=$|[\s,&/+-])`,
  'i',
);

/** A segment that speaks of the past or of looking for work: neither role nor company of today. */
export const NOT_CURRENT = new RegExp(
  `^${oneOf`
    ex\b
    ex[- ]
    former(?:ly)?\b
    previous(?:ly)?\b
    past\b
    retired from
    open to\b
    seeking\b
    looking for\b
    actively (?:seeking|looking)
    in search of
    available for
    auf der suche
    offen für
    ehemal\w*
    früher\w*
    ancien(?:ne)?\b
    en recherche
    à la recherche
    à l'écoute
    en búsqueda
    en busca
    buscando
    antigu[oa]\b
    alla ricerca
    in cerca
    em busca
    à procura
    op zoek
    voormalig\w*
    元
    求職中
    転職活動中
  `}`,
  'i',
);
