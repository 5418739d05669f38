import { wholeWords } from '../../model/pattern';

/**
 * Words by which a message asks for, or speaks of, a post. Career services agree that an informational interview
 * mentions none. "Job shadowing" is learning; an "interview" that is "informational" is the talk itself.
 */
export const JOB_WORDS = wholeWords`
  jobs?(?! ?shadow)
  job[- ](?:hunt|search|seeker)\w*
  openings?
  vacanc(?:y|ies)
  hiring
  hires?
  hired
  recruit\w*
  cvs?
  résumés?
  resum[ée]s?
  curriculum vitae
  opportunit(?:y|ies)(?! to (?:learn|talk|speak|hear|ask|meet|discuss|listen))
  positions? (?:at|in|with|on|open|available)
  (?:open|available|vacant|suitable) (?:roles?|positions?)
  internships?
  referral
  refer me
  employ me
  apply(?:ing)? (?:for|to) (?:a|the|your|any)
  (?:my|an?) application
  working for your (?:company|team|firm)
  join(?:ing)? your (?:team|company|firm)
  (?:entry|junior)[- ]level (?:roles?|positions?)
`;
