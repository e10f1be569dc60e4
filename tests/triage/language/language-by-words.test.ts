import { describe, expect, it } from 'vitest';
import { languageByWords, spokenText } from '@/lib/triage/language/language-by-words';

describe('languageByWords', () => {
  it.each([
    ['Where is my parcel? I have been waiting for a week', 'en'],
    ['Ich warte seit einer Woche auf mein Paket', 'de'],
    ['¿Dónde está mi pedido? Ya no sé qué hacer', 'es'],
    ['Où est mon colis ? Je suis vraiment déçu', 'fr'],
    ['Sono molto delusa, non è ancora arrivato niente', 'it'],
    ['Vocês não respondem, estou muito chateado', 'pt'],
    ['Ik heb nog steeds niets van jullie gehoord', 'nl'],
    ['أين طلبي؟ لم يصل بعد', 'ar'],
  ])('tells by common words or letters: %s', (text, lang) => {
    expect(languageByWords(text)).toBe(lang);
  });

  it.each([
    ['ok'],
    ['Super!!! 👍'],
    ['Brevoli Duo'],
    ['@brevoli https://example.com/the/is/of'],
    ['سفارش من کجاست؟'],
    ['注文はどこですか'],
    [''],
  ])('says nothing where that is not clear: %s', (text) => {
    expect(languageByWords(text)).toBeNull();
  });

  it('says the same in capitals and without accents', () => {
    expect(languageByWords('VOCES NAO RESPONDEM, ESTOU MUITO CHATEADO')).toBe('pt');
  });
});

it('leaves out links, names and the sign of tags', () => {
  expect(spokenText('@brevoli see www.example.com #late').trim().split(/\s+/)).toEqual(['see', 'late']);
});
