import { faultSentence } from './faultSentence';

/** An error of the store, said where it happened. */
export function Fault({ error }: { error: unknown }) {
  return (
    <p class="notice bad" role="alert" data-part="reason">
      {faultSentence(error)}
    </p>
  );
}
