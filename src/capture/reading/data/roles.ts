import { oneOf } from '../../../model/pattern';
import { MORE_ROLES } from './moreRoles';

/** Words that make a phrase a role and have none of the endings below. Each matches as a whole word, in any case. */
export const ROLE_WORDS = new Set(
  `accountant adjunct advocate agent analyst apprentice architect associate assistant attendant attorney avp captain ceo cfo
  cio cmo coach coo counsel cpo cso cto chair chairman chairperson chairwoman chaplain chef chief clerk critic dean deputy
  devrel dj evp executive expert faculty fellow founding freelance general gm graduate guide head hr intern judge landlord
  lead lieutenant md mechanic merchant midwife nurse partner paralegal pastor pilot pm po poet postdoc president principal
  representative salesman scrum salesperson saleswoman scholar secretary sergeant sme spokesperson sre steward student surgeon svp
  ta tpm trainee trustee undergraduate veterinarian vet vp librarian historian guardian comedian ambassador doctor mayor actor
  actress author tutor juror sailor tailor editor donor
  angestellte anwalt arzt auszubildende beauftragte doktorand doktorandin dozent fachkraft kauffrau kaufmann praktikant
  referent selbständig student vorstand vorsitzende werkstudent
  historien historienne comédien comédienne chirurgien chirurgienne musicienne gardien gardienne alternant alternante architecte associée avocat avocate bénévole cheffe chargé chargée comptable consultante dirigeant
  dirigeante doctorant doctorante enseignant enseignante étudiant étudiante gérant gérante ingénieure maître médecin pdg
  présidente président responsable secrétaire stagiaire
  abogada abogado arquitecta arquitecto asistente becaria becario científica científico docente dueña dueño empresaria
  empresario encargada encargado enfermera enfermero estudiante gerente ingeniera ingeniero jefa jefe maestra maestro médica
  médico presidenta presidente socia socio técnica técnico voluntaria voluntario
  addetta addetto agronomo architetto avvocata avvocato consulente dirigente geometra impiegata impiegato ingegnere
  insegnante medico responsabile segretaria segretario studente studentessa tecnico titolare
  advogada advogado arquiteta arquiteto autônomo chefe engenheira engenheiro estagiária estagiário estudante sócia sócio
  advocaat arts docent hoofd promovendus stagiair zzp ${Object.values(MORE_ROLES).join(' ')}`.split(/\s+/u),
);

/** Endings by which languages make the name of who does something: "bookbinder", "Ingenieurin", "directrice", "eigenaar". */
export const ROLE_ENDINGS = new RegExp(
  `[a-zà-ÿ]{2}${oneOf`
    er
    or
    ist
    eur
    ista
    iste
    (?:er|or|ist|eur|ent|ant|log|ärzt|wält|wirt)in
    trice
    euse
    dora
    tore
    iere
    ière
    [oó]log[oae]
    ologue
    kundige
    leitung
    arzt
    anwalt
    ici[ae]n
    icienne
    aar
  `}(?:s|nen|e|in)?$`,
);

/** Roles that come before what says more of them: "Professoressa associata", "Développeur web", "Leiter Vertrieb". */
export const ROLE_HEADS = new RegExp(
  `^${oneOf`
    professeure?
    professora?
    profesora?
    professore
    professoressa
    professor
    ricercat(?:ore|rice)
    dottorand[oa]
    chercheu(?:r|se)
    enseignante?
    enseignante?-chercheu(?:r|se)
    ingénieure?
    développeu(?:r|se)
    directeur
    directrice
    consultante?
    chargée?
    cheffe?
    responsable
    assistante?
    attachée?
    rédact(?:eur|rice)
    traduct(?:eur|rice)
    architecte
    avocate?
    directora?
    diretora?
    direttore
    direttrice
    responsabile
    coordinat(?:ore|rice)
    coordinadora?
    coordenadora?
    amministrat(?:ore|rice)
    consulente
    ingegnere
    architett[oa]
    avvocat[oa]
    ingenier[oa]
    engenheir[oa]
    arquitect[oa]
    desarrolladora?
    desenvolvedora?
    diseñadora?
    analista
    gestora?
    jef[ae]
    consejer[oa]
    administradora?
    gerente
    médic[oa]
    leiter(?:in)?
    bereichsleiter(?:in)?
    abteilungsleiter(?:in)?
    teamleiter(?:in)?
    fotógraf[oa]
    fotograf[oa]
  `}$`,
);

