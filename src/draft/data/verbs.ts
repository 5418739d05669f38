import { oneOf } from '../../model/pattern';

/** Past forms that do not end in -ed, with their participles. */
const FORMS =
  'went gone,took taken,wrote written,began begun,spoke spoken,saw seen,did done,gave given,chose chosen,drove driven,got got,became become,ran run,rewrote rewritten,grew grown,knew known,came come,sang sung,swam swum,drew drawn,flew flown,rode ridden,broke broken,ate eaten,fell fallen,forgot forgotten,hid hidden,wore worn,threw thrown,showed shown,met met,made made,built built,rebuilt rebuilt,read read,sent sent,found found,had had,held held,heard heard,kept kept,led led,learnt learnt,left left,lent lent,lost lost,paid paid,put put,said said,set set,sold sold,spent spent,stood stood,taught taught,thought thought,told told,understood understood,won won,bought bought,brought brought,cut cut,redid redone,sat sat,slept slept,felt felt,dealt dealt,dug dug,hung hung,let let,shot shot,swapped swapped,quit quit,caught caught,fought fought,sought sought,laid laid,bound bound,withdrew withdrawn';
export const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  FORMS.split(',').map((pair): [string, string] => {
    const [past = '', participle = ''] = pair.split(' ');
    return [past, participle];
  }),
);

/** Verbs that notes of a talk are written with, bare: where one follows a noun, the note is a clause. */
export const COMMON_VERBS = new Set(
  'let take matter mean need work make help come go start begin get give cost pay count beat last grow change depend require want use run keep show learn say know like prefer hire look think find move open close write read spend lead build teach ask try stay leave become turn fall rise happen bring hold expect accept train sell buy earn win lose follow join carry cover check test measure value care decide choose see hear feel ignore forget remember sit stand speak talk call meet share send offer drive live die kill save sound seem appear belong exist include involve love hate enjoy'.split(
    ' ',
  ),
);

/** Verbs that advice begins with: "learn SQL first", "start with the small firms". */
export const ADVICE_VERBS = new Set(
  'learn start begin ask join read write try look find take get go build make keep talk speak call visit apply do use practise practice study show bring think focus avoid stop check test measure volunteer shadow watch listen follow choose pick get spend save train sign register attend subscribe contact offer be put set work stay expect treat walk draw code document publish taste record cook sketch interview compare collect photograph film bake sew knit weld plant grow repair mend fix take fill cut open clean pack carry drive ride swim run ring phone count note hold lay move turn wait sleep eat smell touch sort label time weigh teach tell never'.split(
    ' ',
  ),
);

/** Words of speech that a note may begin with, the speaker left out. */
export const SPEECH = new RegExp(
  String.raw`^${oneOf`
    said
    says
    told
    tells
    recommended
    recommends
    suggested
    suggests
    advised
    advises
    warned
    warns
    explained
    explains
    mentioned
    mentions
    thinks
    thought
    believes
    described
    describes
    pointed
    stressed
    showed
    shows
    offered
    promised
    swears
    insisted
    admitted
    argued
    reckons
    thinks
    likes
    loves
    hates
    prefers
    reads
    starts
    spends
    uses
    works
    began
    learned
    learnt
    moved
    came
    went
  `}\b`,
  'iu',
);
