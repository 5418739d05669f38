import { v7 } from 'uuid';

/** A new record id: UUID v7 (RFC 9562), so that ids sort by the time at which they were made. */
export const newId = (): string => v7();
