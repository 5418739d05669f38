import { wholeWords } from '../../../model/pattern';

/** What people tell of themselves lightly, and nobody else should hold up to them. */
export const PRIVATE = wholeWords`
  bad back
  sick
  ill
  illness
  injur\w*
  tore
  cancer
  stroke
  divorc\w*
  died
  death
  dead
  dying
  burn\w*
  depress\w*
  anxi\w*
  addict\w*
  drunk
  drink
  fired
  sacked
  broke
  debt
  prison
  pregnan\w*
  mother
  father
  mum
  dad
  son
  daughter
  wife
  husband
  god
  church
`;
