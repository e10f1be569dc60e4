import { normalise } from './normalise';

/** A word as it is compared: small letters, no accents, straight apostrophe. "Café’s" becomes "cafe's". */
export function foldWord(word: string): string {
  return normalise(word).trim();
}
