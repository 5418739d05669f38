import { oneOf } from '../../../model/pattern';

/**
 * Words that stand in titles and headings and in no person's name, by language, lower case. One of them is enough
 * against a phrase being a name; a word that is also somebody's name (Page, Baker, Law, Park, May) must not be here.
 */
export const NOT_NAMES: Record<string, string> = {
  en: `a about access account accounting activities activity agency agreement all also an and answers app apps archive archives are
    article articles as asked at attorneys available award awards back basics be best biography blog blogs board books brand
    brokerage browse build building business buy by call campaign career careers case catalog category center centre
    certified challenge changelog check city click clinic clients code college comments committee community companies company
    conference consulting contact content contents cookie cookies copyright corporate course courses coverage create
    credits customer customers daily dashboard data day demo department design details development digital directory discover
    discussion documentation documents donate download downloads education email emergency employment enterprise equipment error event
    events everyone everything examples experience explore expo faculty faq features feed find first follow
    followers following for forum foundation free frequently from full fund gallery general get getting global government
    group groups guide guides has help here highlights history home homepage hospital hour hours house how images in inc
    index industry info information insights institute insurance integration interests international internet introduction investing
    investment investor is issues it items its job jobs join journal keynote lab laboratory labs land language last latest law-firm
    learn learning leadership legal library license life like limited links list lists llc loading location locations log login
    ltd made mail main make management map marketing material materials media meet meeting member members membership
    menu message messages mission mobile more museum my navigation network new news newsletter next not notes notice now of
    off office offices official online open or order organization our out overview owners partners partnership past people
    permission photos places platform play podcast policies policy politics popular portfolio post posted posts practice presentation
    presentations press previous pricing privacy process products profile profiles program programs project projects
    properties property public publications published purchase questions quick ratings read reading real recent recently
    recommended reference register registration related release releases report reports repository request research reserved resource
    resources results resume reviews rights sale sales schedule school science sciences search section security see seminar service
    services session settings share shop show sign site sitemap skip social society software solutions source
    speakers speaking sponsors sponsored sports staff start started statement store stories story studio studios
    study subscribe summary summit support survey system systems talks teaching team teams technology terms testimonials
    thanks the this to today toggle tools top topics tour trade training travel trending tutorial tutorials
    university unsubscribe up update updates upcoming us use used user users using version video videos view visit volunteers
    watch we web webinar website week weekly welcome what when where who why with work working works workshop
    workshops world write writing year yearly you your yours schedules venue sponsor partner login signup signin chapter
    assistant associate professor doctor engineer manager director chief senior junior lead head officer developer
    photography photo clothing restaurant hotel church shopping kitchen theatre theater festival holdings capital ventures
    phd msc edition volume issue part lecture keynotes proceedings papers paper thesis homepages
    robotics dynamics logistics analytics electronics cosmetics ceramics graphics athletics plastics interiors architects motors
    foods wines brewery bakery records entertainment productions films pictures pharma therapeutics biosciences energy realty
    jewelry jewellery shoes fashion coffee cafe café pub boutique outfitters apparel furniture vineyards dental medical
    orthodontics physiotherapy solicitors builders plumbing roofing automotive insurance salon spa pharmacy motorsport aviation
    theme template starter framework generator posted written by default untitled
    robot robots toys books bikes cycles travels airlines`,
  de: `über aktuelles alle allgemeine angebot anfahrt ansprechpartner arbeit bei bücher das datenschutz der die ein eine
    einstellungen firma für gesellschaft hochschule impressum institut karriere kontakt kontaktdaten leistungen mehr mit
    mitarbeiter nachrichten oder praxis produkte profil projekte referenzen seite startseite stellenangebote suche team termine
    uns unser unsere unternehmen universität veranstaltungen verein verlag von-uns werbung werbeagentur willkommen wir zur zum
    anmelden metallbau bäckerei konditorei hotel gasthof kosmetik mode steuerberater architekten rechtsanwälte zahnarztpraxis galerie
    fahrschule autohaus apotheke weingut lebenslauf berufserfahrung ausbildung presse`,
  fr: `boulangerie pâtisserie architectes avocats chocolaterie bijouterie hôtel accueil actualités agence annuaire apropos association avec boutique bienvenue chercheurs connexion contactez des emploi
    entreprise équipe équipes et formation formations galerie laboratoire les mentions nos nous notre offres partenaires
    plan presse produits projets qui recherche rechercher réalisations sur université votre vous école publications`,
  es: `acerca bienvenidos blog buscar comunidad contacto conózcanos empresa equipo eventos inicio investigación los las
    nosotros noticias nuestra nuestro nuestros política productos proyectos publicaciones quiénes servicios sobre somos
    tienda trabajo universidad`,
  it: `azienda benvenuti chi-siamo cerca contatti cookie eventi gruppo lavoro negozio notizie pagina prodotti progetti
    pubblicazioni ricerca servizi siamo squadra università`,
  pt: `bem-vindo contato contactos empresa equipa equipe eventos início nossos nossa notícias pesquisa produtos projetos
    publicações serviços sobre universidade`,
  nl: `door aanbod algemene bedrijf contactgegevens diensten en evenementen het home lessen medewerkers nieuws onderzoek ons onze over
    overzicht producten projecten publicaties team vacatures voor welkom werk werken zoeken universiteit hogeschool`,
};

/** What may stand in lower case inside a name. */
export const PARTICLES = new Set(
  'van von der den de del della di da dos das do du la le el al bin bint ibn ben ap af av zu zur zum ter ten te y e i of st st. san santa mac mc'.split(
    ' ',
  ),
);

/** What LinkedIn calls somebody whose name it does not show. */
export const HIDDEN_NAME = new RegExp(
  `^${oneOf`
    LinkedIn (?:Member|User)
    LinkedIn[- ](?:Mitglied|lid|medlem)
    Utilisateur LinkedIn
    Membre (?:de )?LinkedIn
    Miembro de LinkedIn
    Usuario de LinkedIn
    Utente LinkedIn
    Membro LinkedIn
    Usuário do LinkedIn
  `}$`,
  'iu',
);
