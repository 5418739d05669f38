/**
 * What guards what users keep against browsers that lose databases. This is all that the rest of the house sees of it:
 * guard a database, record what is done in it, and list what can be recovered where it is lost.
 */

export { type Copy, openCopy } from './copies/files';
export { keepCopying } from './copies/keep';
export { type Finished, openDespiteLoss } from './databaseIdentity';
export { erase } from './erasing';
export { acceptLoss, deleteAll, guardDatabase } from './guard';
export { EmptiedError, type Missing } from './lastKnownState';
export { noteDraft } from './pendingDrafts';
export { deleteDatabase, readDamaged } from './readDamaged';
export { record } from './recorder';
export { contentOf, copiesAsTheyAre, listRescues, type Rescue } from './recoverable';
