import { describe, expect, it } from 'vitest';
import { findPersonalData } from '@/lib/personal-data/find-personal-data';
import { NATIONAL_ID_SCHEMES } from '@/lib/personal-data/national-id-schemes';

/** Published examples of the issuing offices or their documentation; none belongs to a person. */
const EXAMPLES: readonly (readonly [country: string, name: string, id: string])[] = [
  ['GB', 'NHS number', '9434765919'],
  ['US', 'social security number', '536904399'],
  ['CA', 'SIN', '123456782'],
  ['DE', 'Steuer-ID', '36574261809'],
  ['DE', 'Versicherungsnummer', '15070649C103'],
  ['ES', 'DNI', '54362315K'],
  ['ES', 'NIE', 'X2482300W'],
  ['FR', 'NIR', '295109912611193'],
  ['IT', 'codice fiscale', 'RCCMNL83S18D969H'],
  ['NL', 'BSN', '111222333'],
  ['BE', 'rijksregisternummer', '85073003328'],
  ['PL', 'PESEL', '44051401359'],
  ['PT', 'NIF', '123456789'],
  ['SE', 'personnummer', '8803200016'],
  ['NO', 'fødselsnummer', '15108695088'],
  ['FI', 'henkilötunnus', '131052-308T'],
  ['IE', 'PPS', '6433435F'],
  ['CH', 'AHV', '7569217076985'],
  ['AT', 'SVNR', '1237010180'],
  ['RO', 'CNP', '1630615123457'],
  ['CZ', 'rodné číslo', '7103192745'],
  ['TR', 'TCKN', '17291716060'],
  ['BR', 'CPF', '39053344705'],
  ['IN', 'Aadhaar', '234123412346'],
  ['ZA', 'ID number', '7503305044089'],
  ['CN', 'resident identity number', '360426199101010071'],
  ['MX', 'CURP', 'BOXW310820HNERXN09'],
  ['AU', 'TFN', '123456782'],
  ['SG', 'NRIC', 'S1234567D'],
];

describe('national ids', () => {
  it.each(EXAMPLES)('knows the %s %s %s, and not with another check digit', (country, name, id) => {
    const schemes = NATIONAL_ID_SCHEMES.filter(
      (scheme) => scheme.country === country && scheme.name === name,
    );
    const accepts = (text: string) =>
      schemes.some((scheme) => scheme.pattern.test(text) && scheme.isValid(text));
    expect(accepts(id)).toBe(true);
    if (country === 'US') return;
    const place = name === 'SVNR' ? 3 : /\d\D+$/.test(id) ? id.search(/\d\D+$/) : id.length - 1;
    const other = id.slice(0, place) + String((Number(id.charAt(place)) + 1) % 10) + id.slice(place + 1);
    expect(accepts(other)).toBe(false);
  });

  it('finds one that stands alone where its form is rare', () => {
    expect(findPersonalData('44051401359')).toMatchObject([{ kind: 'national-id', text: '44051401359' }]);
    expect(findPersonalData('es 54362315-K, gracias')).toMatchObject([
      { kind: 'national-id', text: '54362315-K' },
    ]);
  });

  it('finds one that other numbers look like only where a word says so', () => {
    expect(findPersonalData('about 111222333 of them')).toEqual([]);
    expect(findPersonalData('mijn BSN is 111222333')).toMatchObject([
      { kind: 'national-id', text: '111222333' },
    ]);
  });
});
