import { foldText } from './fold-text';
import { FILTERS, type FilterName, type Filters } from './search-query';

export type ValuesOf<Item> = (item: Item, name: FilterName) => readonly string[];

/** Whether a reply has values that begin so, folded. Each distinct value is looked at once. */
export function beginsAsAsked<Item>(asked: Filters, valuesOf: ValuesOf<Item>): (item: Item) => boolean {
  return filterTest(asked, valuesOf, (value, wanted) => foldText(value).startsWith(wanted));
}

/** Whether a reply has these values exactly. */
export function hasValues<Item>(wanted: Filters, valuesOf: ValuesOf<Item>): (item: Item) => boolean {
  return filterTest(wanted, valuesOf, (value, asked) => value === asked);
}

/** Only filters that ask for something cost anything. */
function filterTest<Item>(
  wanted: Filters,
  valuesOf: ValuesOf<Item>,
  isIt: (value: string, wanted: string) => boolean,
): (item: Item) => boolean {
  const asked = FILTERS.filter((name) => wanted[name] !== '').map((name) => {
    const known = new Map<string, boolean>();
    return (item: Item) =>
      valuesOf(item, name).some((value) => {
        const before = known.get(value);
        if (before !== undefined) return before;
        const fits = isIt(value, wanted[name]);
        known.set(value, fits);
        return fits;
      });
  });
  return (item) => asked.every((fits) => fits(item));
}
