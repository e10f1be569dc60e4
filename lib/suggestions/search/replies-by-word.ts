import { ABOUT, BODY, Entries, EXAMPLE, TITLE } from './entries';
import { foldText } from './fold-text';
import { type Searchable, textsOf } from './searchable';
import { eachTerm } from './terms';
import { WordTable } from './word-table';

/** The words of replies, read bit by bit. A reply has a place, which it keeps until its words change. */
export class RepliesByWord {
  readonly table = new WordTable();
  readonly entries = new Entries();
  /** Titles, tags and codes are read first: they are searched while the rest is still being read. */
  readonly #titles = new Waiting((item, place) => this.#readTitles(item, place));
  readonly #wording = new Waiting((item, place) => this.#readWording(item, place));

  add(place: number, item: Searchable): void {
    this.#titles.add(place, item);
    this.#wording.add(place, item);
  }

  /** How many replies are not read to their end. */
  get unread(): number {
    return this.#wording.count;
  }

  readTitles(): void {
    this.#titles.read(Number.POSITIVE_INFINITY);
  }

  /** Reads on in about so many replies. */
  read(replies: number): void {
    if (this.#titles.count > 0) this.#titles.read(replies * TITLES_AT_ONCE);
    else if (this.#wording.count > 0) this.#wording.read(replies);
    if (this.unread === 0) this.entries.pack(this.table.size);
  }

  #readTitles(item: Searchable, place: number): void {
    const { code, folder, owner, tags } = item.snippet;
    for (const { title } of textsOf(item)) this.#note(title, place, TITLE);
    for (const about of [code, folder, owner, ...tags]) this.#note(about, place, ABOUT);
  }

  #readWording(item: Searchable, place: number): void {
    for (const example of item.snippet.examples) this.#note(example, place, EXAMPLE);
    for (const { body, variants } of textsOf(item)) {
      this.#note(body, place, BODY);
      for (const variant of variants) this.#note(variant.body, place, BODY);
    }
  }

  #note(text: string, place: number, field: number): void {
    eachTerm(foldText(text), (term) => this.entries.add(this.table.add(term), place, field));
  }
}

/** Titles are short. */
const TITLES_AT_ONCE = 4;

/** What is still to be read, in the order it came. */
class Waiting {
  #items: [place: number, item: Searchable][] = [];
  #next = 0;

  constructor(private readonly readOne: (item: Searchable, place: number) => void) {}

  get count(): number {
    return this.#items.length - this.#next;
  }

  add(place: number, item: Searchable): void {
    this.#items.push([place, item]);
  }

  read(most: number): void {
    const end = Math.min(this.#items.length, this.#next + most);
    for (; this.#next < end; this.#next += 1) {
      const [place, item] = this.#items[this.#next] ?? [];
      if (place !== undefined && item) this.readOne(item, place);
    }
    if (this.count > 0) return;
    this.#items = [];
    this.#next = 0;
  }
}
