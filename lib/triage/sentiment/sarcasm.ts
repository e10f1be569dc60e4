import { normaliseWithOffsets } from '@/lib/text/normalise';

/**
 * Marks of praise that is not meant: the customer's own words, in their order. English, and faces anybody uses.
 * The marks are few and plain; sarcasm without one is not seen.
 */
export function sarcasmIn(text: string): string[] {
  const folded = normaliseWithOffsets(text);
  return MARKS.flatMap((mark) => {
    const match = mark.exec(folded.text);
    if (!match) return [];
    const { start, end } = folded.toOriginal(match.index, match.index + match[0].length);
    return [text.slice(start, end)];
  });
}

const MARKS: readonly RegExp[] = [
  /(?:^|\s)\/s(?=$|\s|[.!])/,
  /#(?:sarcasm|irony|not|fail)\b/,
  /🙄|🙃|👏\s?👏/u,
  /\bthanks? (?:a lot |so much )?for (?:nothing|ruining|wasting|ignoring|the wait|another|making me)/,
  /\bthank you (?:so much )?for (?:nothing|ruining|wasting|ignoring|the wait|another)/,
  /\b(?:oh|wow|well|yeah|yay)[ ,.!]+(?:great|brilliant|lovely|fantastic|wonderful|perfect|amazing|joy|super|nice)\b[^?]{0,60}\b(?:again|another|still|more|yet|only)\b/,
  /\byeah,? right\b|\bas if\b|\bnice (?:one|going|try)\b.{0,20}\b(?:again|guys|idiots)/,
  /\b(?:great|good|nice|top|stellar|outstanding|excellent) (?:job|work|service|stuff)\b.{0,30}\b(?:not|again|as always|as usual|lol|still)\b/,
  /\b(?:love|loving) (?:how|it when|that|the way) (?:you|your|u|they|i have|i'm|nobody|no one)\b/,
  /\bgenius\b.{0,20}\b(?:guys|move|planning|idea)\b|\b0\d? ?\/ ?1?0 (?:design|would not)/,
];
