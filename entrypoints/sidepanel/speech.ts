import { browser } from 'wxt/browser';
import type { Speech } from '@/components/ui/words';
import type { Words } from '@/lib/shared/words';

const words: Words = (key, ...substitutions) =>
  browser.i18n.getMessage(key as never, substitutions.map(String));

/** Times and plurals follow the catalogue, in the person's own variety of it where that is the same language. */
export const speech: Speech = { words, lang: languageOf(words('catalogue_language')) };

/** The browser lays itself out this way. */
export const readingDirection: 'ltr' | 'rtl' =
  browser.i18n.getMessage('@@bidi_dir' as never) === 'rtl' ? 'rtl' : 'ltr';

function languageOf(catalogue: string): string {
  const own = browser.i18n.getUILanguage();
  return own.split('-')[0] === catalogue ? own : catalogue || 'en';
}
