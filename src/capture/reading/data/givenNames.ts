/**
 * Given names by where they are common, folded as names are compared (small letters, no marks over them). One of them as the
 * first word tells a person from a firm. A word that is oftener something else (Art, Summer, Grace of a church) is left out; a
 * name that is missing here costs a page one voice of many.
 */
export const GIVEN_NAMES: Record<string, string> = {
  english: `aaron abby abigail adam adrian aidan alan albert alec alex alexander alexandra alexis alfred alice alicia alison alistair
    allan allen allison alyssa amanda amber amelia amy andrea andrew andy angela angus anita ann anna anne annie anthony antonia
    april archie arnold arthur ashley aubrey audrey austin barbara barry beatrice becky ben benjamin bernard bernice beth bethany
    betty beverly bill billy bob bonnie brad bradley brandon brenda brendan brent brett brian bridget bruce bryan bryce bryn caitlin
    caleb callum calvin cameron candace carl carla carly carol carole caroline carolyn carrie casey catherine cathy cecil cecilia
    celia chad charles charlie charlotte chelsea cheryl chester chloe chris christian christie christina christine christopher
    chuck cindy claire clara clare clarence claudia cliff clifford clive clyde cody colin colleen connie connor constance corey
    courtney craig curtis cynthia daisy dale damian damon dan dana daniel danielle danny darren dave david dawn dean deanna debbie
    deborah debra declan denis denise dennis derek diana diane dick dominic don donald donna doris dorothy doug douglas duane
    duncan dustin dwight dylan earl eddie edgar edith edmund edward edwin eileen elaine eleanor elijah elisabeth elizabeth ella
    ellen elliot elliott elsie emily emma eric erica erin ernest ethan ethel eugene eva evan evelyn ewan fiona florence floyd
    frances francis frank franklin fred freddie frederick gail gareth gary gavin gene geoff geoffrey george georgia georgina gerald
    geraldine gerard gilbert gillian gina ginny giles gladys glen glenn gloria glyn gordon graeme graham grant greg gregory gretchen
    guy gwen gwendolyn hannah harold harriet harry harvey hayley hazel heather hector heidi helen henry herbert hilary holly howard
    hugh hugo ian ira irene iris isaac isabel isabella isla jack jackie jackson jacob jacqueline jade jake james jamie jan jane
    janet janice jared jasmine jason jay jean jeanette jeff jeffrey jen jenna jennifer jenny jeremy jerome jerry jess jesse jessica
    jill jim jimmy jo joan joanna joanne jodie joe joel john johnny jon jonathan jordan joseph josephine josh joshua joyce judith
    judy julia julian juliana julie juliet june justin kaitlyn karen karl kate katharine katherine kathleen kathryn kathy katie
    katrina kay kayla keith kelly kelsey ken kendra kenneth kerry kevin kim kimberly kirk kirsten kris kristen kristin kristina
    kurt kyle lance larry laura lauren laurence lawrence leah lee leigh len leo leon leonard leroy leslie lewis liam lillian lily
    linda lindsay lindsey lisa liz lloyd logan lois loretta lori lorraine louis louise lucas lucille lucy luke lydia lyn lynda
    lynn lynne mabel maddie madeleine madison maggie malcolm mandy marc marcia marcus margaret margery maria marian marianne marie
    marilyn marion marjorie mark marlene marsha marshall martha martin marvin mary mason matt matthew maureen maurice max maxine
    megan melanie melinda melissa melvin meredith mia michael michelle mick miguel mike mildred miles milton mindy miranda miriam
    mitchell moira molly monica morgan morris muriel murray myra myron nadine nancy naomi natalie natasha nathan nathaniel neal ned
    neil nell nellie nicholas nick nicola nicole nigel nina noah noel nora norma norman oliver olivia oscar owen paige pam pamela
    pat patricia patrick patsy paul paula pauline peggy penelope penny perry pete peter phil philip philippa phillip phoebe phyllis
    polly priscilla quentin rachel ralph ramona randall randy raymond rebecca reginald renee rex rhonda rhys richard rick ricky
    riley rita rob robert roberta robin robyn rod roderick rodney roger roland ron ronald ronnie rory rosalind rosanna rosemary
    rosie ross rowan roxanne roy ruby rufus rupert russell ruth ryan sabrina sadie sally sam samantha samuel sandra sandy sara sarah
    saul scott sean sebastian selina seth shane shannon sharon shaun shawn sheila shelley sheri sherry shirley sid sidney simon
    sonia sophia sophie spencer stacey stacy stan stanley stella stephanie stephen steve steven stewart stuart sue susan susanna
    susie suzanne sybil sydney sylvia tamara tammy tania tanya tara taylor ted teresa teri terence terry thelma theo theodore
    theresa thomas tiffany tim timothy tina toby todd tom tommy toni tony tracey tracy travis trevor tricia tristan troy tyler
    ursula valerie vanessa vera vernon veronica vicki vicky victor victoria vincent viola violet virginia vivian vivien wade wallace
    walter wanda warren wayne wendy wesley whitney wilbur wilfred will willa william winifred winston xavier yolanda yvette
    yvonne zach zachary zara zoe`,
  german: `achim adelheid agnes albrecht alexandra alfons almut alois andre andreas angelika anja anke anneliese annette annika ansgar
    antje armin arndt arne astrid axel barbel bastian bernd bernhard bert bettina birgit birgitta bjorn bodo boris britta brigitte
    burkhard carina carmen carolin carsten christa christel christiane christoph clemens constanze cordula corinna cornelia
    dagmar daniela detlef dieter dietmar dietrich dirk dorothea doris eberhard eckhard edeltraud egon elfriede elke ellen elmar
    emil enno erhard erich erika erwin esther evelin ewald falk felix florian frank franz franziska friederike friedrich fritz
    gabi gabriele georg gerd gerda gerhard gero gertrud gisela gottfried gregor gudrun gunnar gunter gunther guenter gustav hannelore
    hannes hanno hans harald harry hartmut heide heidrun heike heiko heiner heinrich heinz helga helge helmut henning henrike
    herbert hermann hildegard hilde holger horst hubert hugo ilka ilona ilse imke ina ines inga inge ingeborg ingo ingrid irmgard
    irmela isabell jakob jan jana jens jessica joachim jochen johanna johannes jorg joerg josef jost jurgen juergen jutta kai karin
    karsten kaspar katharina kathrin katja katrin kerstin kilian klara klaus konrad konstantin korbinian kristian lars laura lena
    leonhard lorenz lothar lotte ludger ludwig luise lukas lutz magdalena maike manfred manuel manuela mareike margarete margit
    margot mariele marko markus marlies marten martina mathias mathilde matthias max maximilian mechthild meike meinhard melanie
    michaela mirjam mirko monika moritz nadja nele nicolai niels niklas nikolaus nils norbert olaf olga oliver ortrud oskar
    othmar otto pascal patrizia peer petra philipp rainer ralf raphael regina regine reiner reinhard reinhold renate rene rolf
    roman ronny rosemarie rosa rudi rudiger rudolf sabine sandra sascha saskia sebastian siegfried sigrid silke silvia simone sina
    sofie sonja stefan stefanie steffen sunke susanne sven svenja swantje sylvia tanja thea theresa thilo thomas thorsten tilman
    tim timo tobias torben torsten traude udo ulf uli ulla ulrich ulrike urs ursula ute uwe valentin veit verena viktoria
    volker volkmar walburga waldemar walter waltraud werner wibke wiebke wilfried wilhelm willi wolf wolfgang wolfram yannick`,
  french: `adele adeline adrien agathe agnes aime alain alban alexandre alexia alice aline amandine amelie anais anatole andree angele
    anne-laure anne-marie annick anouk antoine apolline armand armelle arnaud arthur astrid aude audrey aurelie aurelien aurore
    axelle baptiste bastien beatrice benedicte benoit berengere bernadette bertrand blanche brice brigitte bruno camille capucine
    carine caroline catherine cecile cedric celine chantal charlene charlotte christelle christiane christophe claire clarisse claude
    claudine clemence clement clothilde colette coline coralie corentin corinne cyril cyrille damien danielle daphne delphine denis
    didier dominique dorothee edith edouard elisa elise elodie eloise emeline emilie emmanuel emmanuelle eric ester estelle etienne
    eugenie fabien fabienne fabrice fanny felicie fernand flavie florence florent floriane franck francois francoise frederic
    frederique gabriel gabrielle gael gaelle gaetan gaston gautier genevieve germain ghislain ghislaine gilles gisele gregoire
    guillaume gustave guy gwenaelle helene henri herve honore hortense hubert hugues huguette irene isabelle ivan jacques jean
    jean-baptiste jean-claude jean-francois jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jeanne
    jerome joel joelle joseph josette josiane jules julie julien juliette justine karine laetitia laure laurence laurent leonie
    lise loic lou louis louise luc lucas lucie lucien lucile ludivine ludovic lydie madeleine magali manon marc marcel marceline
    margaux margot marianne marie marie-christine marie-claude marie-france marie-helene marielle marine marion marthe martial
    martine mathias mathieu mathilde mathis matthieu maud maurice maxence maxime melanie mireille monique morgane muriel mylene
    myriam nadege nadine nathalie nicolas noemie octave odette odile olivier pascal pascale patrice paul paulette pauline perrine
    philippe pierre quentin raoul raphael raphaelle regine regis remi remy renaud rene rodolphe roland romain romane rosalie roselyne
    sabine sandrine sebastien segolene serge severine simone solange solene sophie stephane stephanie suzanne sylvain sylvie tanguy
    thibaud thibault thierry timothee tristan urbain valentine valerie veronique victoire vincent violaine virginie viviane xavier
    yann yannick yves yvette zoe`,
  spanish: `adela adolfo agustin aida alba alberto alejandra alejandro alfonso alfredo alicia almudena alonso alvaro amalia amparo ana
    anabel andres angel angeles angelica anibal antonia antonio araceli arantxa ariadna armando arturo asuncion aurora barbara
    beatriz begona belen benito bernardo blanca borja bruno camila candela carla carlos carlota carmen carolina catalina cayetana
    cecilia celia cesar claudia clara concepcion consuelo cristian cristina cristobal dario diego dolores domingo eduardo elena elisa
    eloisa elvira emiliano emilio encarnacion enrique ernesto esperanza esteban estefania estrella eugenia eva fabian fatima
    federico felipe fermin fernanda fernando fidel francisca francisco gabriela gaspar gemma genoveva gerardo german gilberto gines
    gloria gonzalo graciela gregorio guadalupe guillermo gustavo hector hernan hernando hugo humberto ignacio imanol inaki ines
    inmaculada irene isabel isidro ismael itziar ivan jacinto jaime javier jeronimo jesus joaquin jorge jose josefina juan juana
    juanjo julia julian julio laia laura leandro leonardo leonor leticia lidia lola lorena lorenzo lourdes lucia luciano luis luisa
    luz macarena magdalena maite manolo manuel manuela marcela marcelo marcos margarita maria mariana mariano maribel marina mario
    marisa marisol marta martin mateo matias mauricio maximo mercedes miguel milagros mireia miriam modesto moises monica montserrat
    nacho natalia nerea nicolas nieves noelia nuria octavio olga oriol oscar pablo paco paloma pascual patricio paula paulina
    pedro pepe pilar pio rafael raimundo ramiro ramon raquel raul rebeca ricardo roberto rocio rodolfo rodrigo rogelio roman rosa
    rosalia rosana rosario ruben salvador samuel sancho sandra santiago sara saul sebastian sergio silvia sofia sol soledad sonia
    susana tamara tatiana tania teodoro teresa tomas trinidad unai valentina valeria vicente victor virginia viviana ximena xavi
    yago yolanda zaida`,
  italian: `achille ada adele adriana adriano agata agnese alba alberta alberto aldo alessandra alessandro alessia alessio alfio alfonso
    alfredo alice ambra amedeo andrea angela angelo anita anna annalisa annamaria annunziata antonella antonello antonia antonio
    armando arturo attilio aurora barbara beatrice benedetta benedetto bernardo bianca bruna bruno camilla carla carlo carlotta
    carmela carmelo carmine caterina cecilia cesare chiara cinzia claudia claudio clara concetta corrado cosimo cristiano cristina
    damiano daniela daniele dario davide debora diego dino domenica domenico donatella donato dora doriana edoardo elena eleonora elia
    elisa elisabetta emanuela emanuele emilia emilio ennio enrica enrico enzo ermanno ernesto ettore eugenia eugenio eva fabiana
    fabio fabiola fabrizia fabrizio fausto federica federico felice ferdinando filippo fiorella flavia flavio franca francesca
    francesco franco fulvio gabriele gabriella gaetano gaia gemma gennaro giacomo gian gianfranco gianluca gianmarco gianni gianpaolo
    gino gioia giorgia giorgio giovanna giovanni giulia giuliana giuliano giulio giuseppe giuseppina grazia graziano guglielmo guido
    ilaria immacolata irene irma isabella ivana ivano ivo jacopo lara laura lavinia lea leonardo letizia lia licia lidia liliana
    livia livio lorenza lorenzo loredana luana luca lucia luciana luciano lucio lucrezia ludovica ludovico luigi luigia luisa
    maddalena manlio manuela mara marcella marcello marco margherita maria mariangela marianna mariarosaria marina mario marisa
    marta martina massimiliano massimo matilde matteo mattia maura maurizio mauro michela michele milena mirella miriam mirko
    monica nadia natale nicola nicoletta nicolo noemi nunzia olga orazio ornella oscar ottavio pamela paola paolo pasquale
    patrizia piera piero pierluigi pietro pina raffaele raffaella remo renata renato renzo riccardo rita roberta roberto rocco
    romano romina rosa rosalba rosanna rosaria rosario rossana rossella ruggero sabina sabrina salvatore samuele sandro sara saverio
    sergio serena silvana silvano silvia silvio simona simone sonia sofia stefania stefano susanna tatiana teresa tiziana tiziano
    tommaso ugo umberto valentina valentino valeria valerio vanda vanessa veronica vincenza vincenzo viola virginia virginio
    vito vittoria vittorio viviana walter`,
  portuguese: `abilio adalberto ademir adilson adriana adriano afonso agostinho alberto albertina alcides alda alexandra alexandre alfredo
    alice aline almerinda alvaro amadeu amanda amelia americo ana anabela andre andreia angela angelica antonia antonio aparecida
    armando arnaldo artur augusto aurora beatriz benedita benedito bernardo bianca branca breno bruna bruno caio camila candida
    carina carla carlos carolina cassia catarina cecilia celeste celia celso cesar clarice claudia claudio clara cleide conceicao
    cristiana cristiane cristiano cristina dalila daniel daniela danilo davi debora denise deolinda diana diego diogo dirce dolores
    domingos duarte edgar edileusa edmilson edna edson eduarda eduardo elaine elcio eliana eliane elias elisabete elisangela eloi
    elza emanuel emilia erica erivaldo ernesto esmeralda estela eugenia eunice evandro fabiana fabiano fabio fatima felipe
    fernanda fernando filipa filipe flavia flavio florbela francisca francisco gabriel gabriela geraldo gilberto gilmar giovana gisele
    gloria goncalo graca guilherme gustavo heitor helder helena helio heloisa henrique herminia hugo humberto igor ines iolanda
    iracema isabel isadora isaura ivo ivone jacinta jaime janaina janete jefferson joana joao joaquim joaquina jordana jorge jose
    josefa josue julia juliana juliano julio julieta katia lara larissa laura leandro leila leonardo leonor leticia licinio lidia
    lilian liliana livia lorena lourdes lucas lucia luciana luciano ludmila luis luisa luiz luiza madalena mafalda manuel manuela
    mara marcela marcelo marcia marcio marco marcos margarida maria mariana marilia marina mario marisa marlene marta matilde mateus
    matheus mauricio mauro mayara michele micael miguel mirela monica murilo nadia natalia nelson nilson nilton noemia norberto
    nuno olga olivia orlando oscar osvaldo otavio patricia paula paulo pedro priscila rafael rafaela raimunda raimundo ramiro
    raquel raul regina reinaldo renan renata renato ricardo rita roberta roberto rodrigo rogerio ronaldo rosa rosana rosangela
    rubens rui salete samara samuel sandra sara sebastiao sergio silvana silvia simone sofia solange sonia susana tania tatiana
    telma teresa thais thiago tiago tomas umberto valdemar valdir valentim valeria vanderlei vanessa vasco vera veronica
    vicente victor vinicius virginia vitor vitoria viviane wagner wanderley washington wellington wesley william yara yuri zelia`,
  dutch: `aad aafke aaldert adriaan adriana albertus alie andries anke annelies annemarie annemiek anneke annet anouk ans ard arend ariane
    arie arjan arjen arno babette barend bart bas bastiaan bauke berend bernadette bert bob boudewijn bram brechtje caspar carolien
    carla chantal christiaan coen coralinde corrie cornelis daan dagmar dennis derk dick diederik dirk dorien ed eefje eelco els
    elske emiel erik erwin esmee esther evelien evert femke fenna ferdinand fleur floor floris frank frederik freek frits fons geert
    geertje gerard gerben gerrit gijs greet guus hanna hanneke hans harm harmen hein helma hendrik hennie henk herman hidde hilde
    huub ilse ineke ingrid inge irma jaap jacob jacqueline jan janine janneke jantine jasper jelle jeroen jet jetske jeannette
    joep johan johanna joke joost jorien jorrit jos josien jurriaan karel karin kees klaas koen koos krijn lennart leontien lien
    lieke liesbeth lieve lies lodewijk loes lonneke lotte luuk maaike maarten machteld manon marc marcel margriet marieke mariska
    marijke marijn marjan marjolein marleen marloes martijn martine maurits menno merel micha mieke miranda mirjam nanda nico nicole
    niek niels nienke nynke paul peter petra piet pieter pim pleun quirine rene renske reinier reinder rens riet rik rob roel
    roelof roos ruud ruben saar sander sanne saskia sebastiaan siebe sjaak sjoerd sjors stef sytske teun theo thijs thomas tijs
    tineke tjeerd toine ton tom truus ward wesley wieger wiebe wilma wim wouter yvonne`,
  nordic: `aage agnete aino aki aksel anders andreas anette anine anita anja anki anne anneli annika antti anu arne arto arvid asbjorn
    ase asger aslaug asmund astrid aud balder bengt bent berit bjarke bjarne bjorn bo borje bodil borge brita britt brynja camilla
    cathrine christer dag dagny ditte eero egil eija eila einar eino eirik elin eline elina elisabet elise ella elsebeth embla erik
    erika erkki erlend espen eskil esko eva fredrik frida frode geir gerd gitte gosta greta grete gro gudmund gunhild gunilla gunn
    gunnar gustaf hakan hakon halldor halvard hanna hanne hannele hannu harald harri heikki heli helge helmi hilda hilde hjalmar
    ida ilkka ilmari inga inge ingeborg ingegerd inger ingunn ingvar irja irma iver ivar jaakko jan jari jarkko jarle jens jens-peter
    jeppe jesper johan johanna johannes jokke jon jonas jonna jorgen joran jorma josefin jouko juha juhani jukka jussi jyrki kaarina
    kai kaija kaisa kajsa kalle kare karen kari karin karl karsten katarina katja katri kaj kent kerstin ketil kim kimmo kirsi kirsten
    kirsti kjell kjersti klas knut konsta kristian kristiina kristin kristina kristoffer kurt lars lasse lauri leena leif lena lennart
    lene lilian linn linnea lis lisbet lise liv lone lotta lovisa magne magnus maija maj malin maren margareta margrethe mari mariann
    marit marja marjo marjut markku markus marte matti mats mette mika mikael mikkel mikko minna mirja mogens mona morten niels nils nina
    nils ola olav olavi ole olle olli olof orjan osten outi ove paivi palle pal par pauli pekka pentti per pernille petra petri petter pia
    pirjo pirkko poul preben ragnar ragnhild raija raimo randi rasmus reidar reijo reino riikka riitta rolf rune saara sakari sami sanna
    satu seija seppo sigbjorn signe sigrid sigurd siiri sinikka siri sirkka sirpa sissel siv sofie soren stefan steen stein stellan sten
    stig stina sture sunniva susanne svante svein sven svend taina tapio tarja terhi terje terttu thor thorbjorn tiina tim timo tom tomas
    tommy tone tor torben tord tore torgeir torill tormod torsten torunn tove trine trond trygve turid tuomas tuula tuija ulf ulla ulrika
    unni vegard veikko veli vibeke vidar ville vilma virpi yngve`,
  slavic: `adam adela agata agnieszka albert albin aleksandar aleksandra alena ales alexej alica alina aljaz ana anastazja andrej andrea
    andrzej aneta anita anja anna antonin antun arkadiusz artur barbara barbora bartlomiej bartosz beata blanka blaz bogdan boguslaw
    bohdan bojan bojana boris bozena branislav branko bronislaw ctibor dagmar dalibor damian dana daniela danica danuta daria dariusz
    darja darko david dawid denisa dobroslav dominik dominika dorota dragan dragana drahomira dubravka dusan edita eliska elzbieta emil
    emilia ewa ewelina filip filipa franciszek frantisek gabriela gorazd goran gordana grazyna grzegorz halina hana helena henryk hubert
    hynek igor ilona irena ireneusz iva ivan ivana iveta ivica ivo iwona izabela jacek jadwiga jakub jan jana janez janina janusz
    jarek jaroslav jaroslaw jasmina jelena jerzy jindrich jiri jitka joanna jolanta josef josip jovan jozef julia justyna juraj kamil
    kamila karel karolina katarina katarzyna kaja kinga klara konrad kornel kristina kristyna krystyna krzysztof kveta ladislav
    lech lenka leszek lidija lubomir lubos lucie lucija ludek ludmila luka lukas lukasz maciej magda magdalena maja malgorzata
    marcel marcela marcin marek margita mariusz marian marija marijan marijana marko marta martin martina marzena mateja mateusz matej
    mateja matija matjaz maria michaela michal mieczyslaw milada milan milena milica miloslav milos miroslav miroslava mirko
    mirjana misa mladen monika natalia natasa neda nenad nevena nikola nikolina nina norbert oldrich olga ondrej oskar ota otakar
    pavel pavla pavlina patryk patrycja pawel petar petr petra piotr predrag premysl przemyslaw radek radim radka radmila radomir
    radoslav radoslaw radovan rafal rastislav renata robert roman romana rostislav ruzena ryszard sabina sanja sasa sebastian silvie
    simona slavica slavko slawomir slobodan snezana sonja srdjan stanislav stanislava stanislaw stefan stefania stefka stjepan sylwia
    szymon tadej tadeusz tamara tanja tatjana teodor tereza tihomir tomas tomasz tomislav urszula vaclav valentina vanja vedran veronika
    vesna viktor viktorie vit vladimir vladimira vlasta vojtech vojislav waldemar wanda weronika wieslaw wiktor wiktoria wioletta witold
    wladyslaw wlodzimierz wojciech zbigniew zbynek zdenek zdenka zdzislaw zeljko zlatko zoran zofia zuzana zygmunt zvonimir`,
  russian: `александр александра алексей алена алина алиса алла альберт анастасия анатолий ангелина андрей анна антон антонина аркадий арсений артем
    артур асель богдан борис вадим валентин валентина валерий валерия василий василиса вера вероника виктор виктория виталий владимир владислав
    всеволод вячеслав галина геннадий георгий герман глеб григорий дарья денис диана дина дмитрий евгений евгения егор екатерина елена
    елизавета жанна захар зинаида зоя иван игорь илья инна ирина кирилл кира клавдия константин кристина ксения лариса лев леонид лидия лилия
    любовь людмила максим маргарита марина мария марк марта матвеи милана михаил надежда наталия наталья никита николай нина оксана олег
    олеся ольга павел петр полина прохор раиса регина римма роберт родион роза роман руслан рустам светлана семен сергей софия софья станислав степан
    таисия тамара татьяна тимофей тимур ульяна федор феликс филипп эдуард элеонора эльвира эмма юлия юрий яков яна ярослав андріи богдана
    олександр олександра олексій наталія тетяна юлія катерина сергій михайло дмитро вікторія ірина тарас остап мар'яна петро ігор
    димитър георги петър стоян мария иванка йордан цветан красимир aleksandr aleksei aleksey alexei alexey anastasia anatoly andrei andrey
    anton arkady artem artyom boris daria darya denis dmitri dmitriy dmitry egor ekaterina elena elizaveta evgenia evgeny fedor galina
    gennady georgy grigory igor ilya inna irina ivan kirill konstantin ksenia larisa leonid lidia lyudmila maksim marina mikhail nadezhda
    natalia natalya nikita nikolai nikolay oksana oleg oleksandr olga pavel polina roman ruslan semyon sergei sergey sofya stanislav
    svetlana taras tatiana tatyana timofey timur vadim valentin valery vasily viktoria vitaly vladimir vladislav vyacheslav yana
    yaroslav yegor yelena yevgeny yulia yuri yuriy zoya`,
  turkish: `abdullah adem adnan ahmet ali alper anil arda arzu asli asuman atakan aydin ayhan ayla aylin ayse aysel aysun aytac aziz baris
    batuhan bekir beril berk berkay betul beyza bora bulent burak burcu busra can canan cem cemal cengiz ceren ceyda cigdem cihan
    defne deniz derya didem dilara dilek doga dogan duygu ebru ece eda efe ekin ela elif emel emin emine emrah emre ender engin
    enver ercan erdal erdem erdogan eren erhan erkan erol ersin ertugrul esin esra evren eylul eyup faruk fatih fatma ferhat feride
    figen filiz firat fulya funda furkan gamze gizem goksel gokce gokhan gonca gonul gul gulay gulcan gulden gulsen gurkan guven
    hakan hale halil haluk hamza handan harun hasan hatice haydar hayri hulya huseyin ibrahim idil ilayda ilhan ilkay ilker ilknur
    inci ipek irem irfan isil ismail izzet kaan kadir kamil kazim kemal kerem kerim koray kubra kursat kutlu lale leman levent leyla
    mahir mahit mehmet melek melike meltem meral merih mert merve meryem mesut mete metin mine muge muhammet muharrem murat musa mustafa
    muzaffer nalan nazan nazim nazli necati necla nehir nejat nermin neslihan nese nihal nihat nilay nilgun nil nuray nurcan nuri
    oguz okan oktay omer onder onur orcun orhan osman oya ozan ozge ozgur ozlem ozkan pelin pinar polat rabia ramazan recep refik reyhan
    ridvan sabri safak salih samet sedat sedef seda selcuk selim selin selma semra sena serap serdar serhat serkan sevda sevgi sevil
    sevim seyma sibel sinan sinem sukran suleyman suna suzan tahir tamer taner tarik tayfun tayyip teoman tolga tugba tugce tulay tuncay
    turan turgut ufuk ugur umit umut ulku vedat volkan yagmur yahya yakup yalcin yaman yasar yasemin yasin yavuz yeliz yesim yigit yilmaz
    yunus yusuf zafer zehra zekeriya zeki zerrin zeynep zuhal zulal`,
  arabic: `aaliyah abbas abdallah abdel abdelaziz abdelkader abdelrahman abdul abdulaziz abdullah abdulrahman abeer adel adnan afaf ahlam
    ahmad ahmed aisha aiman alaa ali alia amal amani ameen amin amina amine amir amira ammar anas anwar arwa asma asmaa ashraf aya ayman
    aziz bachir badr basma bassam bilal bushra dalia dina eman fadel fadi fahad faisal farah farid farida faris farouk fatima fatma fawzi
    feras firas ghada ghassan habib hadi hadeel hafsa hala hamad hamid hamza hana hanan hani hassan hatem haya heba hicham hind hisham
    hoda houda hussain hussein ibrahim ibtisam idris ihab ilham iman imane imran inas ismail issam jaber jalal jamal jamila jawad
    kamal karam karim karima khaled khalid khalil khadija laila lamia latifa layla leila lina lubna maha mahdi mahmoud majed majid
    malak malek manal mansour mariam marwa marwan maryam mazen mehdi mohamad mohamed mohammad mohammed mona moncef mouna mounir muhammad
    mustafa mustapha nabil nada nadia nadine nadir naima najib najla nasser nawal nayef nesrine nizar noor noura nour nouf omar osama othman
    rabab rabia rachid rafik raja rami rana rania rasha rashid reem rima riyad saad sabah sabrina saeed safa said salah salem salim salma
    salman samar sami samia samir samira sana sara sarah sawsan shadi shaimaa sherif soha sonia suha suhail sulaiman taha tahani talal
    tamer tareq tariq turki wael wafa walid wassim widad yahya yasmin yasmine yasser yassine younes yousef youssef yusuf zahra zaid zain
    zainab zakaria zayd ziad zineb محمد احمد علي حسن حسين ادم عمر عثمان خالد عبدالله عبد سعيد سالم سامي يوسف يحيى ابراهيم اسماعيل ايمن طارق ماجد محمود
    مصطفى كريم جمال كمال هاني وليد ياسر زياد فهد فيصل ناصر منصور نايف تركي بدر سلطان سعد صالح عادل عمرو رامي شريف فاطمه عائشه مريم زينب خديجه
    نوره ساره سارة ليلى منى هدى هند ريم رنا دينا امل ايمان سلمى نادية سمير سميره رشيد نبيل حنان`,
  persian: `abbas afshin ali amir amirhossein arash ardalan armin atefeh azadeh babak bahar bahareh bahman bahram behnam behrooz behzad bijan
    dariush ehsan elham elnaz fariba farhad farnaz farshid farzad farzaneh fatemeh ghazal golnaz hadi hamed hamid hamidreza hassan hoda
    homa hossein iman javad kamran kaveh kiana kourosh ladan laleh leila mahdi mahnaz mahsa mahshid majid mandana maryam masoud maziar
    mehdi mehran mehrdad mehrnaz mina mitra mohsen mojgan morteza mostafa nader narges nasim nasrin navid nazanin negar niloofar nima
    omid parisa parviz payam pegah pejman pooya rahim ramin reza roozbeh roya saeed sahar samaneh samira sanaz sara sepideh setareh
    shadi shahin shahram shahrzad shima shirin shiva siamak sina soheil somayeh soroush tara vahid yalda yasaman zahra zohreh`,
  hebrew: `alon amir amit amnon anat ariel assaf avi avigail aviv avner avraham ayelet batya boaz carmel chaim chana dafna dalia danit daphna
    doron dov dvora efrat ehud einat eitan elad eli eliezer elon erez esther eyal galit gideon gil gilad guy hadas hadar hagit haim
    hila idan idit ilan ilana inbal irit itai itamar itzhak keren lior liron maayan maya meir menachem merav michal mordechai moshe
    naama nadav neta nir nitzan noa noam nurit oded ofer ofir ohad omer omri ora oren orit orly orna osnat pnina rachel rami ran rina
    rivka ronen ronit rotem roy ruth sagi sara sharon shai shani shimon shira shlomi shlomit shlomo shmuel shoshana sigal tal tali tamar
    tomer tova tsvi tzipi uri uriel varda yael yair yakov yaron yehuda yehudit yigal yitzhak yoav yochai yonatan yossi yuval zeev zehava
    zvi אבי אברהם איתן אורי דוד דני יוסף יעקב יצחק משה שרה רחל רבקה לאה מיכל נועה נועם תמר יעל גיל רון רונית`,
  indian: `aarav aarti abhay abhijit abhinav abhishek adarsh aditi aditya ajay ajit akash akhil akshay alok aman amar amit amita amitabh
    amol amrita anand ananya aneesh anika anil anirudh anita anjali anjana ankit ankita ankur anoop ansh anshul anu anuj anup anupam
    anuradha anurag anusha aparna apoorva archana arijit arjun arnab arpit arun aruna arundhati arvind asha ashish ashok ashwin atul
    avinash ayush balaji bhaskar bharat bharti bhavesh bhavna bhavya bhushan biju chandan chandra chandrika charu chetan chirag chitra deep
    deepa deepak deepali deepika deepti devansh devendra devika dhananjay dharmendra dhruv dilip dinesh divya durga esha farhan gaurav gautam
    gayatri geeta girish gopal govind gurpreet gyan hardik hari harini harish harpreet harsh harsha hema hemant himanshu hitesh indira
    indrani isha ishaan jagdish jaspreet jatin jaya jayant jayanti jayesh jignesh jitendra jyoti jyotsna kailash kalpana kalyan kamal
    kamala kamlesh kanika kapil karan karthik karthika kartik kavita kavitha kavya keerthi keshav ketan kiran kishore komal krishna
    kritika kunal lakshmi lalit lata lavanya leela madan madhav madhavi madhu madhuri mahendra mahesh mala malini mamta manasi
    mandeep mangesh manish manisha manjit manju manjula manoj mansi mayank mayur meena meenakshi meera megha mehul milind minal mitali mohan
    mohit mridula mukesh mukul muralidhar nagesh naman namita namrata nandini narayan naren narendra naresh natasha naveen navin navneet
    neelam neeraj neeta neha nidhi nikhil nikita nilesh nimisha nirmal nirmala nisha nishant nitin nitish niti nivedita padma padmini
    pallavi pankaj parag parul parvati pavan pavithra payal pooja poonam prabha prabhakar pradeep praful prakash pramod pranav pranjal
    prasad prasanna prashant prateek pratibha pratik praveen preeti preethi prem prithvi priti priya priyanka puja puneet punit purnima
    purvi pushpa radha radhika raghav raghu rahul raj raja rajan rajani rajat rajeev rajendra rajesh rajiv rajkumar raju rakesh
    ram rama raman ramesh ramya ranjan ranjit rashmi ravi ravindra reena rekha renu renuka revathi richa ritesh ritika ritu rohan rohini
    rohit roopa ruchi rupa rupali sachin sagar sahana sahil sakshi samarth sameer samir sandeep sangeeta sanjana sanjay sanjeev sanjiv
    santosh sapna sarita sarika saroj satish satya saurabh savita seema shailesh shalini shambhavi shankar shanta sharad shashank shashi
    sheetal shilpa shilpi shivam shivani shobha shraddha shreya shrikant shruti shubham shweta siddharth smita smriti sneha snehal sohan
    somya sonal soumya sourav sridevi sridhar srikanth srinivas subhash subodh subrata sudeep sudha sudhir sujata sujit suman sumana
    sumedha sumit sunil sunita suparna supriya suraj surendra suresh surya sushant sushil sushma swapnil swarna swati tanmay tanvi tanya
    tara tarun tejas trupti tushar uday uma umesh upendra urmila urvashi usha utkarsh vaibhav vaishali vandana varsha varun vasant vasudha
    vasundhara ved veena venkat venkatesh vibha vidya vijay vijaya vikas vikram vimal vinay vineet vineeta vinod vipin vipul virendra
    vishal vishnu vivek yamini yash yashwant yogesh yogita राम कृष्ण सुनीता अनिल संजय रवि राजेश सीमा पूजा अमित`,
  african: `abebe abena abiodun ade adebayo adaeze adaora adebola adeola adewale afia afua akin akosua akua alhaji ama amaka ambrose aminata
    amara amadou awa ayo ayodele babatunde binta bola boubacar bukola chiamaka chidi chidinma chika chikezie chima chimamanda chinedu
    chinonso chinwe chioma chukwuemeka dele dumisani ebele efua ekow emeka eniola esi fatou femi folake folasade funke funmi gbenga haruna
    ibrahima ife ifeanyi ifeoma ijeoma ike ikechukwu jabulani kayode kelechi kemi kofi kojo kossi kwabena kwadwo kwaku kwame kwasi
    kwesi lerato lindiwe mamadou mandla mariama mbali moussa musa mwangi nana naledi ndidi ngozi njeri nkechi nkosana nneka nnamdi
    nomsa nomvula nontando nozipho nwankwo obi obinna ousmane ola olabisi oluchi olu olufemi olumide oluwaseun onyeka ousman sade
    salif samba sekou seun sibusiso sipho siyabonga sizwe tendai temitope thabo thandi thandiwe themba tinashe titilayo tolu tunde tumelo
    uche uchenna ugochi wambui wangari wanjiku yaa yaw yemi zainab zanele`,
  asian: `adi agung agus aiko aisyah akari akihiko akiko akira ali anh aoi arif asami asuka ayaka ayako ayumi azusa bagus bambang bao
    bayu binh budi chiaki chie chieko chika chiyo chun citra dae dai daichi daiki daisuke dang dewi dian dwi eiji eiko eko emi endang
    eri erika etsuko fajar fitri fumiko fumio gilang ha hai haruka haruki haruko haruto hideaki hideki hideko hideo hien hikari hinata
    hiroaki hiroki hiroko hiroshi hiroto hiroyuki hisashi hitomi hitoshi hoang hong hung huong hyun ichiro indah indra intan irfan isao
    ismail jae jeong ji jihoon jihye jin jiro joko joon jun junichi junko kaori kaoru kazuhiko kazuki kazuko kazuo kazuya keiko keita ken
    kenichi kenji kenta khanh kiyoshi koichi koji kota kumiko kyoko kyung lan lestari linh long madoka mai maki makoto mamoru manabu mao
    mariko masaaki masahiro masaki masako masami masao masaru masashi masato mayumi megumi mei mi michiko midori mika miki min minako ming
    minh minoru misaki mitsuko mitsuo miyuki mizuki moe momoka muhammad nam nana nanami naoki naoko naomi naoto natsuki ngoc nguyen noboru
    nobuo nobuyuki noriko nozomi nur nurul oanh osamu phuc phuong pradipta putra putri putu quang quoc quynh rahmat ratna reiko rie rika
    riko rin rina rizki rizky ryo ryoko ryota ryuichi sachiko sakura sari satomi satoru satoshi sayaka sayuri seiji seung shigeru shin
    shinichi shinji shizuka sho shota shuichi shun siti soo sora sri sung susumu suzuki tadashi taichi takahiro takako takao takashi
    takeshi taku takumi takuya tam taro tatsuya tetsuya thanh thao thi thu thuy tien tomohiro tomoko tomomi tomoya toru toshiko trang
    trung tsubasa tsuyoshi tuan tuyet tri utami van viet vinh wahyu wati wei wen woo xiao yasuhiro yasuko yasuo yi yoko yoshie yoshiko yoshio
    yoshiro you young yudi yui yuichi yuji yuka yukari yuki yukiko yukio yumi yumiko yuri yuriko yuta yutaka yuto zaki`,
  elsewhere: `aikaterini alexandros alexios anastasios andreas angeliki antonis apostolos aristea athanasios charalampos christos dimitra
    dimitrios dimitris eleni eleftheria evangelos fotini georgia georgios giannis giorgos haris ioanna ioannis kalliopi katerina konstantina
    konstantinos kostas kyriakos maria michalis nikolaos nikos panagiota panagiotis pantelis paraskevi pavlos petros sofia sotiris spyros
    stavros stella stylianos theodora theodoros theofilos thanasis vasiliki vasilis yannis zoi αικατερινη ανδρεας γεωργιος γιωργος δημητρης ελενη
    ιωαννης κωνσταντινος μαρια νικος παναγιωτης adrienn agota akos aliz andras anett aniko arpad attila balazs balint bela bence beata
    bernadett bertalan boglarka brigitta csaba csilla denes dora edina edit emese endre eniko erzsebet eszter ferenc gabor gergely gergo
    geza gyorgy gyongyi gyula hajnalka ilona imre istvan janos jeno jozsef judit jutka kalman karoly katalin kinga kornel krisztian
    krisztina laszlo levente lili lorand marton mate matyas miklos mihaly nora norbert orsolya otto pal peter piroska reka robert sandor
    szabolcs szilard szilvia tamas tibor tunde vilmos viktor vilma zita zoltan zsofia zsolt zsuzsa zsuzsanna adela adina alexandru alina
    ana-maria anca andreea aurel bogdan calin camelia catalin catalina ciprian claudiu constantin corina cornel cosmin costin cristian
    cristina dan daniela delia diana doina dorin dragos dumitru elena emil eugen florentina florin gabriela george georgiana gheorghe
    horia iancu ileana ilie ioan ioana ion ionel ionut irina iulia iulian laurentiu liliana liviu lucian luminita madalina magda marcel
    marius mihaela mihai mihail mircea mirela monica nicolae nicoleta octavian ovidiu oana paul petru radu raluca ramona razvan roxana
    sergiu silviu simona sorin stefania stelian teodor teodora traian tudor valentin vasile victor violeta vlad agne aiste andrius antanas
    arturas ausra dainius daiva darius egle gediminas giedre gintaras indre inga jonas jurgita kestutis laima lina marius mindaugas neringa
    paulius rasa ruta saulius tomas vaidas vilma vytautas andris anete arturs baiba dace edgars ieva ilze inese janis juris kaspars kristaps
    liga maris martins normunds raivis sandis uldis zane aivar ants ene eve heiki indrek jaan janek kadri kaie kristel kristjan kulli
    margus mari-liis meelis mihkel piret priit raivo rein siim sirje tiit toomas triin urmas uku aitor amaia ander ane ekaitz eneko garazi
    gorka haizea iker inigo iratxe iurgi jon josu koldo leire maialen mikel naroa nekane oihane xabier arnau berta biel clara ferran
    guillem jaume joan jordi josep laia llorenc lluis marcal meritxell mireia montse neus nuria oriol pau pere roger roser sergi txell xavier
    aderyn aled alun angharad aneurin bethan branwen carys catrin ceri cerys dafydd delyth dewi dilwyn dylan efa eirlys eleri elin elis
    emlyn emyr eurig ffion gareth gethin glenys gruffydd gwenllian gwilym gwyn gwyneth huw hywel iestyn ieuan ifan ioan iolo iwan llinos
    llyr lowri mair mali mared meg mererid meinir nerys nia non osian owain rhian rhiannon rhodri rhydian rhys sian sioned steffan tegwen
    tomos tudur aine aisling aoife brid caoimhe ciara cian ciaran cillian conor cormac daithi deirdre diarmuid donal eamon emer eimear
    eoghan eoin fergal fergus fionn fionnuala grainne liam maeve mairead malachy micheal muireann niall niamh nuala oisin oonagh orla padraig
    roisin ronan rory ruairi saoirse seamus sean sinead siobhan sorcha tadhg tomas una ainslie alasdair angus catriona craig donalbain
    eilidh ewan fergus fraser gregor hamish innes iona isla kirsty lachlan mairi morag rory ruaridh sorley struan`,
};
