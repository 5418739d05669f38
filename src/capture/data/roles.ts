/** Words that make a phrase a role, by language; each matches as a whole word, in any case. */
export const ROLE_WORDS: Record<string, string> = {
  en: `accountant actor actress administrator advisor adviser advocate agent agronomist ambassador analyst anchor animator
    apprentice architect archivist artist assistant associate astronaut astronomer athlete attorney auditor author baker
    banker barista biologist blogger bookkeeper botanist builder buyer candidate captain caretaker carpenter cashier ceo cfo
    chair chairman chairperson chairwoman chancellor chef chemist chief cinematographer clerk clinician cmo co-ceo
    co-director co-founder co-owner coach coder cofounder collector columnist comedian commissioner composer conductor
    conservator consultant contractor controller coo coordinator copywriter correspondent counsel counsellor counselor cpo
    craftsman creator critic cso cto curator dancer dealer dean deputy dentist designer detective developer devrel dietitian
    diplomat director dj doctor doula driver ecologist economist editor educator electrician engineer entrepreneur
    epidemiologist estimator evangelist examiner executive expert facilitator faculty farmer fellow filmmaker firefighter
    florist founder founding freelance freelancer fundraiser gardener generalist geneticist geographer geologist governor
    grower guide hacker head headhunter herbalist historian hr illustrator immunologist innovator inspector instructor
    intern interpreter interviewer inventor investigator investor janitor jeweler journalist judge landscaper lawyer lead
    leader lecturer librarian linguist lobbyist machinist maker manager marketer mathematician mechanic mediator meteorologist
    mentor merchandiser merchant microbiologist midwife minister moderator musician neuroscientist notary novelist nurse
    nutritionist officer operator optician optometrist organiser organizer owner painter paramedic partner pastor
    pathologist pediatrician pharmacist philosopher photographer physician physicist physiotherapist pilot planner plumber
    poet policymaker postdoc practitioner presenter president principal producer professor programmer promoter
    psychiatrist psychologist psychotherapist publicist publisher radiographer ranger realtor receptionist recruiter
    rector registrar reporter representative researcher restaurateur reviewer roboticist sailor salesman salesperson
    saleswoman scholar scientist scout sculptor secretary seller sergeant singer sociologist socialworker soldier
    solicitor songwriter sourcer specialist spokesperson sre statistician steward stockbroker storyteller strategist
    streamer student stylist superintendent supervisor surgeon surveyor svp tailor teacher technician technologist
    therapist trader trainee trainer translator treasurer trustee tutor underwriter undergraduate usher valet
    vet veterinarian videographer virologist volunteer vp waiter waitress warden welder worker writer youtuber zoologist
    avp evp gm md pm po tpm ta owner-operator craftswoman cheerleader whisperer wizard`,
  de: `abteilungsleiter abteilungsleiterin analystin angestellte angestellter anwalt anwältin architektin arzt ärztin
    assistentin auszubildende auszubildender autorin beauftragte beauftragter berater beraterin betriebsrat chefarzt
    chefredakteur dozent dozentin doktorand doktorandin entwickler entwicklerin fachkraft fachinformatiker forscher
    forscherin fotograf fotografin freiberufler freiberuflerin geschäftsführer geschäftsführerin geschäftsleiter
    gesellschafter gründer gründerin hausarzt inhaber inhaberin ingenieur ingenieurin journalistin kauffrau kaufmann
    krankenpfleger krankenschwester künstler künstlerin lehrer lehrerin leiter leiterin leitung meister mitarbeiter
    mitarbeiterin mitgründer mitgründerin pfleger pflegerin physiker physikerin praktikant praktikantin professorin
    projektleiter projektleiterin prokurist prokuristin psychologin rechtsanwalt rechtsanwältin redakteur redakteurin
    referent referentin sachbearbeiter sachbearbeiterin selbständig steuerberater steuerberaterin studentin student
    teamleiter teamleiterin techniker technikerin trainerin verkäufer verkäuferin vertrieb vorstand vorsitzende
    vorsitzender werkstudent werkstudentin wissenschaftler wissenschaftlerin zahnarzt zahnärztin übersetzer übersetzerin`,
  fr: `acheteur acheteuse administrateur administratrice agent apprenti apprentie architecte artiste assistante associé
    associée avocat avocate bénévole chargé chargée chef cheffe chercheur chercheuse comptable concepteur conceptrice
    conseiller conseillère consultante coordinateur coordinatrice créateur créatrice dessinateur directeur directrice
    développeur développeuse doctorant doctorante dirigeant dirigeante éditeur éditrice enseignant enseignante étudiant
    étudiante expert-comptable fondateur fondatrice formateur formatrice gérant gérante gestionnaire graphiste infirmier
    infirmière ingénieur ingénieure inspecteur journaliste juriste maître médecin négociateur pdg photographe président
    présidente professeur professeure rédacteur rédactrice responsable secrétaire stagiaire technicien technicienne
    traducteur traductrice vendeur vendeuse alternant alternante cofondateur cofondatrice animateur animatrice`,
  es: `abogado abogada administrador administradora agente arquitecto arquitecta asesor asesora asistente autor autora
    becario becaria científico científica cofundador cofundadora comercial consultor consultora contador contadora
    coordinador coordinadora desarrollador desarrolladora directivo directora director diseñador diseñadora docente dueño
    dueña economista editor editora empresario empresaria encargado encargada enfermero enfermera escritor escritora
    especialista estudiante fundador fundadora fotógrafo fotógrafa gerente ingeniero ingeniera investigador investigadora
    jefe jefa maestro maestra médico médica periodista presidente presidenta profesor profesora programador programadora
    psicólogo psicóloga químico química redactor redactora responsable socio socia técnico técnica traductor traductora
    vendedor vendedora voluntario voluntaria`,
  it: `addetto addetta amministratore amministratrice agronomo agronoma architetto artista assistente autore autrice
    avvocato avvocata cofondatore cofondatrice commercialista consulente coordinatore coordinatrice direttore direttrice
    docente dirigente dottorando dottoranda farmacista fondatore fondatrice fotografo fotografa geometra giornalista
    impiegato impiegata imprenditore imprenditrice infermiere infermiera ingegnere insegnante libero medico operaio
    praticante presidente professore professoressa programmatore programmatrice progettista psicologo psicologa redattore
    redattrice responsabile ricercatore ricercatrice scrittore scrittrice segretario segretaria socio socia sviluppatore
    sviluppatrice tecnico studente studentessa tirocinante titolare traduttore traduttrice venditore venditrice`,
  pt: `administrador administradora advogado advogada analista arquiteto arquiteta assessor assessora assistente autônomo
    autor autora auxiliar bolsista chefe cientista cofundador consultor consultora contador contadora coordenador
    coordenadora dentista desenvolvedor desenvolvedora designer diretor diretora docente empreendedor empreendedora
    empresário empresária enfermeiro enfermeira engenheiro engenheira escritor escritora especialista estagiário estagiária
    estudante fotógrafo fotógrafa fundador fundadora gerente gestor gestora jornalista médico médica pesquisador
    pesquisadora presidente professor professora programador programadora psicólogo psicóloga redator redatora sócio sócia
    supervisor supervisora técnico técnica tradutor tradutora vendedor vendedora`,
  nl: `aannemer accountmanager adviseur advocaat afgestudeerde arts artiest bestuurder bestuurslid boekhouder coach
    coördinator directeur docent eigenaar financieel fotograaf hoofd hoogleraar huisarts ingenieur inkoper journalist
    jurist kunstenaar leider leidinggevende leraar lerares manager medewerker medeoprichter medewerkster onderzoeker
    ondernemer ontwerper ontwikkelaar oprichter oprichtster partner projectleider promovendus psycholoog redacteur
    schrijver schrijfster secretaresse stagiair stagiaire student teamleider technicus uitgever verkoper verpleegkundige
    vertaler voorzitter vrijwilliger wethouder zelfstandige zzp`,
};

