import { LEGAL_FORM, ORG_ROLE, ORG_WORDS } from './data/organisations';

/** Whether a phrase is named like an organisation: "Upland University", "Harrow Grain Ltd". */
export const isOrganisation = (text: string): boolean =>
  (ORG_WORDS.test(text) && !ORG_ROLE.test(text)) || LEGAL_FORM.test(text);
