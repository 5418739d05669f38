/**
 * Phrases that say nothing, or that every template has: 56 % of 45 published first messages hold at least one.
 * `instead` mends where a plain word does the same work.
 */
export const CLICHES: readonly { find: RegExp; instead: string | null }[] = [
  { find: /\bpick(?:ing)? your brain\b/giu, instead: 'ask you a few questions' },
  {
    find: /\b(?:I )?hope (?:that )?(?:this|my) (?:e-?mail|message|note|letter)?\s?finds you well\b[.!,]?/giu,
    instead: null,
  },
  { find: /\b(?:I )?hope (?:that )?you(?:['’]re| are)(?: all)? (?:doing )?(?:well|great)\b[.!,]?/giu, instead: null },
  { find: /\bhope you(?:['’]ve| have) been well\b[.!,]?/giu, instead: null },
  { find: /\bhope all is well\b[.!,]?/giu, instead: null },
  {
    find: /\b(?:I )?(?:came|come|stumbled) (?:across|upon) your (?:profile|name|page|linkedin|work|background)\b/giu,
    instead: 'I read your profile',
  },
  { find: /\b(?:came|come) across (?!as\b)/giu, instead: 'read about ' },
  { find: /\bdiscovered your profile\b/giu, instead: 'read your profile' },
  { find: /\b(?:expand|grow|build)(?:ing)? my (?:professional )?network\b/giu, instead: null },
  { find: /\b(?:was |am |been |really |so |truly |particularly |I['’]m )*inspired by\b/giu, instead: null },
  { find: /\b(?:was |am |been |really |so |truly |particularly |I['’]m )*impressed (?:by|with)\b/giu, instead: null },
  { find: /\b(?:caught my (?:eye|attention)|resonated with me)\b/giu, instead: null },
  {
    find: /\b(?:I(?:['’]d| would)|would) (?:really |also |absolutely )?love (?:to|the chance|the opportunity|a chance)\b/giu,
    instead: 'I would like to',
  },
  { find: /\btouch(?:ing)? base\b/giu, instead: 'talk' },
  { find: /\breach(?:ed|ing)? out\b/giu, instead: 'write' },
  { find: /\b(?:in transition|transition(?:ing)? (?:in)?to|make a similar transition)\b/giu, instead: null },
  { find: /\b(?:circle|circling) back\b/giu, instead: 'come back' },
  { find: /\bhop on (?:a|zoom|skype|teams)\b/giu, instead: 'have a' },
  { find: /\bcoffee chat\b/giu, instead: 'talk' },
  { find: /\b(?:I )?(?:really |greatly |deeply |truly )?admire (?:your|what)\b/giu, instead: null },
  { find: /\bbreak(?:ing)? into\b/giu, instead: 'find a way into' },
  { find: /\bvaluable insights?\b/giu, instead: 'view' },
  { find: /\blearn from your journey\b/giu, instead: null },
  { find: /\byour (?:\w+ )?journey\b/giu, instead: 'your path' },
  { find: /\bpassion(?:ate)? (?:about|for)\b/giu, instead: null },
  { find: /\bsynerg(?:y|ies)\b/giu, instead: null },
  { find: /\b(?:just )?follow(?:ing)? up on\b/giu, instead: null },
  { find: /\bbump(?:ing)? this\b/giu, instead: null },
  { find: /\blooking forward to (?:hearing|connecting)\b/giu, instead: null },
  { find: /\blook forward to (?:hearing from you|connecting|your (?:reply|response))\b/giu, instead: null },
];
