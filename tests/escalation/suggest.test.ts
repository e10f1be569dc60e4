import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comment } from '@/lib/conversations/comment';
import { riskKindSchema } from '@/lib/conversations/risk';
import { routeSchema } from '@/lib/escalation/escalation';
import { findWords } from '@/lib/escalation/find-words';
import { STARTER_ROUTES } from '@/lib/escalation/starter-routes';
import { suggestNote, suggestRoute } from '@/lib/escalation/suggest';
import { handOffSnippets } from '@/lib/library/starter/hand-off';
import { riskOf } from '@/lib/triage/risk-of';
import { comments } from '../sites/comments/comments.mjs';
import { t } from './words';

function routeFor(slug: string) {
  const text = comments.find((comment) => comment.slug === slug)?.text ?? '';
  const suggestion = suggestRoute(STARTER_ROUTES, { text, risk: riskOf(text).risk });
  for (const word of suggestion?.words ?? []) expect(text).toContain(word);
  return STARTER_ROUTES.find(({ id }) => id === suggestion?.routeId)?.name;
}

describe('the starter departments', () => {
  it('are eight, with names, ids and hand-off replies of their own', () => {
    expect(STARTER_ROUTES).toHaveLength(8);
    expect(new Set(STARTER_ROUTES.map(({ id }) => id)).size).toBe(8);
    const handOffs = new Set(handOffSnippets.map(({ id }) => id));
    for (const route of STARTER_ROUTES) {
      expect(routeSchema.parse(route)).toEqual(route);
      expect(handOffs).toContain(route.handOffSnippetId);
    }
  });

  it('take every kind of risk, each exactly once', () => {
    const taken = STARTER_ROUTES.flatMap(({ risks }) => risks);
    expect([...taken].sort()).toEqual([...riskKindSchema.options].sort());
  });

  it.each([
    ['rui-burn', 'Safety and quality'],
    ['es-quemadura', 'Safety and quality'],
    ['de-undicht', 'Safety and quality'],
    ['barnaby-lawyer', 'Legal and privacy'],
    ['de-auskunft', 'Legal and privacy'],
    ['anton-formal', 'Legal and privacy'],
    ['joana-press', 'Press office'],
    ['sol-boycott', 'Press office'],
    ['dora-fake', 'Security and fraud'],
    ['elin-selfharm', 'Care lead'],
    ['rick-abuse', 'Care lead'],
    ['ar-atl', 'Care lead'],
    ['zainab-refused', 'People and stores'],
    ['raisa-shop', 'People and stores'],
    ['kofi-refund', 'Billing'],
    ['greta-twice', 'Billing'],
    ['es-reembolso', 'Billing'],
    ['ar-istirdad', 'Billing'],
    ['noor-filter', 'Orders and delivery'],
    ['pell-tracking', 'Orders and delivery'],
    ['ar-talab', 'Orders and delivery'],
  ])('get %s: %s', (slug, name) => {
    expect(routeFor(slug)).toBe(name);
  });

  it.each(['jo-praise', 'teo-grind', 'petra-descale', 'ok-close', 'emoji-only', 'es-gracias'])(
    'leave %s alone',
    (slug) => {
      expect(routeFor(slug)).toBeUndefined();
    },
  );
});

describe('findWords', () => {
  it('quotes as written, whole words only, open ends where asked for', () => {
    expect(findWords('Rückerstattung? REFUNDS, refund!', ['refund*', 'ruckerstattung'])).toEqual([
      'Rückerstattung',
      'REFUNDS',
      'refund',
    ]);
    expect(findWords('A jobless abode', ['job', 'abo'])).toEqual([]);
    expect(findWords('my  order is late', ['my order'])).toEqual(['my  order']);
  });

  it('never throws, and only quotes what is there', () => {
    const wanted = fc.array(fc.oneof(fc.string(), fc.constantFrom('*', '', 'a*', 'b c')));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), wanted, (text, words) => {
        for (const word of findWords(text, words)) expect(text).toContain(word);
      }),
    );
  });
});

describe('suggestNote', () => {
  const comment = { media: 2, truncated: true, translated: false } as Comment;

  it('states kind, words and what is attached', () => {
    expect(suggestNote(t, { comment, risk: 'injury', words: ['hot water', 'blister'] })).toBe(
      'Injury reported by the customer. Said: “hot water”, “blister”. Pictures or videos attached: 2. ' +
        'The page showed only the beginning of the comment.',
    );
  });

  it('says nothing where nothing is known', () => {
    const plain = { ...comment, media: 0, truncated: false };
    expect(suggestNote(t, { comment: plain, risk: null, words: [] })).toBe('');
  });
});

it('a department that takes only some sites and languages is left out for the others', () => {
  const [billing] = STARTER_ROUTES;
  if (!billing) throw new Error('no routes');
  const routes = [{ ...billing, platforms: ['x' as const], langs: ['pt'] }];
  const suggest = (platform?: 'x' | 'facebook', lang?: string | null) =>
    suggestRoute(routes, { text: 'refund please', risk: null, platform, lang })?.routeId;
  expect(suggest('x', 'pt-BR')).toBe(billing.id);
  expect(suggest('facebook', 'pt')).toBeUndefined();
  expect(suggest('x', 'es')).toBeUndefined();
  expect(suggest('x', null)).toBe(billing.id);
  expect(suggest()).toBe(billing.id);
});

describe('tags of a department', () => {
  const [billing, logistics] = STARTER_ROUTES;
  if (!billing || !logistics) throw new Error('no routes');
  const tagged = [billing, { ...logistics, tags: ['Late order', 'Data access'] }];

  it('find it by what the comment is about, however the tag is written, and say so', () => {
    for (const tag of ['data-access', '#DATA_ACCESS', 'Data  access']) {
      expect(suggestRoute(tagged, { text: 'hello', risk: null, tags: [tag] })).toEqual({
        routeId: logistics.id,
        words: [],
        tags: ['Data access'],
      });
    }
    expect(suggestRoute(tagged, { text: 'hello', risk: null, tags: ['data'] })).toBeUndefined();
  });

  it('count as much as a word, and less than a risk', () => {
    const tags = ['late order', 'data access'];
    const text = 'refund please';
    expect(suggestRoute(tagged, { text, risk: null, tags })?.routeId).toBe(logistics.id);
    expect(suggestRoute(tagged, { text, risk: null, tags: ['late order'] })?.routeId).toBe(billing.id);
    const [risk] = STARTER_ROUTES.flatMap(({ risks }) => risks);
    const safety = STARTER_ROUTES.find(({ risks }) => risk && risks.includes(risk));
    const all = STARTER_ROUTES.map((route) => (route.id === logistics.id ? { ...route, tags } : route));
    expect(suggestRoute(all, { text, risk: risk ?? null, tags })?.routeId).toBe(safety?.id);
  });
});
