import type { SnippetContent, SnippetText } from '../snippet';
import type { Problem } from './problem';

/** One record of a file. */
export type ReadRow = {
  readonly file: string;
  /** Counted as in `Problem`. */
  readonly row: number;
  /** Null: the record is refused, and `problems` says why. */
  readonly reply: IncomingReply | null;
  readonly problems: readonly Problem[];
  /** What a refused record calls itself, for people to know it by; `''` where it does not say. */
  readonly named?: RecordName;
};

export type RecordName = { readonly title: string; readonly code: string };

/** What a record says of a reply. What it does not speak of stays as it is in the library. */
export type IncomingReply = {
  /** Its id in the other system, or what stands for one. */
  readonly id: string;
  /** Short code as wanted; made unique later. */
  readonly code: string;
  readonly texts: IncomingTexts;
  readonly rest: Partial<Omit<SnippetContent, 'code' | 'texts'>>;
  /** It only has more examples for a reply that is in the library: nothing else changes, and nothing new comes of it. */
  readonly adds?: true;
  /** The code is made of other words, because the record has none. */
  readonly uncoded?: true;
  /** Names that the other tool filled in by itself and that a responder now has to. */
  readonly unknownNames: readonly string[];
};

export type IncomingTexts = {
  /** These are all its languages; else the others stay. */
  readonly whole: boolean;
  /** These are all its words for single sites; else those it does not name stay. Of no meaning when `whole`. */
  readonly sites?: boolean;
  /** Languages whose titles are made of other words, because the file has none for them. */
  readonly untitled?: readonly string[];
  /** A `lang` of '' is the leading language. */
  readonly list: readonly SnippetText[];
};
