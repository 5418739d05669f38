// What a name line holds besides the name, and whose family name comes first.

import { oneOf } from '../../model/pattern';

export const HONORIFICS =
  'dr prof professor mr mrs ms miss mx sir dame lord lady rev reverend fr father sister brother rabbi imam eng ing dipl-ing dipl mag hon capt captain maj major col colonel sgt lt doc dra sra sr señor herr frau mme mlle monsieur madame'.split(
    ' ',
  );

/** Honorifics that a greeting may keep when no given name is known. */
export const TITLES_KEPT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dr: 'Dr',
    doc: 'Dr',
    dra: 'Dr',
    prof: 'Professor',
    professor: 'Professor',
    mr: 'Mr',
    mrs: 'Mrs',
    ms: 'Ms',
    mx: 'Mx',
    rev: 'Rev.',
    reverend: 'Rev.',
    rabbi: 'Rabbi',
  }),
);

/** Credentials and the like after a name, dots and hyphens taken out. */
export const CREDENTIALS =
  'phd dphil md mba msc bsc ba ma mphil mres llm llb jd edd dba rn bsn msn np dnp pmp cpa cfa cissp ceng meng beng cpeng pe eit frs fbcs mbcs mcips fca aca acca cma cipd mcipd assoccipd fcipd shrm shrmcp phr sphr csm cspo itil prince2 aws gisp riba arb aia leed ap mrics frics mrtpi mciob citp dipl diplom ing msw lcsw lmft mph mpa mpp mfa bfa bed med pgce qts dds dvm vmd pharmd od dpt ot pt obe mbe cbe kbe qc kc esq jr sr ii iii iv hons emba mlis clp cams frm caia fsa asa rgn srn rm mrcp frcp frcs mrcgp mrpharms oam'.split(
    ' ',
  );

/** Family names that commonly stand first, in Latin letters: Chinese, Korean, Vietnamese, Japanese, Hungarian. */
export const FAMILY_FIRST = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao zhong tan cui lai ' +
    'qian xia qin fan fang shi bai zou hou xiong meng qiu jin dai long wan duan lei tao shao mao hao gong wen kong yin chang niu hong ' +
    'kim lee park choi jung jeong kang cho yoon jang lim han shin seo kwon hwang ahn ryu yoo hong moon son bae baek heo noh nam ' +
    'nguyen nguyễn tran trần le lê pham phạm hoang hoàng huynh huỳnh phan vu vũ vo võ dang đặng bui bùi do đỗ ngo ngô duong dương ly lý dinh đinh trinh trịnh truong trương ' +
    'ng ho chan cheung wong lau leung lam yip kwok tsang chow tan goh teo ong koh chua toh yeo loh sim ' +
    'ono endo aoki nishimura fukuda ota miura takeuchi nakagawa matsuda fujiwara nakano harada tamura sakai kudo yokoyama miyazaki miyamoto uchida takagi ando taniguchi ueda morita sugiyama ' +
    'sato satō suzuki takahashi tanaka ito itō watanabe yamamoto nakamura kobayashi kato katō yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito saitō mori abe ikeda hashimoto yamashita ishikawa nakajima maeda fujita ogawa goto gotō okada hasegawa murakami kondo kondō ishii ' +
    'nagy kovács kovacs tóth toth szabó szabo horváth horvath varga kiss molnár molnar németh nemeth farkas balogh papp lakatos takács takacs juhász juhasz mészáros meszaros oláh olah'
  ).split(' '),
);

/** Given names of those lists' spellings that are common elsewhere: "Kim Larsen", "Lee Hughes", "Long John". */
export const ALSO_GIVEN = new Set(
  'sim tan chan kim lee han shin son hong long ma lin su lei do nam moon wen jin dai tao abe mori'.split(' '),
);

/** A family-first name's other words: pinyin, Korean or Vietnamese syllables, or a Japanese or Hungarian given name. */
export const EAST_ASIAN_SYLLABLES = new RegExp(
  String.raw`^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?${oneOf`
    iang
    iong
    uang
    ueng
    yeong
    yeon
    yun
    eong
    eun
    ang
    eng
    ing
    ong
    iao
    ian
    uan
    uai
    iu
    ui
    un
    ün
    ai
    ei
    ao
    ou
    an
    en
    in
    er
    ia
    ie
    ua
    uo
    ue
    oo
    ae
    yo
    yu
    oh
    ee
    a
    o
    e
    i
    u
  `}(?:[kpt]|l(?!\p{L}))?-?){1,3}$`,
  'iu',
);

export const DOUBLE_GIVEN = new Set(
  'mary ann,mary jane,mary beth,anna maria,ana maría,ana maria,maría josé,maria josé,maria jose,josé maría,jose maria,juan carlos,juan pablo,luis miguel,jean paul,jean pierre,jean luc,jean marc,jean claude,marie claire,josé luis,jose luis,miguel ángel,miguel angel,maria luisa,hans peter,karl heinz,gian luca'.split(
    ',',
  ),
);

/** First words that are no given name by themselves: "Abdul Rahman", "Abu Bakr", "van der Berg". */
export const NEVER_ALONE = new Set(
  'abdul abdel abd abu bin ibn bint umm al el van von de der den da di del della la le saint st mac ter ten lady عبد أبو أم ابن بن بنت'.split(
    ' ',
  ),
);

/** What sites put where a name is hidden. */
export const NO_NAME =
  /^(?:linkedin member|member|user|unknown|anonymous|private|profile|n\/?a|none|null|undefined|nan|test|\[.*\]|<.*>|\{.*\}|\*+.*)$/iu;
