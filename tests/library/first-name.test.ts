import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerFirstName } from '@/lib/library/first-name';

describe('the name to greet a customer by', () => {
  it.each([
    ['Marit Olsen', 'Marit'],
    ['Elin', 'Elin'],
    ['Sunniva 🌿 Dahl', 'Sunniva'],
    ['🇪🇸 Lucía Benavent', 'Lucía'],
    ['Dr. Annegret Süß', 'Annegret'],
    ['Prof. Dr. Jörg Mühlbauer', 'Jörg'],
    ['Joana Prieto (she/her)', 'Joana'],
    ['Piet van Rooyen', 'Piet'],
    ['Jules Fournier-Bay', 'Jules'],
    ["D'Arcy Lane", "D'Arcy"],
    ['Vance K.', 'Vance'],
    ['ليلى الخطيب', 'ليلى'],
    ['هدى ☕️ منصور', 'هدى'],
    ['נועה פלדמן', 'נועה'],
    ['Ольга Ким', 'Ольга'],
    ['Karim كريم Aziz', 'Karim'],
  ])('is taken from %s', (shown, name) => {
    expect(customerFirstName(shown)).toBe(name);
  });

  it.each([
    [''],
    ['👍🔥'],
    ['4711'],
    ['rick_from_4b'],
    ['night shift'],
    ['Coin Garden 🚀💰'],
    ['Kiki ✨ brews'],
    ['Robb "Tables" <b>Finch</b>'],
    ['www.cheap-deals.example'],
    ['shop.example'],
    ['The Harbour Courier'],
    ['Harbour Street Coffee Shop'],
    ['Mr Smith'],
    ['Dr.'],
    ['J. Smith'],
    ['SARAH'],
    ['Smith, John'],
    ['𝓜𝓪𝓻𝓲𝓽'],
    ['Kevin 99'],
    ['田中太郎'],
    ['عبد الله حسن'],
    ['one two three four five six'],
  ])('is left out for %s', (shown) => {
    expect(customerFirstName(shown)).toBeUndefined();
  });

  it('is one word of what the site showed, whatever that was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (shown) => {
        const name = customerFirstName(shown);
        if (name === undefined) return;
        expect(name).not.toMatch(/[\s\p{N}{}<>@#]/u);
        expect(name.length).toBeGreaterThan(1);
      }),
    );
  });
});
