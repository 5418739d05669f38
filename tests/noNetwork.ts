import { Socket } from 'node:net';

/** Unit tests know no network: whoever asks for it is told so at once, and the test fails. */
const refuse = (): never => {
  throw new Error('A unit test asked for the network.');
};
globalThis.fetch = refuse;
Socket.prototype.connect = refuse;
