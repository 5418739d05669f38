export { liveThrough } from '../../tests/model/year/liveThrough';
