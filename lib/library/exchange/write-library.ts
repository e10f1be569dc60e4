import type { Snippet } from '../snippet';
import type { FormatId, WrittenLibrary } from './format';

/** Snippets as files of a format. Throws for a format that is only read (`canWrite`). */
export function writeLibrary(_format: FormatId, _snippets: readonly Snippet[]): WrittenLibrary {
  throw new Error('not written yet');
}
