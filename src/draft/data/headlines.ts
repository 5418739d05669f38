import { oneOf } from '../../model/pattern';

/** Headlines that are not quoted back: looking for work, hiring, selling, family, beliefs, health, instructions. */
export const QUOTABLE_NEVER = new RegExp(
  oneOf`
    \b${oneOf`
      open to
      looking for
      seeking
      hiring
      available
      opportunit\w*
      job
      jobs
      recruit\w*
      laid off
      layoff
      dm me
      follow me
      subscribe
      book a call
      clients?
      sales
      guarantee\w*
      free
      dad
      mum
      mom
      father
      mother
      parent
      husband
      wife
      christian
      muslim
      jewish
      survivor
      disab\w*
      autis\w*
      adhd
      write
      reply
      respond
      say
      tell
      send
      must
      never
      always
      please
      click
      visit
      top voice
      follower\w*
      influenc\w*
      speaker
      forbes
    `}\b
    \d{3,}
    [$€£%]
  `,
  'iu',
);
