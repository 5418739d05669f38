/** Roles by language, as they stand on pages: whole words in small letters, inflected where the language inflects them. */
export const MORE_ROLES: Record<string, string> = {
  english: `candidate phd adjuster ambassador apprentice arborist archivist artisan bassist beekeeper blacksmith bookseller botanist butcher
    cartographer cofounder co-founder co-owner columnist composer conservator copywriter cto cpa curator dramaturg drummer
    entrepreneur florist freelancer gamedev gardener goldsmith guitarist hydrologist hygienist illustrator influencer innkeeper
    instructor investigator keynote-speaker laureate linguist luthier magician mathematician methodologist milliner musician
    naturalist naturopath notary nutritionist osteopath painter physician pianist podcaster polymath potter practitioner
    psychic restaurateur roboticist sculptor shepherd singer songwriter statistician storyteller strategist stylist superintendent
    surveyor technologist toolmaker treasurer undersecretary violinist vocalist warden webdeveloper webdesigner webmaster
    weaver winemaker woodworker yogi zoologist programmer postdoctoral predoctoral`,
  german: `adjunkt arzt ärztin assistenzarzt beamter beamtin berufsschullehrer betriebswirt betriebswirtin chefarzt chefärztin
    diplomand dolmetscher facharzt fachärztin gründer gründerin handwerker hebamme heilpraktiker inhaber inhaberin künstler künstlerin
    lehrkraft lehrstuhlinhaber lehrstuhlinhaberin leiter leiterin meister meisterin pfleger privatdozent privatdozentin referendar
    referentin rektor rektorin sachbearbeiter schriftsteller sozialpädagogin sprecher tierarzt trainerin wissenschaftler doktorandin`,
  french: `adjoint adjointe agent animateur animatrice artisan artisane artiste auteure autrice chanteur chanteuse chef cheffe
    coiffeuse coiffeur conservateur conservatrice conseiller conseillère créateur créatrice élève entrepreneur entrepreneure
    fondateur fondatrice formateur formatrice graphiste illustrateur illustratrice infirmier infirmière journaliste kinésithérapeute
    magistrat maraîcher naturopathe notaire orthophoniste ostéopathe peintre photographe postdoctorant postdoctorante praticien
    praticienne professeur professeure psychologue romancier romancière sage-femme sculpteur sculptrice sophrologue thérapeute vétérinaire`,
  spanish: `actriz artesana artesano asesor asesora autónoma autónomo bióloga biólogo cantante cirujana cirujano comisaria
    consultor consultora contable coordinador creadora doctora doctor doctoranda doctorando educadora educador escritora escritor
    estadística formadora formador fundador fundadora funcionaria ilustrador ilustradora informática informático investigador
    investigadora logopeda maquetador maquetadora músico notaria odontóloga odontólogo periodista pintora pintor profesor profesora
    programador programadora psicóloga psicólogo psicoterapeuta psiquiatra química químico redactora redactor terapeuta titular traductora traductor veterinaria
    veterinario orador conferencista emprendedor emprendedora`,
  italian: `allergologa allergologo artista artigiana artigiano assegnista attrice autore autrice biologa biologo cantante chirurga
    chirurgo commercialista creativa creativo docente dottoranda dottorando editore educatrice educatore fisioterapista fondatore fondatrice
    formatore formatrice fotografa giornalista grafica grafico illustratore illustratrice imprenditrice imprenditore infermiera infermiere
    informatico libero-professionista musicista naturopata nutrizionista ostetrica pedagogista pittore pittrice professionista programmatore
    programmatrice psicologa psicologo psicoterapeuta scrittore scrittrice specializzanda specializzando sviluppatore sviluppatrice terapista
    traduttore traduttrice veterinaria veterinario`,
  portuguese: `adjunta adjunto analista artesã artesão artista assessor assessora bióloga biólogo bolsista cantora cantor cientista
    consultor consultora coordenador cozinheira cozinheiro desenvolvedor docente doutoranda doutorando editora editor educadora educador
    empreendedora empreendedor enfermeira enfermeiro escritora escritor estatística estatístico fisioterapeuta formadora fotógrafa
    fundador fundadora funcionária ilustradora jornalista líder médica médico mestranda mestrando músico nutricionista palestrante
    pedagoga pesquisador pesquisadora pintora professor professora programador programadora psicóloga psicólogo redatora
    servidor técnica técnico tradutora tradutor veterinária visitante`,
  dutch: `aannemer advocate ambtenaar arts auteur bedrijfsleider begeleider begeleidster bestuurder bibliothecaris bouwkundige
    consulent dierenarts directeur docente eigenaar eigenaresse fotograaf gids huisarts illustrator journalist juf kunstenaar
    kunstenares leerkracht leraar lerares medewerker medewerkster muzikant onderwijzer onderzoeker ondernemer ontwikkelaar onderzoekster
    oprichter oprichtster praktijkhouder psycholoog programmeur projectleider schrijfster schrijver softwareontwikkelaar therapeut
    tekstschrijver tuinier verloskundige verpleegkundige vertaler vormgever vrijwilliger zanger zangeres zelfstandige promovenda`,
  nordic: `advokat agronom amanuensis ansatt arkitekt assistent barnmorska bibliotekar bibliotekarie bonde byggmester chef
    civilingenjör direktør direktör doktorand eier ejer ekonom elev fagansvarlig forfatter forsker forskare frilansare frilanser fotograf
    fullstackutvecklare grafiker grundare grunder gründer illustratör ingeniør ingenjör journalist jurist konstnär konsulent konsult
    kurator ledare leder lege lektor lærer lærerinde lärare läkare musiker musikalartist overlege pedagog professor programmerer
    programmerare projektledare prosjektleder psykolog redaktør redaktör rektor sangerinde sygeplejerske sykepleier sjuksköterska
    skådespelare skådespelerska snekker specialist student stipendiat studerende sångare sångerska tandläkare tannlege terapeut tømrer
    utvecklare utvikler veterinær veterinär webbutvecklare webutvecklare översättare oversetter oversætter udvikler partner
    asiantuntija insinööri johtaja kehittäjä kirjailija konsultti kouluttaja lääkäri ohjelmoija ohjelmistokehittäjä opettaja opiskelija
    perustaja professori päällikkö sairaanhoitaja suunnittelija taiteilija tohtorikoulutettava toimittaja tutkija valokuvaaja yrittäjä`,
  polish: `adiunkt adiunktka adwokat analityk architekt artysta artystka asystent asystentka autor autorka badacz badaczka biolog
    dietetyk doktorant doktorantka dyrektor dyrektorka dziennikarka dziennikarz ekspert fizjoterapeuta fotograf freelancer graficzka
    grafik ilustratorka informatyk inżynier kierowniczka kierownik konsultant konsultantka lekarka lekarz menedżer nauczyciel nauczycielka
    pedagog pielęgniarka pisarka pisarz położna prawniczka prawnik profesor profesorka programista programistka projektant projektantka
    prezes psycholog psychoterapeuta psychoterapeutka redaktor redaktorka specjalista specjalistka student studentka tester
    tłumacz tłumaczka trener trenerka twórca weterynarz właściciel właścicielka wykładowca założyciel założycielka`,
  czech: `advokát advokátka analytička analytik architekt architektka asistent asistentka autor autorka badatel doktorand doktorandka
    docent docentka ekonom fotograf fotografka herec herečka ilustrátorka informatik inženýr jednatel jednatelka konzultant konzultantka
    lékař lékařka lektor lektorka majitel majitelka malíř malířka manažer manažerka novinář novinářka odborník odbornice pedagog
    pracovnice pracovník profesor profesorka programátor programátorka projektant překladatel překladatelka psycholožka psycholog
    ředitel ředitelka referent sochař specialista specialistka spisovatel spisovatelka student studentka terapeut terapeutka trenér trenérka
    učitel učitelka umělec umělkyně vědec vědkyně vedoucí veterinář vývojář vývojářka zakladatel zakladatelka zdravotní-sestra
    lekár lekárka riaditeľ riaditeľka učiteľ učiteľka umelec vývojár maliar maliarka prekladateľka výskumník`,
  southslavic: `asistent asistentica direktor direktorica docent docentica dizajner dizajnerica fotografkinja inženjer inženjerka kustos
    liječnica liječnik nastavnica nastavnik novinar novinarka odvjetnica odvjetnik osnivač osnivačica pisac profesor profesorica programer
    programerka psiholog psihologinja razvijalec raziskovalec raziskovalka saradnik slikar slikarka student studentica suradnik učitelj
    učiteljica umetnica umetnik umjetnica umjetnik urednica urednik voditelj voditeljica zdravnica zdravnik znanstvenica znanstvenik`,
  russian: `автор агроном адвокат актер актёр актриса аналитик архитектор ассистент аспирант аспирантка бухгалтер ветеринар визажист врач
    гигиенист главный дизайнер директор доцент журналист журналистка заведующая заведующий заместитель издатель иллюстратор инженер
    исследователь историк консультант копирайтер маркетолог менеджер методист музыкант наставник начальник невролог ортодонт основатель
    основательница педагог переводчик переводчица писатель преподаватель предприниматель президент программист продюсер профессор
    психолог психотерапевт разработчик редактор режиссер режиссёр репетитор руководитель сотрудник специалист стоматолог
    стоматолог-гигиенист студент студентка тестировщик тренер учитель учительница фотограф фрилансер хирург художник художница
    экономист эксперт юрист науковець вчитель викладач викладачка дизайнерка дослідник дослідниця засновник засновниця лікар лікарка
    керівник перекладач перекладачка письменник розробник розробниця художниця`,
  turkish: `akademisyen analisti antrenör antrenörü araştırmacı araştırmacısı arkeolog asistan asistanı avukat bakanı başkan başkanı
    biyolog danışman danışmanı dekan dekanı dişçi diyetisyen doçent doktor doktoru editör editörü eğitmen eğitmeni fizyoterapist fotoğrafçı
    geliştirici geliştiricisi genel girişimci görevlisi grafiker hekim hekimi hemşire hemşiresi kurucu kurucusu koordinatör koordinatörü
    mimar mimarı müdür müdürü mühendis mühendisi müzisyen öğrenci öğrencisi öğretim öğretmen öğretmeni ortağı ortodontist oyuncu psikolog
    ressam rektör sanatçı sekreteri şef sorumlusu stajyer subayı tasarımcı tasarımcısı teknisyen teknikeri temsilcisi terapist uzman
    uzmanı üyesi yazar yazarı yazılımcı yönetici yöneticisi yönetmen yönetmeni profesör profesörü`,
  hungarian: `adjunktus agrármérnök alapító asszisztens bíró docens doktorandusz edző elnök elnöke építész fejlesztő festő festőművész
    fordító fotográfus fotós grafikus hallgató igazgató igazgatója informatikus író jogász kutató könyvelő közgazdász mérnök munkatárs
    munkatársa műfordító művész orvos pszichológus programozó rendező szakértő szakértője szerkesztő tanácsadó tanár tanársegéd
    tervező tulajdonos ügyvéd ügyvezető újságíró vezető vezetője zenész`,
  romanian: `actriță analist antreprenor arhitect artist artistă asistent asistentă autor avocat avocată cercetător cercetătoare
    conferențiar consilier consultant contabil coordonator dezvoltator director directoare doctorand doctorandă economist editor fondator
    fondatoare fotograf ilustrator inginer ingineră jurnalist jurnalistă lector manager medic muzician notar pictor pictoriță președinte
    profesor profesoară programator programatoare psiholog psihoterapeut redactor scriitor scriitoare specialist student studentă terapeut
    traducător traducătoare`,
  greek: `αναλυτής αρχιτέκτονας αρχιτέκτων βοηθός γιατρός γραφίστας δάσκαλος δασκάλα δημοσιογράφος διδάκτορας διευθυντής διευθύντρια
    δικηγόρος ειδικός επιστήμονας ερευνητής ερευνήτρια ηθοποιός ιατρός ιδρυτής ιδρύτρια καθηγητής καθηγήτρια λέκτορας λογιστής μεταπτυχιακός
    μηχανικός μουσικός νοσηλεύτρια προγραμματιστής πρόεδρος σύμβουλος συγγραφέας σχεδιαστής σχεδιάστρια υποψήφιος φοιτητής φοιτήτρια φωτογράφος
    ψυχολόγος`,
  arabic: `أستاذ أستاذة استشاري استشارية باحث باحثة بروفيسور خبير خبيرة دكتور دكتورة رئيس رئيسة صحفي صحفية طالب طالبة طبيب طبيبة عضو
    كاتب كاتبة محاضر محاضرة محام محامي محامية محرر محلل مدرب مدربة مدرس مدرسة مدير مديرة مستشار مستشارة مصمم مصممة مطور مطورة معلم معلمة مهندس مهندسة
    مؤرخ مؤسس مؤسسة مبرمج مبرمجة مترجم مترجمة محاسب مساعد مشرف مشرفة نائب نائبة المؤسس الرئيس المدير`,
  hebrew: `אדריכל אדריכלית איש אמן אמנית בעלים דוקטורנט דוקטורנטית הרצאה חוקר חוקרת יועץ יועצת יזם יזמית כלכלן כותב כותבת מהנדס מהנדסת
    מורה מייסד מייסדת מנהל מנהלת מנכל מנכלית מעצב מעצבת מפתח מפתחת מרצה מתכנת מתכנתת מתרגם מתרגמת עוזר עוזרת עורך עורכת פסיכולוג
    פסיכולוגית פרופסור צלם צלמת רופא רופאה סטודנט סטודנטית שותף שותפה`,
  indonesian: `dosen mahasiswa mahasiswi guru penulis peneliti pengembang programmer desainer dokter perawat wartawan jurnalis
    pendiri direktur manajer kepala ketua anggota staf konsultan arsitek akuntan fotografer pengusaha pengajar instruktur editor analis
    insinyur seniman penerjemah pelatih psikolog`,
  korean: `개발자 엔지니어 디자이너 교수 조교수 부교수 연구원 연구자 대표 대표이사 이사 팀장 과장 부장 학생 대학원생 박사과정 석사과정 강사 교사 의사 변호사
    기자 작가 편집자 번역가 매니저 기획자 마케터 컨설턴트 사진작가 프리랜서 창업자 공동창업자 연구교수`,
};
