import { v5, v7 } from 'uuid';

/** A new record id: UUID v7 (RFC 9562), so that ids sort by the time at which they were made. */
export const newId = (): string => v7();

/** Made once at random; the names of `idFrom` count within it. */
const NAMESPACE = '5e0b9f0e-6a52-4a0b-9c43-7d1f2f6c8e31';

/** The record id that is always made of the same text: UUID v5. */
export const idFrom = (text: string): string => v5(text, NAMESPACE);
