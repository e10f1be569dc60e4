import { ANYWHERE, BODY, fieldWeights, TITLE } from './entries';
import { FilterValues, type ValueCount, type ValuesOf } from './filter-values';
import { highest } from './highest';
import { everyPlace, keepMarked, keepScored, placesIn, putBehind } from './kept-places';
import { slipsIn } from './match-word';
import { PhraseTexts } from './phrases';
import { RepliesByWord } from './replies-by-word';
import type { FilterName, SearchQuery } from './search-query';
import { hasSameWords, type Searchable, valuesOf } from './searchable';
import { Titles } from './title-match';

/** How well each place answers one word. */
export type TermScores = { readonly best: Float32Array; readonly weight: number };

/** How words are weighed: with slips or not, what share of them must be held, and how many replies are wanted. */
export type Weighing = { readonly isForgiving: boolean; readonly share: number; readonly count: number };

/** A reply found, and what the words in it weigh. */
export type Candidate<Item> = { readonly item: Item; readonly score: number };

const EVERYWHERE = fieldWeights(ANYWHERE);
const IN_TITLE = fieldWeights(TITLE);
const IN_WORDING = fieldWeights(TITLE | BODY);
/** So many can be read within a frame. */
const AT_ONCE = 400;
/** Of words typed before: typing on, and taking letters back, asks for them again. */
const MOST_KEPT = 64;

/**
 * The words of a library, for searching it at every key press: one for the sidebar's short list and the library's whole
 * one. Replies whose words did not change are not read again.
 */
export class SearchIndex<Item extends Searchable = Searchable> {
  readonly titles = new Titles();
  readonly #valuesOf: ValuesOf<Item>;
  readonly #placeById = new Map<string, number>();
  #words = new RepliesByWord();
  #items: (Item | undefined)[] = [];
  /** Places in the order of the list that was followed last. */
  #order = new Uint32Array(0);
  #followed: readonly Item[] = [];
  #scores = new Map<string, TermScores>();
  #filterValues: FilterValues<Item> | undefined;
  readonly #phrases = new PhraseTexts();

  constructor(values: ValuesOf<Item> = valuesOf) {
    this.#valuesOf = values;
  }

  /** What its typed arrays take. */
  get bytes(): number {
    const { entries, table } = this.#words;
    return this.#order.byteLength + entries.bytes + table.bytes;
  }

