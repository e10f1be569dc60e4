/** A word that says what a text is about: its stem, and as it stands there. */
export interface TextWord {
  readonly stem: string;
  readonly word: string;
}

/**
 * Words that the titles and examples of both replies hold, as the first one writes them: those that stand in most
 * texts of the one that has fewer of them, then by stem. These pull the two together. At most `limit`.
 */
export function sharedWords(
  one: readonly (readonly TextWord[])[],
  other: readonly (readonly TextWord[])[],
  limit: number,
): string[] {
  const [ofOne, ofOther] = [textsByStem(one), textsByStem(other)];
  const shared = [...ofOne].flatMap(([stem, { word, texts }]) => {
    const theirs = ofOther.get(stem);
    return theirs ? [{ stem, word, texts: Math.min(texts, theirs.texts) }] : [];
  });
  shared.sort((a, b) => b.texts - a.texts || (a.stem < b.stem ? -1 : 1));
  return shared.slice(0, limit).map(({ word }) => word);
}

function textsByStem(texts: readonly (readonly TextWord[])[]): Map<string, { word: string; texts: number }> {
  const byStem = new Map<string, { word: string; texts: number }>();
  for (const words of texts) {
    for (const [stem, word] of new Map(words.map((each) => [each.stem, each.word]))) {
      const known = byStem.get(stem);
      if (known) known.texts += 1;
      else byStem.set(stem, { word, texts: 1 });
    }
  }
  return byStem;
}
