import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNTRIES, placeName, placesByName } from '@/components/library/policies/places';
import { examplesOf, readFormat, readHost } from '@/components/library/policies/typed-facts';
import { findInFormat } from '@/lib/personal-data/number-format';

test('a host is found in what people paste', () => {
  const typed = {
    'brevoli.com': 'brevoli.com',
    ' Brevoli.com ': 'brevoli.com',
    'https://www.brevoli.com/help?x=1#y': 'www.brevoli.com',
    'help.brevoli.co.uk/repairs': 'help.brevoli.co.uk',
    'http://brevoli.com:8080/': 'brevoli.com',
    'bücher.example': 'xn--bcher-kva.example',
  };
  for (const [text, host] of Object.entries(typed)) expect(readHost(text, [])).toMatchObject({ value: host });
});

test('what is no host is refused with its own words', () => {
  expect(readHost('  ', [])).toMatchObject({ failure: { type: 'empty' } });
  for (const text of [
    'brevoli',
    'brevoli.',
    'localhost',
    '192.168.0.1',
    'two words.com',
    'mailto:a@b.com',
    '*.com',
  ])
    expect(readHost(text, []), text).toMatchObject({ failure: { type: 'host' } });
  expect(readHost('https://brevoli.com/help', ['brevoli.com'])).toMatchObject({ failure: { type: 'known' } });
});

test('a host that was taken is taken the same when it is typed again, and nothing throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.domain(), fc.string()), (typed) => {
      const once = readHost(typed, []);
      if (once.ok) expect(readHost(once.value, [])).toEqual(once);
    }),
  );
});

test('a format that would find nothing, or nearly everything, is refused', () => {
  expect(readFormat('BR-######', [])).toMatchObject({ value: 'BR-######' });
  expect(readFormat('@@@ ######', [])).toMatchObject({ ok: true });
  expect(readFormat('', [])).toMatchObject({ failure: { type: 'empty' } });
  expect(readFormat('BR-', [])).toMatchObject({ failure: { type: 'format-digits' } });
  expect(readFormat('##', [])).toMatchObject({ failure: { type: 'format-short' } });
  expect(readFormat('#'.repeat(41), [])).toMatchObject({ failure: { type: 'format-short' } });
  for (const loose of ['@@*@', '****', '####', '@@@@@@*'])
    expect(readFormat(loose, []), loose).toMatchObject({ failure: { type: 'format-loose' } });
  expect(readFormat('BR-######', ['BR-######'])).toMatchObject({ failure: { type: 'known' } });
});

test('a format that is taken finds its own examples, and nothing throws', () => {
  const format = fc.oneof(fc.string({ maxLength: 45 }), fc.stringMatching(/^[A-Z]{0,3}[-/ ]?[#@*]{1,9}$/));
  fc.assert(
    fc.property(format, (typed) => {
      const read = readFormat(typed, []);
      if (!read.ok) return;
      const [first = ''] = examplesOf(read.value);
      expect(findInFormat(`(${first})`, read.value)).toHaveLength(1);
    }),
  );
});

test('places have names in the language of the page and stand in its order', () => {
  expect(placeName('en', 'DE')).toBe('Germany');
  expect(placeName('de', 'DE')).toBe('Deutschland');
  expect(placeName('en', 'EU')).toBe('European Union');
  expect(placeName('en', 'nonsense')).toBe('nonsense');
  expect(new Set(COUNTRIES).size).toBe(COUNTRIES.length);
  expect(COUNTRIES.filter((code) => placeName('en', code) === code)).toEqual([]);
  const german = placesByName('de', ['ZA', 'AT', 'EG']).map(([code]) => code);
  expect(german).toEqual(['EG', 'AT', 'ZA']);
});