  /** These replies from now on, in this order; what is new or changed is read later. */
  follow(items: readonly Item[]): void {
    const isCrowded = this.#items.length > 2 * items.length + AT_ONCE;
    if (isCrowded) this.#startAgain();
    const [before, order] = [this.#followed, this.#order];
    this.#order = new Uint32Array(items.length);
    for (const [nth, item] of items.entries()) {
      this.#order[nth] = item === before[nth] ? (order[nth] ?? 0) : this.#placeOf(item);
    }
    this.#followed = items;
    if (this.#placeById.size > items.length) this.#removeOthers(items);
    this.#scores.clear();
    this.#filterValues = undefined;
  }

  /** Reads on in so many replies; true once every word is known. */
  read(replies: number): boolean {
    if (this.isRead()) return true;
    this.#scores.clear();
    this.#words.read(replies);
    return this.isRead();
  }

  /** Gathers the values of one more filter ahead; true once all are. */
  readFilters(): boolean {
    return this.#filters().readOne();
  }

  /** What a filter can be asked for: values that begin so, folded, the ones of most replies first. */
  valueCounts(name: FilterName, begun = ''): readonly ValueCount[] {
    return this.#filters().counts(name, begun);
  }

  isRead(): boolean {
    return this.#words.unread === 0;
  }

  itemOf(snippetId: string): Item | undefined {
    return this.#items[this.#placeById.get(snippetId) ?? -1];
  }

  /**
   * Every reply that holds all words and fits all filters: first those with the words in a title, each part in the
   * order that was followed. Words count by their beginning, longer ones by any part; with `isForgiving` with slips too.
   */
  holding(query: SearchQuery, isForgiving = false): Item[] {
    this.#makeReady();
    const kept = everyPlace(this.#items.length);
    for (const { best } of this.#all(query, isForgiving)) keepScored(kept, best);
    for (const marks of this.#filters().marks(query.asked)) keepMarked(kept, marks);
    for (const term of query.terms) putBehind(kept, this.#scoresOf(term, IN_TITLE, isForgiving).best);
    const hasPhrases = this.#phrases.test(query.phrases);
    const found: Item[] = [];
    for (const place of placesIn(this.#order, kept)) {
      const item = this.#items[place];
      if (item && (hasPhrases?.(item) ?? true)) found.push(item);
    }
    return found;
  }

  /** Those that answer best, `count` of them; of equal ones the first in the order that was followed. */
  best(query: SearchQuery, { isForgiving, share, count }: Weighing): Candidate<Item>[] {
    this.#makeReady();
    const weighed = weigh(this.#all(query, isForgiving), share, this.#items.length);
    const fits = this.#test(query);
    const scores = new Float32Array(this.#order.length);
    for (let nth = 0; nth < scores.length; nth += 1) {
      const place = this.#order[nth] ?? 0;
      const score = weighed[place] ?? 0;
      if (score !== 0 && (fits === undefined || fits(place))) scores[nth] = score;
    }
    return highest(scores, count).flatMap((nth) => {
      const item = this.#items[this.#order[nth] ?? -1];
      return item ? [{ item, score: scores[nth] ?? 0 }] : [];
    });
  }

  #all({ terms, wording }: SearchQuery, isForgiving: boolean): TermScores[] {
    return [
      ...terms.map((term) => this.#scoresOf(term, EVERYWHERE, isForgiving)),
      ...wording.map((term) => this.#scoresOf(term, IN_WORDING, isForgiving)),
    ];
  }

  /** Undefined where words alone decide. */
  #test({ asked, phrases }: SearchQuery): ((place: number) => boolean) | undefined {
    const marks = this.#filters().marks(asked);
    const hasPhrases = this.#phrases.test(phrases);
    if (marks.length === 0 && !hasPhrases) return undefined;
    return (place) => {
      for (const mark of marks) if (mark[place] === 0) return false;
      const item = this.#items[place];
      return item !== undefined && (hasPhrases?.(item) ?? true);
    };
  }

  #filters(): FilterValues<Item> {
    this.#filterValues ??= new FilterValues(this.#items, this.#valuesOf);
    return this.#filterValues;
  }

  #makeReady(): void {
    if (this.isRead()) return;
    this.#scores.clear();
    this.#words.readTitles();
    if (this.#words.unread <= AT_ONCE) this.#words.read(AT_ONCE);
  }

  #scoresOf(term: string, weights: Float32Array, isForgiving: boolean): TermScores {
    const slips = isForgiving ? slipsIn(term) : 0;
    const key = `${term} ${slips} ${weights === EVERYWHERE ? '' : weights === IN_TITLE ? 't' : 'w'}`;
    const known = this.#scores.get(key);
    if (known) return known;
    const best = new Float32Array(this.#items.length);
    const { ids, qualities } = this.#words.table.matching(term, slips);
    for (const [nth, id] of ids.entries()) this.#words.entries.raise(id, qualities[nth] ?? 0, weights, best);
    let count = 0;
    for (let place = 0; place < best.length; place += 1) if (best[place] !== 0) count += 1;
    const weight = count === 0 ? 0 : Math.log(1 + this.#order.length / count);
    const scores = { best, weight };
    if (this.#scores.size >= MOST_KEPT) this.#scores.delete(this.#scores.keys().next().value ?? '');
    this.#scores.set(key, scores);
    return scores;
  }

  #placeOf(item: Item): number {
    const place = this.#placeById.get(item.snippet.id);
    const known = place === undefined ? undefined : this.#items[place];
    if (place !== undefined && known && hasSameWords(known, item)) {
      this.#items[place] = item;
      return place;
    }
    if (place !== undefined) this.#items[place] = undefined;
    const next = this.#items.push(item) - 1;
    this.#placeById.set(item.snippet.id, next);
    this.#words.add(next, item);
    return next;
  }

  #removeOthers(items: readonly Item[]): void {
    const kept = new Set(items.map(({ snippet }) => snippet.id));
    for (const [id, place] of this.#placeById) {
      if (kept.has(id)) continue;
      this.#items[place] = undefined;
      this.#placeById.delete(id);
    }
  }

  #startAgain(): void {
    this.#placeById.clear();
    this.#items = [];
    this.#followed = [];
    this.#words = new RepliesByWord();
  }
}

/**
 * For each place what the words weigh in it; 0 where it holds less than `share` of them, by their weight. With a share
 * of 1 every word must stand there; with less, words that stand nowhere in the library do not count.
 */
function weigh(all: readonly TermScores[], share: number, places: number): Float32Array {
  const scores = new Float32Array(places);
  if (share >= 1 && all.some(({ weight }) => weight === 0)) return scores;
  const held = new Float32Array(places);
  for (const { best, weight } of all) {
    for (let place = 0; place < places; place += 1) {
      const worth = best[place] ?? 0;
      if (worth === 0) continue;
      scores[place] = (scores[place] ?? 0) + weight * worth;
      held[place] = (held[place] ?? 0) + weight;
    }
  }
  const least = share * all.reduce((sum, { weight }) => sum + weight, 0) * (1 - ROUNDING);
  for (let place = 0; place < places; place += 1) if ((held[place] ?? 0) < least) scores[place] = 0;
  return scores;
}

const ROUNDING = 1e-5;
