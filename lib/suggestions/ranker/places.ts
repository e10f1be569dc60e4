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
    if (isLarge !== this.#nths.length > SMALL_LIBRARY) this.#read = [];
    const byId = [...indexed.entries()].sort(([, a], [, b]) => (a.snippet.id < b.snippet.id ? -1 : 1));
    const changed: { place: number; snippet: Snippet }[] = [];
    this.#placeByNth = new Uint32Array(indexed.length);
    for (const [nth, { snippet }] of byId) {
      const place = this.#placeById.get(snippet.id) ?? this.#placeById.size;
      this.#placeByNth[nth] = place;
      if (this.#read[place] === snippet) continue;
      this.#read[place] = snippet;
      this.#placeById.set(snippet.id, place);
      const stamp = `${snippet.version} ${snippet.changedAt} ${isLarge}`;
      if (this.#stamps[place] === stamp) continue;
      this.#stamps[place] = stamp;
      changed.push({ place, snippet });
    }
    this.#nths = byId.map(([nth]) => nth);
    this.#active = this.#nths.map((nth) => this.at(nth));
    return changed;
  }
}
