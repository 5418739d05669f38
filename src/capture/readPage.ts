import type { Capture } from '../model/page/capture';
import { gather } from './gather';
import { readGathered } from './reading/readGathered';

/**
 * Reads whose page a document is: one person, or why there is none. Both halves in one place, for whoever has no
 * worker between them: tests and measures. Pure, as both halves are.
 */
export const readPage = (document: Document, url: URL): Capture => readGathered(gather(document, url));
