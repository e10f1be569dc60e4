import { foldText } from './fold-text';
import { type Searchable, textsOf } from './searchable';

/** Folded texts of the replies that were asked for a phrase, as long as one is being typed. */
export class PhraseTexts {
  #folded = new WeakMap<object, string>();

  /** Whether the texts of a reply hold each phrase as it stands. To be asked of those alone that hold its words. */
  test(phrases: readonly string[]): ((item: Searchable) => boolean) | undefined {
    if (phrases.length === 0) return this.#forget();
    return (item) => {
      const folded = this.#folded.get(item) ?? foldText(everythingIn(item));
      this.#folded.set(item, folded);
      return phrases.every((phrase) => folded.includes(phrase));
    };
  }

  #forget(): undefined {
    this.#folded = new WeakMap();
  }
}

function everythingIn(item: Searchable): string {
  const { code, folder, owner, tags, examples } = item.snippet;
  const wording = textsOf(item).flatMap(({ title, body, variants }) => [
    title,
    body,
    ...variants.map((each) => each.body),
  ]);
  return [...wording, code, folder, owner, ...tags, ...examples].join('\n');
}
