// Patterns by which notes and replies are read.

/** A person's name: words with capitals, a title before them, small words of a family name between. */
export const NAME = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Prof|M|Mme|Sr|Sra|Frau|Herr)\.?\s)?\p{Lu}[\p{Ll}\p{M}’'-]+(?:\s(?:de|van|von|del|al|el|da|bin|di)\s)?(?:\s?\p{Lu}[\p{L}\p{M}’'-]+)*`;

/** What people would call news, before all else that was done. */
export const NEWS =
  /^I (?:passed|finished|graduated|won|got|started|began|completed|published|opened|qualified|moved|signed|recorded|built|made|sold|led|gave|taught)\b|^My (?:first|own|new)\b/u;

/** Words of a meeting face to face. */
export const PERSON =
  /\b(?:in person|coffee|lunch|come (?:by|to|over|along|round)|stop by|drop (?:by|in)|visit|office|room|gate|reception|lobby|shop|store|workshop|studio|yard|café|cafe|entrance|door|see you)\b/iu;

/** The user is to ring. */
export const USER_RINGS =
  /(?<!\b(?:she|he|they|will|’ll) )\b(?:call|ring|phone) me\b|\bgive me a (?:call|ring|bell)\b|\bruf\w* mich an\b|\bI (?:call|ring|phone)\b(?= (?:her|him|them)\b)/iu;

/** A deed that says when it was done stands in the simple past. */
export const SAYS_WHEN =
  /\b(?:ago|yesterday|today|last (?:night|week|month|year)|the same (?:night|day|evening)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|at once)\b/iu;

/** Nothing to learn in it: whom to meet, what was offered, what to read is said elsewhere. */
export const NO_LESSON =
  /^(?:should|could|must) (?:speak|talk|write|go)\b|^(?:offered|promised|lent|gave|wants|introduced)\b|\b(?:put me in touch|introduce me)\b|^(?:book|read|reading|link|film|podcast|contact|name)s?:/iu;

/** What the reader wants to see of the user, as a note has it. */
export const WANTS_TO_SEE =
  /\b(?:you |he |she |they )?(?:wants?|asked|would like|hopes?) to (?:see|read|hear|taste|look at|know) ((?:the|my|a|how|what|it)\b.{0,50})$/iu;

/** A talk that is fixed for a day, of a note. */
export const BOOKED =
  /\b(call|talk|meeting|coffee|visit|lunch|appointment|video call)\s(?:is\s|now\s)*(?:booked|fixed|set|arranged|planned|agreed)\s(?:for|on)\s((?:the\s|next\s)?[\p{L}\d]+(?:\s[\p{L}\d]+){0,2}?)(?=[.,;]|$)/iu;

/** Words before the name of somebody to go to. */
export const POINTS =
  /\b(?:put (?:me|you) in touch with|introduce (?:me|you) to|connect (?:me|you) (?:with|to)|should (?:speak|talk|write) (?:to|with)|(?:speak|talk|write) (?:to|with)|try|ask|ask for|contact|ping|e-?mail|mentioned|knows|suggested|recommended|named|get (?:in touch|hold) (?:with|of)|reach out to|better (?:person|one) is)\s+/iu;

/** Words with a capital that begin no name. */
export const NO_NAME =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Teams|Zoom|Skype|Sorry|Thanks|Thank|Try|Ask|Talk|She|He|They|The|I|It|My|Our|And|But|Yes|No|Hi|Hello|Dear|Please|LinkedIn|Offered|Should|Met|Put|With|Coffee|Video|Call|English|German|French|Spanish)$/u;

/** From when on a reply says yes, or to ask again. */
export const CONDITION =
  /\b((?:any ?time |sometime )?(?:after|from|once|as soon as|at the end of|in|next) (?:the \d{1,2}(?:st|nd|rd|th)|\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}+|(?:the )?(?:new year|end of (?:the )?(?:month|year)|weekend|holidays|harvest|exams?|summer|spring|autumn|winter|season)|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december|month|week|year))\b/iu;

/** What keeps the reader busy until then. */
export const BUSY_WITH =
  /\b(?:we|I)(?:’re|’m| are| am) (?:still |busy |all |just )?(\p{Ll}+ing\b[\p{L} ]{2,40}?) (?:till|until|all|this|next|then|for|at the moment|right now)\b/iu;

/** When the reader will answer. */
export const ANSWERS_WHEN =
  /\b((?:at|over|on|this|during) (?:the )?(?:weekend|week-end|holidays|week)|tonight|tomorrow|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/iu;

/** A name at the end of a reply, after a mark or a greeting. */
export const SIGNED =
  /(?:[.!?]\s+|,\s+|\n|\b(?:LG|VG|MfG|best|regards|thanks|cheers|greetings|wishes|love|kram|mvh|groeten|saluti|cordialement|abrazo)\b[,.!]?\s+)(?:[-–]\s*)?(\p{Lu}[\p{Ll}\p{M}'’-]{1,14}(?:-\p{Lu}\p{Ll}+)?)[.!]?$/iu;

/** Where a talk was, in the words of a note. */
export const SCENE =
  /^(?:(?:on|in|at|between|during|behind|outside|inside|beside|under|among|from) (?:the |a |an |your |two |three |my |one )?\p{Ll}[\p{L}’ -]{2,30}|backstage|on site|in person|upstairs|downstairs|outside|aboard|on board)$/u;

/** Words that begin nothing that could be done, booked or sent. */
export const NO_OBJECT =
  /^(?:I|he|she|they|we|you|it|who|which|that|have|has|had|was|were|is|are|am|be|been|got|just|already|finally|not|never)$/iu;

/** Deeds that notes put after what was done: "course booked for May", "mornings 1 and 2 done". */
export const DONE_TO: Record<string, string> = {
  done: 'did',
  booked: 'booked',
  sent: 'sent',
  ordered: 'ordered',
  paid: 'paid',
  finished: 'finished',
  submitted: 'submitted',
  signed: 'signed',
  bought: 'bought',
  passed: 'passed',
  failed: 'failed',
  repaired: 'repaired',
  written: 'wrote',
  fixed: 'fixed',
};
/** What was done to, the verb, and the rest. */
export const DONE_AFTER = new RegExp(
  String.raw`^((?:the|my|an?|first|second|last|both|two|three) )?((?:\p{L}+ ){0,2}\p{L}+(?: \d+(?:(?: and |-)\d+)?)?) (${Object.keys(DONE_TO).join('|')})(\s.+)?$`,
  'iu',
);
