/** What people abbreviate when they say what they do, written out. Whole words, any case unless marked by capitals. */
export const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/\byrs\b\.?/giu, 'years'],
  [/\byr\b\.?/giu, 'year'],
  [/\bmths?\b\.?/giu, 'months'],
  [/\bw\/\s*/giu, 'with '],
  [/\bu(1\d)s?\b/giu, 'under-$1'],
  [/\bTAs?\b/gu, 'teaching assistant'],
  [/\bHCAs?\b/gu, 'healthcare assistant'],
  [/\bAB\b(?= on\b| at sea\b|,|$)/gu, 'able seaman'],
  [/\bPA\b(?= to\b)/gu, 'personal assistant'],
  [/\bmgr\b\.?/giu, 'manager'],
  [/\basst\b\.?/giu, 'assistant'],
  [/\buni\b/giu, 'university'],
  [/\b1st\b/giu, 'first'],
  [/\b2nd\b/giu, 'second'],
  [/\b3rd\b/giu, 'third'],
  [/\b4th\b/giu, 'fourth'],
  [/\b5th\b/giu, 'fifth'],
  [/(?<=\p{L})\s*\+\s*(?=\p{L})/gu, ' + '],
  [/\s&\s/gu, ' and '],
];

/** First words that are a verb although they could be a noun, when a determiner or a number follows. */
export const DETERMINER =
  /^(?:the|a|an|my|our|his|her|their|your|all|some|other|people|everyone(?:'s|’s)?|\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b/iu;

/** Verbs that people begin with and leave "I" out, in the form that goes with "I". */
export const BARE_VERBS = new Set(
  `answer bake bind brew build butcher care carve catch clean coach collect conduct cook crew cut deliver design dive do
  drive edit farm feed fish fit fix fly forge grade groom groom grow guide hang help herd install interpret keep knit
  lay lead look make manage mend milk mix nurse organise pack paint pick plan plant play plumb press process produce
  raise repair rescue ride ring run sail sell serve sew shear shoe sing sort spin stack stage stock support survey
  sweep teach tend test thatch train translate treat trim tune type volunteer wait wash weave weld work write`.split(
    /\s+/u,
  ),
);

/** Words after which a segment of what somebody does hangs on the one before as it stands. */
export const HANGS_ON =
  /^(?:mostly|mainly|usually|always|often|part[- ]time|full[- ]time|freelance|self[- ]employed|volunteer|nights|days|weekends|on a break|on leave|leaving|starting|about to|soon|with|in|at|on|for|from|near|outside|between|after|before|since|until|half|late|early|\d{1,2}\s?(?:am|pm))\b/iu;

/** Two things said by these words alone say that the first is over. */
export const OVER_BEFORE = /\b(?:before that|previously|formerly|until then|earlier)\b/iu;

/** Words that end like a person's and name a thing or a line of work. */
export const NO_PERSON = new Set(
  `paper water computer power order counter career weather summer winter number centre center matter paper labour labor
  colour harbour harbor floor door motor sector interior offer tower river border dinner diner weather newspaper trailer
  leather timber rubber copper silver letter software hardware reactor radiator elevator generator indoor outdoor quarter
  theater chapter shelter laser tractor scooter humor honor sewer corner poster register`.split(/\s+/u),
);

/** Other verbs that a wish may begin with. */
export const OTHER_VERBS = new Set(
  `become change coach collect create cut dig draw earn explore fight find film get give help improve invent join keep lead
  live make move open own perform photograph preserve print protect put race record restore save serve set shape shop show sit solve
  speak start stop study swim take tell travel try turn understand use win work`.split(/\s+/u),
);
