import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData } from '@/lib/personal-data/find-personal-data';
import { maskPersonalData } from '@/lib/personal-data/mask-personal-data';

describe('finding personal data', () => {
  it.each([
    ['card', 'use 4111 1111 1111 1111 please', '4111 1111 1111 1111'],
    ['card', 'card 5555-5555-5555-4444.', '5555-5555-5555-4444'],
    ['card', 'total 12345 4111 1111 1111 1111 ok', '4111 1111 1111 1111'],
    ['card', '378282246310005', '378282246310005'],
    ['iban', 'IBAN GB82 WEST 1234 5698 7654 32 thanks', 'GB82 WEST 1234 5698 7654 32'],
    ['iban', 'an DE89370400440532013000, danke', 'DE89370400440532013000'],
    ['email', 'write to marit.olsen+x@mail.example.com.', 'marit.olsen+x@mail.example.com'],
    ['email', 'marit at mail dot com', 'marit at mail dot com'],
    ['email', 'marit(at)mail.com', 'marit(at)mail.com'],
    ['email', 'marit arroba correo punto es', 'marit arroba correo punto es'],
    ['phone', 'ring +44 20 7183 8750 now', '+44 20 7183 8750'],
    ['phone', 'My number is 020 7946 0958, mail', '020 7946 0958'],
    ['phone', 'Telefon: 030 901820', '030 901820'],
    ['phone', 'call 0049 30 901820', '0049 30 901820'],
    ['order-number', 'order BR-204417. Call', 'BR-204417'],
    ['order-number', 'your order number is #204417', '204417'],
    ['order-number', 'Bestellnummer: A4-20441', 'A4-20441'],
    ['order-number', 'pedido número 204417', '204417'],
    ['address', 'lives at 14 Larkfield Close, top flat', '14 Larkfield Close'],
    ['address', 'at 221b baker street', '221b baker street'],
    ['address', 'in der Lindenstraße 12a, Köln', 'Lindenstraße 12a'],
    ['address', 'Berliner Straße 5', 'Berliner Straße 5'],
    ['address', 'en la calle de Alcalá, 45', 'calle de Alcalá, 45'],
    ['birth-date', 'date of birth: 12/03/1984', '12/03/1984'],
    ['birth-date', 'I was born on 3rd of May 1990.', '3rd of May 1990'],
    ['birth-date', 'geboren am 12.3.1984', '12.3.1984'],
    ['birth-date', 'nací el 4 de mayo de 1990', '4 de mayo de 1990'],
  ] as const)('finds the %s in %j', (kind, text, hit) => {
    expect(findPersonalData(text).map((found) => [found.kind, found.text])).toEqual([[kind, hit]]);
  });

  it('finds national phone numbers where the region is known', () => {
    expect(findPersonalData('so it is 020 7183 8750')).toEqual([]);
    expect(findPersonalData('so it is 020 7183 8750', { region: 'gb' })[0]?.text).toBe('020 7183 8750');
  });

  it.each([
    'Thanks @marit_olsen and @brevoli, see #Order2024!',
    'It costs 1,299.00 and arrives in 3 to 5 days.',
    'Four ones: 1111 1111 1111 1111, and 4111 1111 1111 1112.',
    'We are open 9:00-17:30, from 2026-11-22 to 2026-12-01.',
    'In order to help, order 2 of them.',
    'It is 10 minutes down the road.',
    'Look at brevoli.com for more.',
    'Call us free on 0800 111 0 111.',
    'Für den Heimweg 20 Minuten.',
    'Send it via the portal. The 7 days begin then.',
    'Our policy 2024 is online.',
    'Version 12.4.1984 is out.',
    'GB82 WEST 1234 5698 7654 33',
  ])('finds none in %j', (text) => {
    expect(findPersonalData(text, { region: 'GB' })).toEqual([]);
  });

  it('says exactly where each stands, in order and apart', () => {
    const parts = fc.constantFrom(
      '4111 1111 1111 1111',
      'a@b.co',
      '😀',
      ' order X-12345 ',
      '+44 20 7183 8750',
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string({ unit: 'binary', maxLength: 4 }))), (all) => {
        const text = all.join('');
        let before = 0;
        for (const hit of findPersonalData(text)) {
          expect(text.slice(hit.start, hit.end)).toBe(hit.text);
          expect(hit.start).toBeGreaterThanOrEqual(before);
          before = hit.end;
        }
      }),
    );
  });

  it.each(['4111 ', 'a.', 'GB82 ', '1', 'a-', '1 Abc ', 'order ', 'aaaaaaaa', '+', '12 3', 'calle de la '])(
    'takes time in proportion to the length of %j repeated',
    (part) => {
      const text = part.repeat(Math.ceil(100_000 / part.length));
      const started = performance.now();
      findPersonalData(text, { region: 'GB' });
      expect(performance.now() - started).toBeLessThan(3_000);
    },
  );
});

describe('masking personal data', () => {
  it('covers it and leaves handles and everything else', () => {
    expect(maskPersonalData('@emil: call +44 20 7183 8750, order BR-204417')).toBe(
      '@emil: call ••• •• •••• ••••, order •••••••••',
    );
  });

  it('can name what it covers', () => {
    expect(maskPersonalData('mail a@b.co!', { label: (kind) => `[${kind}]` })).toBe('mail [email]!');
  });

  it('leaves nothing to find', () => {
    const text =
      'IBAN DE89 3704 0044 0532 0130 00, card 4111111111111111, emil@post.example, 14 Larkfield Close';
    expect(findPersonalData(maskPersonalData(text))).toEqual([]);
  });
});
