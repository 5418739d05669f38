import { readGathered } from '../../src/capture/reading/readGathered';

// The half of the reading that runs in the worker.
Object.assign(globalThis, { inroadRead: readGathered });
