/** What the bench and the torture run in a page of the extension: the store itself, and people to fill it with. */

export { streamBackup } from '../../src/formats/backupStream';
export { searchRowOf } from '../../src/model/search';
export { planRestore, readEverything, restore } from '../../src/store/backup';
export { deleteContact, putBack } from '../../src/store/bin';
export { keepCapture } from '../../src/store/capture';
export { addContact, contactFile, editContact } from '../../src/store/contacts';
export { keepCopies } from '../../src/store/copy';
export { listCopies, openCopy, removeCopies } from '../../src/store/copyFiles';
export { closeDatabase, database } from '../../src/store/database';
export { logEvent } from '../../src/store/events';
export { migrations } from '../../src/store/migrations';
export { dueBy, openSearch } from '../../src/store/search';
export { keepJournal } from '../../src/store/watch';
export { beyondRescue, brokenCopies, keepAll, missingNow, putBackAll } from '../torture/copies';
export { violations } from '../torture/violations';
export { walk } from '../torture/walk';
export { work } from '../torture/work';
export { captureOf, network } from './network';
export { sampleOf } from './sample';
