import type { Snippet } from '@/lib/library/snippet';
import type { SnippetIndex } from '../snippet-index';
import { SMALL_LIBRARY } from './candidates';

/**
 * A number for each snippet that was ever seen, kept for good, and which of them the library holds now. Whatever is
 * summed over snippets is summed in the order of their ids, so that the order of insertion does not show in the result.
 */
export class Places {
  readonly #placeById = new Map<string, number>();
  readonly #stamps: string[];
  /** Those that were read as they are, by place; all anew when the library grew large or small. */
  #read: Snippet[] = [];
  #isLarge = false;
  /** By the snippet's number in the index. */
  #placeByNth = new Uint32Array();
  #nths: readonly number[] = [];
  #active: readonly number[] = [];

  constructor(ids: readonly string[] = [], stamps: readonly string[] = []) {
    for (const [place, id] of ids.entries()) this.#placeById.set(id, place);
    this.#stamps = [...stamps];
  }

  get ids(): readonly string[] {
    return [...this.#placeById.keys()];
  }

  get stamps(): readonly string[] {
    return this.#stamps;
  }

  get count(): number {
    return this.#placeById.size;
  }

  /** Places of what the library holds, by id. */
  get active(): readonly number[] {
    return this.#active;
  }

  /** Numbers in the index, by id. */
  get nths(): readonly number[] {
    return this.#nths;
  }

  placeOf(id: string): number | undefined {
    return this.#placeById.get(id);
  }

  /** The place of each number in the index. */
  get byNth(): Uint32Array {
    return this.#placeByNth;
  }

  at(nth: number): number {
    return this.#placeByNth[nth] ?? 0;
  }

  /** Takes the library as it is now; gives those that are new, changed, or read when it was large or small, by id. */
  follow({ indexed }: SnippetIndex): { readonly place: number; readonly snippet: Snippet }[] {
    const isLarge = indexed.length > SMALL_LIBRARY;
    if (isLarge !== this.#isLarge) this.#read = [];
    this.#isLarge = isLarge;
    const nths = [...indexed.keys()];
    nths.sort((a, b) => ((indexed[a]?.snippet.id ?? '') < (indexed[b]?.snippet.id ?? '') ? -1 : 1));
    const changed: { place: number; snippet: Snippet }[] = [];
    const before = this.#placeByNth;
    this.#placeByNth = new Uint32Array(indexed.length);
    for (const nth of nths) {
      const snippet = indexed[nth]?.snippet;
      if (!snippet) continue;
      const last = before[nth] ?? 0;
      const place = this.#read[last] === snippet ? last : this.#placeFor(snippet.id);
      this.#placeByNth[nth] = place;
      if (this.#read[place] === snippet) continue;
      this.#read[place] = snippet;
      const stamp = `${snippet.version} ${snippet.changedAt} ${isLarge}`;
      if (this.#stamps[place] === stamp) continue;
      this.#stamps[place] = stamp;
      changed.push({ place, snippet });
    }
    this.#nths = nths;
    this.#active = nths.map((nth) => this.at(nth));
    return changed;
  }

  #placeFor(id: string): number {
    const known = this.#placeById.get(id);
    if (known !== undefined) return known;
    this.#placeById.set(id, this.#placeById.size);
    return this.#placeById.size - 1;
  }
}
