import { oneOf } from '../../../model/pattern';

/** How somebody's page about themself is called, in its address: the last part, in small letters and decoded. */
export const ABOUT_ME_PATH = new RegExp(
  String.raw`^${oneOf`
    about(?:[-_]?(?:me|the-?author))?
    aboutme
    me
    bio
    biography
    biografie
    biographie
    biografia
    biografía
    cv(?:[-_]\w{2})?
    resume
    résumé
    curriculum(?:[-_]vitae)?
    vita
    lebenslauf
    kurzbiografie
    (?:ueber|uber|über)[-_]?mich
    mich
    zur-person
    who-am-i
    who-i-am
    profile?
    profil
    qui-suis-je
    (?:a|à)-propos(?:-de-moi)?
    moi
    quien-soy
    sobre(?:-?m[ií]m?)?
    acerca(?:-de-m[ií])?
    quem-sou(?:-eu)?
    chi-sono
    su-di-me
    over-?mij
    wie-ben-ik
    om-?m[ie]g
    om-?mej
    om-meg
    o-?mne
    o-?mnie
    o-?meni
    o-?sobe
    obo-?mne
    обо-мне
    про-мене
    hakkimda
    hakkımda
    ozgecmis
    özgeçmiş
    tentang-?saya
    minusta
    tietoa-minusta
    rolam
    rólam
    bemutatkozas
    despre-mine
    apie-mane
    par-mani
    minust
    gioi-thieu
    자기소개
    自己紹介
    关于我
    關於我
  `}(?:\.\w{2,5})?$`,
  'iu',
);

/** The same over the page or in its title, alone or before a name: "About me", "Über mich Dr. Jane Doe". */
const WORDS = oneOf`
  about me
  about
  about the author
  who am i
  who i am
  bio
  biography
  cv
  resume
  résumé
  curriculum vitae
  my story
  über mich
  zu meiner person
  zur person
  wer ich bin
  wer bin ich
  ich über mich
  vita
  lebenslauf
  kurzbiografie
  mein weg
  à propos de moi
  à propos
  qui suis-je
  qui je suis
  moi
  mon parcours
  sobre mí
  sobre mi
  acerca de mí
  quién soy
  quien soy
  biografía
  sobre mim
  sobre
  quem sou eu
  quem sou
  biografia
  chi sono
  su di me
  over mij
  wie ben ik
  even voorstellen
  om mig
  om mej
  om meg
  o mně
  o mne
  o mnie
  o meni
  kim jestem
  обо мне
  кто я
  биография
  про мене
  за мен
  за мене
  hakkımda
  ben kimim
  özgeçmiş
  biyografi
  tentang saya
  tentang penulis
  minusta
  kuka olen
  rólam
  bemutatkozás
  despre mine
  apie mane
  par mani
  minust
  giới thiệu
  về tôi
  σχετικά με εμένα
  βιογραφικό
  自己紹介
  プロフィール
  私について
  关于我
  關於我
  关于
  简历
  個人簡歷
  个人简历
  个人简介
  소개
  자기소개
  이력서
  من أنا
  عني
  نبذة عني
  نبذة
  السيرة
  السيرة الذاتية
  אודותיי
  קצת עליי
  मेरे बारे में
  เกี่ยวกับฉัน
`;
export const ABOUT_ME = new RegExp(String.raw`^(?:${WORDS})\s?[?!.:：]*$`, 'iu');
/** What leads to a name: "Vita Sylvia Roth", "Autor: Pedro Ruiz", "Über mich Dr. Jane Doe". */
export const BEFORE_NAME = new RegExp(
  String.raw`^(?:${WORDS}|${oneOf`
    aut(?:hor|or|ora|eur|eure|rice|ore)
    autorin
    auteur
    yazar
    автор
    penulis
    profil
    profile
    meet
    portrait
    contact
    kontakt
    welcome to
    i am
    i['’]m
    ich bin
    je suis
    soy
    sono
    sou
    ik ben
    jag är
    jeg er
    merhaba,? ben
    ben
    я
  `})\s*[:：,–—-]?\s+`,
  'iu',
);
