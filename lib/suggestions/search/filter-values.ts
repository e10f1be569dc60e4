import { foldText } from './fold-text';
import { FILTERS, type FilterName, type Filters } from './search-query';

export type ValuesOf<Item> = (item: Item, name: FilterName) => readonly string[];

/** Which replies have which value of a filter, gathered when a filter is first asked for: typing on only looks it up. */
export class FilterValues<Item> {
  readonly #places = new Map<FilterName, ReadonlyMap<string, readonly number[]>>();

  constructor(
    private readonly items: readonly (Item | undefined)[],
    private readonly valuesOf: ValuesOf<Item>,
  ) {}

  /** For each filter asked for, by place, 1 where a value begins so. `asked` is folded. */
  marks(asked: Filters): Uint8Array[] {
    const names = FILTERS.filter((name) => asked[name] !== '');
    return names.map((name) => {
      const marks = new Uint8Array(this.items.length);
      for (const [value, places] of this.#placesByValue(name)) {
        if (value.startsWith(asked[name])) for (const place of places) marks[place] = 1;
      }
      return marks;
    });
  }

  /** Gathers the values of one more filter; true once all are gathered. */
  readOne(): boolean {
    const unread = FILTERS.find((name) => !this.#places.has(name));
    if (unread) this.#placesByValue(unread);
    return unread === undefined;
  }

  #placesByValue(name: FilterName): ReadonlyMap<string, readonly number[]> {
    const known = this.#places.get(name) ?? this.#gather(name);
    this.#places.set(name, known);
    return known;
  }

  #gather(name: FilterName): ReadonlyMap<string, readonly number[]> {
    const placesByValue = new Map<string, number[]>();
    for (const [place, item] of this.items.entries()) {
      for (const value of item ? this.valuesOf(item, name) : []) {
        const places = placesByValue.get(value);
        if (places) places.push(place);
        else placesByValue.set(value, [place]);
      }
    }
    return byFolded(placesByValue);
  }
}

/** "VIP" and "vip" are two tags and one answer. */
function byFolded(placesByValue: ReadonlyMap<string, readonly number[]>): Map<string, readonly number[]> {
  const byFold = new Map<string, readonly number[]>();
  for (const [value, places] of placesByValue) {
    const folded = foldText(value);
    byFold.set(folded, [...(byFold.get(folded) ?? []), ...places]);
  }
  return byFold;
}

/** Whether an item has these values exactly, as picked from lists. Only filters that ask for something cost anything. */
export function hasValues<Item>(wanted: Filters, valuesOf: ValuesOf<Item>): (item: Item) => boolean {
  const asked = FILTERS.filter((name) => wanted[name] !== '');
  return (item) => asked.every((name) => valuesOf(item, name).includes(wanted[name]));
}
