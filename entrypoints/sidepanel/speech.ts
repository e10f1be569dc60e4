import { browser } from 'wxt/browser';
import type { Speech } from '@/components/ui/words';
import { rememberWords } from '@/lib/shared/words';

const words = rememberWords((key, ...substitutions) =>
  browser.i18n.getMessage(key as never, substitutions.map(String)),
);

/** Times and plurals follow the catalogue, in the person's own variety of it where that is the same language. */
export const speech: Speech = { words, lang: languageOf(words('catalogue_language')) };

const WRITTEN_FROM_THE_RIGHT = new Set(['ar', 'fa', 'he', 'ur']);

/** The words decide, not the browser's own layout: English read from the right puts its numbers in the wrong place. */
export const readingDirection: 'ltr' | 'rtl' = WRITTEN_FROM_THE_RIGHT.has(speech.lang.split('-')[0] ?? '')
  ? 'rtl'
  : 'ltr';

function languageOf(catalogue: string): string {
  const own = browser.i18n.getUILanguage();
  return own.split('-')[0] === catalogue ? own : catalogue || 'en';
}