/**
 * Ends of words that make a role in languages that join words: "Softwareentwickler", "Projektmanagerin",
 * "Bauingenieur". Only for words of at least seven letters.
 */
export const ROLE_ENDINGS =
  /(?:entwickler|manager|leiter|berater|ingenieur|techniker|arbeiter|forscher|führer|gründer|händler|lehrer|meister|planer|redakteur|schreiber|verkäufer|wissenschaftler|assistent|referent|direktor|professor|designer|architekt|pfleger|therapeut|ontwikkelaar|adviseur|medewerker|onderzoeker|beheerder|kundige|consultant|analyst|engineer|developer|scientist|ologist|ographer|ographist)(?:in|innen|en)?$/u;

/** Roles in Japanese and Chinese stand without spaces: what a phrase must hold or end with. */
export const ROLE_PARTS_CJK =
  /(?:エンジニア|プログラマ|デザイナ|マネージャ|マネジャ|ディレクタ|コンサルタント|アーキテクト|開発者|代表取締役|取締役|社長|部長|課長|係長|室長|所長|主任|執行役員|教授|准教授|講師|助教|研究員|研究者|技術者|医師|弁護士|会計士|税理士|看護師|教師|教員|学生|院生|編集者|編集長|記者|作家|ライター|創業者|共同創業者|創設者|リーダー|プロデューサ|アナリスト|サイエンティスト|フリーランス|インターン|顧問|会長|代表|工程师|经理|总监|总裁|创始人|教師|設計師|工程師)/u;
