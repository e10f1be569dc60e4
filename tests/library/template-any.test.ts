import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintTemplate } from '@/lib/library/lint-template';
import { fillTemplate, variablesIn } from '@/lib/library/template';
import { scanTemplate } from '@/lib/library/template-scan';
import { anyTemplate, anyValue, anyValues, PLACEHOLDERS, SIGNS } from './arbitrary-templates';

const RUNS = { numRuns: 2000 };

describe('any template with any values', () => {
  it('is refused, names what is missing, or leaves no template sign in the text', () => {
    let filled = 0;
    fc.assert(
      fc.property(anyTemplate, anyValues, fc.nat(9), (body, values, turn) => {
        const result = fillTemplate(body, values, PLACEHOLDERS, { turn, lang: 'en' });
        if (!result.ok || result.value.missing.length > 0) return;
        filled += 1;
        const { text, parts, locked } = result.value;
        expect(text).not.toMatch(SIGNS);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.every(({ kind }) => kind !== 'missing')).toBe(true);
        expect(isInOrder(text, locked)).toBe(true);
        for (const words of locked) expect(body).toContain(`{% locked %}${words}{% endlocked %}`);
      }),
      RUNS,
    );
    expect(filled).toBeGreaterThan(RUNS.numRuns / 20);
  });

  it('is filled exactly when the linter finds no mistake that values could not mend', () => {
    let refused = 0;
    fc.assert(
      fc.property(anyTemplate, anyValues, (body, values) => {
        const isFilled = fillTemplate(body, values, PLACEHOLDERS).ok;
        const problems = lintTemplate(body, { placeholders: PLACEHOLDERS });
        const errors = problems.filter(({ severity, kind }) => severity === 'error' && !MENDABLE.has(kind));
        expect(isFilled).toBe(errors.length === 0);
        if (!isFilled) refused += 1;
      }),
      RUNS,
    );
    expect(refused).toBeGreaterThan(RUNS.numRuns / 20);
  });
});

/** The form is right: such a body is filled, or waits for a value. */
const MENDABLE: ReadonlySet<string> = new Set([
  'unknown-name',
  'unknown-choice',
  'type-misuse',
  'bad-default',
]);

describe('any body', () => {
  it('is cut into marks without a gap', () => {
    fc.assert(
      fc.property(fc.oneof(anyTemplate, fc.string({ unit: 'binary' })), (body) => {
        const marks = scanTemplate(body);
        expect(marks.map(({ from, to }) => body.slice(from, to)).join('')).toBe(body);
        expect(marks.every(({ from, to }) => to > from)).toBe(true);
      }),
      RUNS,
    );
  });

  it('is marked where it stands: every span lies in it and has words in it', () => {
    fc.assert(
      fc.property(anyTemplate, (body) => {
        for (const { from, to, word } of lintTemplate(body, { placeholders: [] })) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(body.length);
          expect(word).toMatch(/^library_template_/);
        }
      }),
      RUNS,
    );
  });
});

describe('any value without template signs', () => {
  it('comes out letter by letter and is never read as a template', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (a, day) => {
        fc.pre(a.trim() !== '' && day.trim() !== '' && !SIGNS.test(`${a} ${day}`));
        const body = 'A {{ customer_name }} B {% if responder_name %}{{ responder_name }}{% endif %} C';
        const filled = fillTemplate(body, { customer_name: a, responder_name: day }, []);
        expect(filled.ok && filled.value.text).toBe(`A ${a} B ${day} C`);
      }),
    );
  });
});

describe('a long body', () => {
  it.each(['{{', '{% ', '{{ "', "{{ a | default: '", '{', '#{', '{% if a %}', '{{ a }}', '{ a'])(
    'of %s is read in a moment',
    (piece) => {
      const body = piece.repeat(Math.floor(200_000 / piece.length));
      const start = performance.now();
      lintTemplate(body, { placeholders: [] });
      variablesIn(body);
      expect(performance.now() - start).toBeLessThan(3000);
    },
  );
});

function isInOrder(text: string, words: readonly string[]): boolean {
  let at = 0;
  return words.every((word) => {
    const found = text.indexOf(word, at);
    at = found + word.length;
    return found >= 0;
  });
}
