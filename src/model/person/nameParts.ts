import { oneOf } from '../pattern';

/** What stands around a name without being part of it. Lower case, without full stops. */
export const HONORIFICS = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father rabbi imam sheikh hon
  capt captain maj major col colonel lt sgt gen general cdr ambassador doctor
  herr frau dr-ing dr-phil dr-med dipl-ing dipl-kfm dipl-psych mag magister ing ddr priv-doz pd univ-prof
  m mme mlle monsieur madame me maître docteur
  sr sra srta don doña lic ingª drª dra arq
  dott dottssa dottoressa dott.ssa sig sigra avv on geom rag
  ir drs mr.drs bc mw dhr
  eng engr adv honorable honourable
  arş gör öğr üyesi doç yrd uzm av
  hab mgr bc rndr mudr judr phdr paeddr thdr doc csc
  д-р др проф доц
  د دكتور الدكتور دكتورة الدكتورة أ أد الأستاذ أستاذ ا`
    .split(/\s+/u)
    .map((word) => word.replaceAll('.', '')),
);

/** Degrees and licences that follow a name also without a comma. */
export const CREDENTIALS = new Set(
  `phd dphil edd dba md do dds dmd dvm jd llb llm mba emba msc bsc ba bs ms ma meng beng med mph mfa msw mpa mpp mphil
  march barch mpharm pharmd rn bsn msn np fnp aprn crna lpn lcsw lmft lpc pe eit cpa cfa cfp cma cga acca aca fca frm cia cisa
  cissp cism pmp csm cspo acp pmi-acp capm prince2 itil safe shrm-cp shrm-scp phr sphr gphr cipd leed ap aia riba raic frsa faia
  frcp frcs mrcp mrcs facs facp faap fache mrics frics ceng mice miet cphr rd rdn ldn cscs esq esquire obe mbe cbe kbe frs freng
  ccie ccna oscp ceh six-sigma mcips fcips mcim chrp psm aicp asla gisp`.split(/\s+/u),
);

/** "(she/her)", "they/them": the first word of pronouns in the languages we know. */
export const PRONOUNS = new RegExp(
  String.raw`[([]?\b(${oneOf`
    she
    he
    they
    ze
    zie
    xe
    ey
    ve
    any
    it
    sie
    er
    elle
    il
    iel
    ella
    él
    lei
    lui
    ela
    ele
    hij
    zij
    hen
    hun
    die
    hon
    han
  `}(?:\s?\/\s?[a-zà-ÿ]{1,9}){1,3})(?:\s(?:pronouns|pronomen))?\s*[)\]]?$`,
  'i',
);
