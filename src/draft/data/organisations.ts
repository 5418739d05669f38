// How organisations are written and named.

import { oneOf } from '../../model/pattern';

/** Legal forms that nobody says. */
export const LEGAL_FORMS = new RegExp(
  String.raw`(?:,?\s+${oneOf`
    ltd
    limited
    llc
    llp
    inc
    incorporated
    corp
    corporation
    plc
    gmbh(?:\s*&\s*co\.?\s*kg)?
    ag
    se
    ab
    asa
    a\/s
    oy
    oyj
    sa
    s\.a\.
    sas
    sarl
    s\.r\.l
    srl
    spa
    s\.p\.a
    bv
    b\.v
    nv
    n\.v
    pty
    pte
    kg
    ohg
    e\.v
    ev
    kk
    co
  `}\.?)+$`,
  'iu',
);

/** Names that take "the" inside a sentence. */
export const GIVEN_THE = new RegExp(
  `^${oneOf`
    ${oneOf`
      University
      Universities
      Institute
      Bank
      Ministry
      Department
      Office
      Museum
      School
      College
      Academy
      Society
      Court
      Church
      City
      House
      Port
      Institution
      Chamber
      Council
      Conservatory
      Faculty
      Federation
      Association
      Union
      League
      Organi[sz]ation
      Committee
      Confederation
      Guild
    `} of[ ]
    ${oneOf`
      Royal
      National
      British
      European
      World
      International
      American
      Australian
      Scottish
      Welsh
      Irish
      French
      German
      Swedish
      Norwegian
      Danish
      Dutch
      Federal
      United
      Open
      Victoria and Albert
      Environment
      Met
      Home
      Foreign
      Forestry
      Wellcome
      Woodland
      Wildlife
      Rockefeller
      Gates
      Ford
      Carnegie
    `} (?:\S+ )*${oneOf`
      Trust
      Library
      Museum
      Council
      Society
      Agency
      Opera
      Ballet
      Gallery
      Theatre
      Archives?
      Academy
      Navy
      Army
      Air Force
      Marines
      Commission
      Bank
      Institute
      Institution
      Foundation
      Office
      Association
      College
      Observatory
      Nations
      Union
      Hospital
      Infirmary
      University
      Orchestra
      Mint
      Mail
      Parliament
      Government
      Service
      Laboratory
      Court
      Guard
      Fund
      Federation
      Committee
      Society
      Organi[sz]ation
      Centre
      Center
    `}(?: (?:of|for) .*)?$
    (?:\S+ ){1,3}${oneOf`
      Institute
      Foundation
      Agency
      Commission
      Observatory
      Museum
      Gallery
      Ministry
      Federation
    `}$
    ${oneOf`
      BBC
      NHS
      UN
      EU
      FBI
      FDA
      WHO
      OECD
      UNHCR
      RSPB
      RNLI
      RAF
      MoD
      DVLA
      Guardian
      Economist
      Times
      Financial Times
      New York Times
      US Navy
      U\.S\. Navy
      US Army
      U\.S\. Army
      US Air Force
      US Marine Corps
      US Coast Guard
      Royal Navy
      Royal Mint
      Red Cross
      Samaritans
      Co-op
    `}$
  `}`,
  'u',
);
