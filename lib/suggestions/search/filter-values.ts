import { foldText } from './fold-text';
import { FILTERS, type FilterName, type Filters } from './search-query';

/** A value as it is first written in the library, and how many replies have it. */
export type ValueCount = { readonly value: string; readonly count: number };

export type ValuesOf<Item> = (item: Item, name: FilterName) => readonly string[];

/** Which replies have which value of a filter, gathered when a filter is first asked for: typing on only looks it up. */
export class FilterValues<Item> {
  readonly #places = new Map<FilterName, PlacesByValue>();

  constructor(
    private readonly items: readonly (Item | undefined)[],
    private readonly valuesOf: ValuesOf<Item>,
  ) {}

  /** For each filter asked for, by place, 1 where a value begins so. `asked` is folded. */
  marks(asked: Filters): Uint8Array[] {
    const names = FILTERS.filter((name) => asked[name] !== '');
    return names.map((name) => {
      const marks = new Uint8Array(this.items.length);
      for (const [value, { places }] of this.#placesByValue(name)) {
        if (value.startsWith(asked[name])) for (const place of places) marks[place] = 1;
      }
      return marks;
    });
  }

  /** Values that begin so, the ones of most replies first. `begun` is folded. */
  counts(name: FilterName, begun: string): ValueCount[] {
    return [...this.#placesByValue(name)]
      .filter(([folded]) => folded !== '' && folded.startsWith(begun))
      .sort(([a, { count }], [b, other]) => other.count - count || (a < b ? -1 : 1))
      .map(([, { value, count }]) => ({ value, count }));
  }

  /** Gathers the values of one more filter; true once all are gathered. */
  readOne(): boolean {
    const unread = FILTERS.find((name) => !this.#places.has(name));
    if (unread) this.#placesByValue(unread);
    return unread === undefined;
  }

  #placesByValue(name: FilterName): PlacesByValue {
    const known = this.#places.get(name) ?? this.#gather(name);
    this.#places.set(name, known);
    return known;
  }

  #gather(name: FilterName): PlacesByValue {
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

interface Places extends ValueCount {
  readonly places: readonly number[];
}

/** By the folded value. */
type PlacesByValue = ReadonlyMap<string, Places>;

/** "VIP" and "vip" are two tags and one answer. */
function byFolded(placesByValue: ReadonlyMap<string, readonly number[]>): PlacesByValue {
  const byFold = new Map<string, Places>();
  for (const [value, places] of placesByValue) {
    const folded = foldText(value);
    const known = byFold.get(folded);
    if (!known) byFold.set(folded, { value, count: places.length, places });
    else {
      const both = [...new Set([...known.places, ...places])];
      byFold.set(folded, { value: known.value, count: both.length, places: both });
    }
  }
  return byFold;
}

/** Whether an item has these values exactly, as picked from lists. Only filters that ask for something cost anything. */
export function hasValues<Item>(wanted: Filters, valuesOf: ValuesOf<Item>): (item: Item) => boolean {
  const asked = FILTERS.filter((name) => wanted[name] !== '');
  return (item) => asked.every((name) => valuesOf(item, name).includes(wanted[name]));
}
