import { expect, it } from 'vitest';
import { languageOfWords } from '@/lib/library/language-of-words';
import { aSnippet } from '../fixtures/snippets';

const [text] = aSnippet('parcel', 'Parcel', 'Your parcel is on its way, {{ customer_name }}').texts;
const german = { lang: 'de', body: 'Ihr Paket ist unterwegs, {{ customer_name }}' };
const texts = text ? [text, { ...text, ...german }] : [];

it('knows a reply by its words in each language, filled in or edited a little', () => {
  expect(languageOfWords({ texts }, 'Your parcel is on its way, Marit')).toBe('en');
  expect(languageOfWords({ texts }, 'Ihr Paket ist leider noch unterwegs, Marit')).toBe('de');
});

it('knows words for one site too', () => {
  const variants = [{ platform: 'x' as const, body: 'Unterwegs zu dir!' }];
  const both = texts.map((each) => (each.lang === 'de' ? { ...each, variants } : each));
  expect(languageOfWords({ texts: both }, 'Unterwegs zu dir!')).toBe('de');
});

it('takes the only language there is, and none where the words are of neither', () => {
  expect(languageOfWords({ texts: texts.slice(1) }, 'Anything')).toBe('de');
  expect(languageOfWords({ texts }, '12345')).toBeNull();
  expect(languageOfWords({ texts: [] }, 'Anything')).toBeNull();
});
