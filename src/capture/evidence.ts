import type { FieldName, Place } from '../model/page/capture';
import { type EvidenceOf, nothingSaid } from '../model/page/gathered';

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
