import type { FieldName, ListedPerson, Place, RefusalReason } from '../model/capture';
import { type EvidenceOf, nothingSaid } from '../model/gathered';
import type { FoundPerson } from './vocabularies/schemaPerson';

/** One value that a reader found on the page. */
export interface Finding {
  field: FieldName;
  value: string;
  /** The element it was read from, or a path into data. */
  at: Element | string;
  place: Place;
  /** 0–1: how sure the reader is. */
  sure: number;
  /** The text it was taken out of, where that is more than the element says. */
  quote?: string;
}

/** All that one reader says of one person. */
export type Evidence = EvidenceOf<Finding>;
export const newEvidence: (reader: string) => Evidence = nothingSaid;

/** What a site's reader makes of a page. */
export type Verdict =
  | {
      kind: 'person';
      evidence: Evidence[];
      /** Whom the vocabularies on the same page name: added where it is the same name. */
      people: FoundPerson[];
    }
  | { kind: 'refused'; reason: RefusalReason; people: ListedPerson[] };

export const refused = (reason: RefusalReason, people: ListedPerson[] = []): Verdict => ({
  kind: 'refused',
  reason,
  people,
});
