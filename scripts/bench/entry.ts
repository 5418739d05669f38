/** What the bench and the torture run in a page of the extension: the store itself, and people to fill it with. */

export { searchRowOf } from '../../src/model/search/searchRow';
export { closeDatabase, database } from '../../src/store/database/database';
export { migrations } from '../../src/store/database/migrations';
export { planRestore, readEverything, restore } from '../../src/store/incoming/restore';
export { deleteContact, purgeExpired, putBack } from '../../src/store/people/bin';
export { keepCapture } from '../../src/store/people/capture';
export { addContact, contactFile, editContact } from '../../src/store/people/contacts';
export { logEvent, logSent } from '../../src/store/people/events';
export { dueBy, openSearch } from '../../src/store/people/search';
export { listCopies, openCopy, removeCopies } from '../../src/store/safety/copies/files';
export { keepCopies } from '../../src/store/safety/copies/schedule';
export { startRecording } from '../../src/store/safety/guard';
export { dayOf } from '../../src/store/steps/day';
export { NO_FILTER, peopleBy, standingOf } from '../../src/store/steps/filter';
export { keepCaseload } from '../sample/entry';
export { beyondRescue, brokenCopies, keepAll, missingNow, putBackAll } from '../torture/copies';
export { violations } from '../torture/violations';
export { walk } from '../torture/walk';
export { work } from '../torture/work';
export { captureOf, network } from './network';
export { sampleOf } from './sample';
