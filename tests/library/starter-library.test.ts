import twitter from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { snippetSchema } from '@/lib/library/snippet';
import { HAND_OFF_IDS } from '@/lib/library/starter/hand-off';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { fillTemplate, variablesIn } from '@/lib/library/template';

const KNOWN_NAMES = ['customer_name', 'responder_name', 'brand_name'];
const SITUATIONS = Array.from({ length: 48 }, (_, nth) => `s${String(nth + 1).padStart(2, '0')}`);

const texts = STARTER_SNIPPETS.flatMap((snippet) => snippet.texts.map((text) => ({ snippet, text })));

describe('the starter library', () => {
  it('has at least 88 snippets of the right shape', () => {
    expect(STARTER_SNIPPETS.length).toBeGreaterThanOrEqual(88);
    for (const snippet of STARTER_SNIPPETS) snippetSchema.parse(snippet);
  });

  it('gives every snippet its own id and code', () => {
    const ids = STARTER_SNIPPETS.map(({ id }) => id);
    expect(ids.every((id) => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(STARTER_SNIPPETS.map(({ code }) => code)).size).toBe(ids.length);
  });

  it('keeps its ids from release to release', () => {
    const late = STARTER_SNIPPETS.find(({ code }) => code === 'late-order');
    expect(late?.id).toBe('01K000000000008QFBSK1XGB9N');
  });

  it.each([...SITUATIONS, 'closing'])(
    'has a first answer that may be public for situation %s',
    (situation) => {
      const found = STARTER_SNIPPETS.filter(
        ({ tags, kind, audience }) =>
          tags[0] === situation && kind === 'first-answer' && audience !== 'private',
      );
      expect(found).not.toEqual([]);
    },
  );

  it('says more in private and hands over where somebody else must act', () => {
    const kinds = STARTER_SNIPPETS.map(({ kind, audience }) => `${kind} ${audience}`);
    expect(kinds.filter((kind) => kind === 'follow-up private').length).toBeGreaterThanOrEqual(30);
    expect(Object.values(HAND_OFF_IDS)).toHaveLength(8);
    for (const id of Object.values(HAND_OFF_IDS)) {
      expect(STARTER_SNIPPETS.find((snippet) => snippet.id === id)?.kind).toBe('hand-off');
    }
  });

  it('speaks German and Spanish in 18 snippets or more, and Arabic in four', () => {
    const speaks = (lang: string) =>
      STARTER_SNIPPETS.filter((snippet) => snippet.texts.some((text) => text.lang === lang));
    const both = speaks('de').filter((snippet) => speaks('es').includes(snippet));
    expect(both.length).toBeGreaterThanOrEqual(18);
    expect(speaks('ar').length).toBeGreaterThanOrEqual(4);
    expect(STARTER_SNIPPETS.every((snippet) => snippet.texts[0]?.lang === 'en')).toBe(true);
  });

  it('has one or two snippets whose review is overdue', () => {
    const overdue = STARTER_SNIPPETS.filter(({ reviewBy }) => reviewBy < '2026-11-22');
    expect(overdue.length).toBeGreaterThan(0);
    expect(overdue.length).toBeLessThan(3);
  });

  it('comes due for review a topic at a time, over the whole year', () => {
    const days = STARTER_SNIPPETS.map(({ reviewBy }) => reviewBy).filter((day) => day > '2026-11-22');
    const months = new Map<string, number>();
    const onDay = new Map<string, number>();
    for (const day of days) {
      onDay.set(day, (onDay.get(day) ?? 0) + 1);
      months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + 1);
    }
    expect(Math.max(...onDay.values())).toBeLessThanOrEqual(4);
    expect(months.size).toBe(12);
    expect(Math.max(...months.values())).toBeLessThanOrEqual(days.length / 6);
    const dayOfTopic = new Map<string, string>();
    for (const { tags, reviewBy } of STARTER_SNIPPETS) {
      if (reviewBy < '2026-11-22') continue;
      const [topic = ''] = tags;
      expect(reviewBy, topic).toBe(dayOfTopic.get(topic) ?? reviewBy);
      dayOfTopic.set(topic, reviewBy);
    }
  });

  it('gives each at least three sentences of customers', () => {
    for (const { code, examples } of STARTER_SNIPPETS)
      expect(examples.length, code).toBeGreaterThanOrEqual(3);
    for (const { snippet, text } of texts) {
      if (snippet.kind !== 'first-answer' || text.lang === 'en' || text.lang === 'ar') continue;
      expect(snippet.examples.length, `${snippet.code} ${text.lang}`).toBeGreaterThan(3);
    }
  });
});

describe.each(texts.map(({ snippet, text }) => [`${snippet.code} ${text.lang}`, snippet, text] as const))(
  '%s',
  (_name, snippet, text) => {
    const examples = Object.fromEntries(snippet.placeholders.map(({ name, example }) => [name, example]));
    const values = { ...examples, customer_name: 'Annabelle', responder_name: 'Priya' };

    it('can be filled, with a name and without', () => {
      const filled = fillTemplate(text.body, values, snippet.placeholders);
      expect(filled).toMatchObject({ ok: true, value: { missing: [] } });
      const unnamed = fillTemplate(text.body, examples, snippet.placeholders);
      expect(unnamed).toMatchObject({ ok: true, value: { missing: [] } });
      if (unnamed.ok) expect(unnamed.value.text).not.toMatch(/ {2}|^[ ,]| [,.]/);
    });

    it('uses only names that are known or described', () => {
      const described = snippet.placeholders.map(({ name }) => name);
      for (const name of variablesIn(text.body)) expect([...KNOWN_NAMES, ...described]).toContain(name);
    });

    it('fits into a post where it may be public', () => {
      const filled = fillTemplate(text.body, values, snippet.placeholders);
      if (!filled.ok || snippet.audience === 'private') return;
      expect(twitter.parseTweet(filled.value.text).weightedLength).toBeLessThanOrEqual(280);
    });
  },
);

describe('no two starter snippets', () => {
  it('say the same', () => {
    const bodies = texts.map(({ text }) => text.body);
    expect(new Set(bodies).size).toBe(bodies.length);
    for (const lang of ['en', 'de', 'es']) {
      const first = texts.filter(({ text }) => text.lang === lang).map(({ text }) => text.title);
      expect(new Set(first).size).toBe(first.length);
    }
  });
});