/** Roles that are written before a name like a title: "Rechtsanwalt Dr. Doe". Only such as are nobody's given name. */
export const LEADING_ROLE = new RegExp(
  String.raw`^(${oneOf`
    rechtsanwalt
    rechtsanwältin
    steuerberater(?:in)?
    (?:ober)?bürgermeister(?:in)?
    geschäftsführer(?:in)?
    pfarrer(?:in)?
    direktor(?:in)?
    notar(?:in)?
    architekt(?:in)?
    landrat
    landrätin
    zahnarzt
    zahnärztin
    heilpraktiker(?:in)?
    avvocato
    architetto
    ingegnere
    professoressa
    sindaco
    sindaca
    alcalde
    alcaldesa
    abogad[oa]
    arquitect[oa]
    notaire
    maître
    mayor
    senator
    councillor
    councilmember
    congress(?:man|woman)
    chancellor
    provost
    chaplain
    attorney
    coach
    author
    photographer
  `})\s+(.{5,60})$`,
  'i',
);

/** Words with such an ending that are no role. */
export const NOT_ROLES = new Set(
  `bilgiler çalışmalar projeler dersler yayınlar haberler etkinlikler ödüller kitaplar makaleler öğrenciler theater theatre kalender zimmer
  fächer bilder bücher länder welter kinder eltern lieder räder messenger gründer-story powder ladder counter-part cider spider tender gender
  after another answer bachelor banner beer browser changer cover disclaimer folder follower footer header jobseeker learner
  master mirror newer refer seeker slider sponsor subscriber tracker viewer visitor whatever wherever behavior beholder believer better bigger border brother buyer-side cancer career center chapter charter
  closer cluster color colour computer consider consumer container copper corner counter customer cyber december deeper deliver
  dinner discover dreamer either error ever exterior father faster favor fiber filter finer floor flower forever former further
  gamer gender greater harbor higher honor however humor indoor inner interior junior labor labour larger laser later layer
  letter literature lover lower major master's matter meer member minor mother motor neighbor neither never newsletter
  november number october offer older order other outdoor outer over paper partner-led peer poor poster power proper prior
  quarter rather reader register remember river router runner semester senior sensor september server shelter silver sister
  smaller smarter summer super superior thinker together tower transfer traveler traveller twitter under upper user
  vector water weather whether wider winner winter wonder younger
  aller ander anderer beter dieser einer hinter immer jeder oder onder seiner sicher unser unserer unter verder wieder weiter
  über zonder aider créer dernier développer hiver métier parler premier travailler trouver valeur coeur cœur bonheur honneur
  amor color favor hacer mejor mujer poder sector ser tener valor fazer melhor setor rigor maggior`.split(/\s+/u),
);

/** Headings that hold such a word: 「研究者紹介」 is a list, no role. */
export const NO_ROLE_CJK = /(?:紹介|一覧|募集|情報|挨拶|ページ|メッセージ|について|サイト|ブログ)$/u;

/** Roles in Japanese and Chinese stand without spaces: what a phrase must hold or end with. */
export const ROLE_PARTS_CJK = new RegExp(
  oneOf`
    エンジニア
    プログラマ
    デザイナ
    マネージャ
    マネジャ
    ディレクタ
    コンサルタント
    アーキテクト
    開発者
    代表取締役
    取締役
    社長
    部長
    課長
    係長
    室長
    所長
    主任
    執行役員
    教授
    准教授
    講師
    助教
    研究員
    研究者
    技術者
    医師
    弁護士
    会計士
    税理士
    看護師
    教師
    教員
    学生
    院生
    編集者
    編集長
    記者
    作家
    ライター
    創業者
    共同創業者
    創設者
    リーダー
    プロデューサ
    アナリスト
    サイエンティスト
    フリーランス
    インターン
    顧問
    会長
    代表
    工程师
    经理
    总监
    总裁
    创始人
    教師
    設計師
    工程師
    研究助理
    助理教授
    副教授
    博士生
    硕士生
    讲师
    研究生
    开发者
    设计师
    律师
    医生
    老师
    学生
    主席
    董事长
    总经理
    项目经理
    產品經理
    开发工程师
    職員
    アシスタント
    学芸員
    書家
    画家
    写真家
    翻訳者
    通訳
    カメラマン
    コーチ
  `,
  'u',
);
