/**
 * The browser's formatters, each made once: making one costs a hundred times what using it does, and a list asks for
 * the same few with every key that is typed. They hold no state.
 */
const madeByRequest = new Map<string, unknown>();

function once<T>(kind: string, lang: string, options: object, make: () => T): T {
  const request = `${kind} ${lang} ${JSON.stringify(options)}`;
  const known = madeByRequest.get(request) as T | undefined;
  if (known !== undefined) return known;
  const made = make();
  madeByRequest.set(request, made);
  return made;
}

export function dateFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once('date', lang, options, () => new Intl.DateTimeFormat(lang, options));
}

export function listFormat(lang: string, options: Intl.ListFormatOptions): Intl.ListFormat {
  return once('list', lang, options, () => new Intl.ListFormat(lang, options));
}

/** "German", in the language of the interface; the tag itself when the browser knows no name for it. */
export function languageName(lang: string, tag: string): string {
  const options = { type: 'language' } as const;
  try {
    const names = once('names', lang, options, () => new Intl.DisplayNames([lang], options));
    const name = names.of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}
