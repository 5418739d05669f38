import { gather } from '../../src/capture/gather';

// The half of the reading that runs in the page, as the content script holds it.
Object.assign(globalThis, { inroadGather: () => gather(document, new URL(location.href)) });
