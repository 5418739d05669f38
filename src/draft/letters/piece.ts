import type { Goal } from '../../model/message';
import type { FactRef } from '../facts/types';
import type { Claim } from '../writing/claim';
import type { Lately } from './lately';
import type { Slots } from './letter';
import type { Words } from './link';

/** A piece of a letter that was put into words, measured once. */
export interface Piece {
  line: string;
  sentences: Claim[];
  size: number;
  words: number;
  /** How often it names the wish. */
  named: number;
  /** The reader's own facts that it speaks of. */
  readers: ReadonlySet<FactRef>;
  worth: number;
}
/** What all pieces of one letter are made from. */
export interface Writing {
  words: Words;
  slots: Slots;
  goal: Goal;
  isNote: boolean;
  reason: Claim | null;
  connected: readonly Claim[];
  lately: Lately;
  key: string;
}

/** Measures sentences once; what two pieces say together is the sum of both. */
export function pieceOf({ isNote, slots: { topic } }: Writing, line: string, sentences: Claim[], worth = 0): Piece {
  const text = sentences.map((one) => one.text).join(' ');
  const words = text === '' ? 0 : text.split(' ').length;
  const facts = sentences.flatMap((one) => one.facts).filter(isOfReader);
  return {
    line,
    sentences,
    size: isNote ? text.length : words,
    words,
    named: topic == null ? 0 : text.toLowerCase().split(topic.text.toLowerCase()).length - 1,
    readers: new Set(facts),
    worth,
  };
}
/** Whether a fact is the reader's own, and not just their name. */
export const isOfReader = ({ source, field }: FactRef): boolean =>
  field !== 'name' && (source === 'page' || source === 'edited' || field === 'history.referred');

/** Pieces after one another as one. */
export const joined = (line: string, pieces: readonly Piece[], gap: number, worth: number): Piece => {
  const told = pieces.filter(({ sentences }) => sentences.length > 0);
  return {
    line,
    sentences: told.flatMap(({ sentences }) => sentences),
    size: told.reduce((sum, { size }) => sum + size, 0) + gap * Math.max(0, told.length - 1),
    words: told.reduce((sum, { words }) => sum + words, 0),
    named: told.reduce((sum, { named }) => sum + named, 0),
    readers: new Set(told.flatMap(({ readers }) => [...readers])),
    worth,
  };
};
export const NOTHING: Piece = { line: '', sentences: [], size: 0, words: 0, named: 0, readers: new Set(), worth: 0 };
