import { normaliseWithOffsets } from '@/lib/text/normalise';
import { type PhraseHit, PhraseTrie, readPhrase } from '@/lib/text/phrase-trie';
import { wordsIn } from '@/lib/text/words';

/**
 * Which of the `wanted` words or phrases stand in the text, as the customer wrote them, each once, in the order of
 * the text. Whole words, case and accents folded; a trailing `*` matches any ending. Arabic "the", "and", "for"
 * attached to a word do not hide it.
 */
export function findWords(text: string, wanted: readonly string[]): string[] {
  const folded = normaliseWithOffsets(text);
  const words = wordsIn(folded.text);
  const trie = new PhraseTrie(wanted.map((phrase, owner) => ({ words: readPhrase(phrase), owner })));
  // Where several begin at one word, the team's earlier one counts.
  const hitsByWord = new Map<number, PhraseHit<number>>();
  for (const hit of trie.find(words.map(({ word }) => formsOf(word)))) {
    const other = hitsByWord.get(hit.first);
    if (other === undefined || hit.owner < other.owner) hitsByWord.set(hit.first, hit);
  }
  const found = Array.from(hitsByWord.values(), ({ first, last }) => {
    const { start, end } = folded.toOriginal(words[first]?.start ?? 0, words[last]?.end ?? 0);
    return text.slice(start, end);
  });
  return [...new Set(found)];
}

function formsOf(word: string): string[] {
  const bare = word.replace(/^(?:[وفبك]?ال|[وف]?لل)(?=\p{Script=Arabic}{3})/u, '');
  return bare === word ? [word] : [word, bare];
}
