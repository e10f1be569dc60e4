import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  confirmHelpline,
  HELPLINES,
  helplinesFor,
  isAboutDespair,
  isUsable,
} from '@/lib/policy/packs/helplines';
import { someRule } from './some-rule';

const CHECKED = { name: 'Listening line', number: '555 0100', by: 'Ada', on: '2026-11-23' };

describe('the helpline table', () => {
  it('holds nothing that may stand in a reply before a lead has confirmed it', () => {
    expect(HELPLINES.filter(isUsable)).toEqual([]);
    for (const { country } of HELPLINES) expect(helplinesFor(country, HELPLINES)).toEqual([]);
  });

  it('names for each country one service and where to check it', () => {
    expect(new Set(HELPLINES.map(({ country }) => country)).size).toBe(HELPLINES.length);
    for (const { country, service, lookUp, drafted } of HELPLINES) {
      expect(country).toMatch(/^[A-Z]{2}$/);
      expect(service).not.toBe('');
      expect(lookUp).not.toBe('');
      expect(drafted).toBe('2026-11-22');
    }
  });

  it('has numbers only where they were seen, and none for the other countries', () => {
    const numbers = HELPLINES.flatMap(({ country, number }) => (number === null ? [] : [[country, number]]));
    expect(numbers).toEqual([
      ['US', '988'],
      ['CA', '988'],
      ['GB', '116 123'],
      ['IE', '116 123'],
      ['AU', '13 11 14'],
      ['DE', '0800 111 0 111'],
    ]);
  });

  it('offers an entry for its own country once a lead has confirmed it', () => {
    const table = HELPLINES.map((each) => {
      const confirmed = confirmHelpline(each, CHECKED);
      return each.country === 'ES' && confirmed.ok ? confirmed.value : each;
    });
    expect(helplinesFor('es', table).map(({ number }) => number)).toEqual(['555 0100']);
    expect(helplinesFor('FR', table)).toEqual([]);
    expect(helplinesFor('GB', table)).toEqual([]);
  });

  it('is not confirmed by nobody, without a date or without a number', () => {
    const blank = fc.constantFrom('', ' ', '\n');
    const wrong = fc.oneof(
      blank.map((by) => ({ ...CHECKED, by })),
      blank.map((name) => ({ ...CHECKED, name })),
      fc.constantFrom('', 'unknown', '-').map((number) => ({ ...CHECKED, number })),
      fc.constantFrom('', 'yesterday', '23.11.2026').map((on) => ({ ...CHECKED, on })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...HELPLINES), wrong, (helpline, checked) => {
        expect(confirmHelpline(helpline, checked).ok).toBe(false);
      }),
    );
  });
});

it('belongs to the rules about despair, also in the team’s own words, and to no other rule', () => {
  const about = (pack: string, risk: 'self-harm' | 'legal-threat' = 'self-harm') =>
    isAboutDespair(someRule({ pack, applies: { audience: 'any', commentRisks: [risk] } }));
  expect([about('crisis'), about('own'), about('core')]).toEqual([true, true, false]);
  expect(about('own', 'legal-threat')).toBe(false);
});
