import type { Me } from '../../model/me';
import type { Channel, Purpose } from '../../model/message';
import { PURPOSES } from '../../model/purposes';

/** The ways by which a message of a purpose can go; InMail is for paid accounts. */
export const channelsFor = (purpose: Purpose, me: Me): Channel[] =>
  PURPOSES[purpose].channels.filter((channel) => channel !== 'inmail' || me.linkedin.tier !== 'free');
