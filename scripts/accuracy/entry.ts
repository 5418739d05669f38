import { readPage } from '../../src/capture/readPage';

// What the script that is put into every measured page shows of itself: in that script's own world, not the page's.
Object.assign(globalThis, { inroadReadPage: () => readPage(document, new URL(location.href)) });
