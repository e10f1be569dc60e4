import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escalationSchema } from '@/lib/escalation/escalation';
import { escalationToJson, escalationToText } from '@/lib/escalation/escalation-text';
import { maskName } from '@/lib/escalation/mask-name';
import { newEscalation } from '@/lib/escalation/new-escalation';
import { snapshotOf } from '@/lib/escalation/snapshot';
import { STARTER_ROUTES } from '@/lib/escalation/starter-routes';
import { aComment, anEscalation } from '../database/fresh';
import { t } from './words';

const rui = aComment({ id: '1', text: 'The steam wand burned my hand' });
const ana = aComment({
  id: '2',
  author: { name: 'Ana Pereira', handle: 'anap' },
  text: 'Same here, ask Rui Tavares. Call me on +351 912 345 678 or ana@post.example, @acme',
});
const brand = [{ platform: 'x', handle: 'acme', name: 'Acme Care' }] as const;
const acme = aComment({
  id: '3',
  author: { name: 'Acme Care', handle: 'acme' },
  text: 'Sorry to hear, Rui.',
});

describe('maskName', () => {
  it.each([
    ['Rui Tavares', 'Rui T.'],
    ['Ana Maria Pereira', 'Ana M. P.'],
    ['Dr. Annegret Süß', 'Dr. Annegret S.'],
    ['Joana Prieto (she/her)', 'Joana P.'],
    ['Nerea ☕️ Ugarte', 'Nerea U.'],
    ['سامر نصّار', 'سامر ن.'],
    ['Elin', 'Elin'],
    ['rick_from_4b', 'rick_from_4b'],
    ['🔥🔥', '🔥🔥'],
  ])('shortens %s to %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
});

describe('snapshotOf', () => {
  it('masks surnames, phone numbers and e-mail addresses, and leaves handles, links and the brand', () => {
    const [first, second, third] = snapshotOf([rui, ana, acme], 'x:1', { mask: true, brand });
    expect(first).toEqual({
      author: 'Rui T.',
      text: 'The steam wand burned my hand',
      postedAt: 1_000,
      permalink: rui.permalink,
    });
    expect(second?.author).toBe('Ana P.');
    expect(second?.text).toMatch(/^Same here, ask Rui T\. Call me on •[• +]+ or •+, @acme$/);
    expect(third?.author).toBe('Acme Care');
  });

  it('keeps everything when masking is off', () => {
    const lines = snapshotOf([rui, ana], 'x:2', { mask: false });
    expect(lines.map(({ author, text }) => [author, text])).toEqual([
      ['Rui Tavares', rui.text],
      ['Ana Pereira', ana.text],
    ]);
  });

  it('carries at most twenty comments, the chosen one always among them', () => {
    const count = fc.integer({ min: 1, max: 60 });
    const chosen = count.chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1)));
    fc.assert(
      fc.property(chosen, ([size, at]) => {
        const thread = Array.from({ length: size }, (_, id) =>
          aComment({ id: String(id), text: `no ${id}` }),
        );
        const lines = snapshotOf(thread, `x:${at}`, { mask: true });
        expect(lines).toHaveLength(Math.min(20, size));
        expect(lines.map(({ text }) => text)).toContain(`no ${at}`);
      }),
    );
  });

  it('is empty when the comment is not in the thread', () => {
    expect(snapshotOf([rui], 'x:9', { mask: true })).toEqual([]);
  });
});

describe('a case', () => {
  it('is made from the form as it stands', () => {
    const [route] = STARTER_ROUTES;
    if (!route) throw new Error('no route');
    const snapshot = snapshotOf([rui], 'x:1', { mask: true });
    const form = {
      id: 'E1',
      comment: rui,
      route,
      risk: 'injury',
      urgency: 'now',
      note: ' Burned. ',
    } as const;
    const made = newEscalation({ ...form, snapshot, masked: true, handOff: null }, 'Ines', 9_000);
    expect(escalationSchema.parse(made)).toEqual(made);
    expect(made).toMatchObject({ commentKey: 'x:1', note: 'Burned.', createdBy: 'Ines', status: 'saved' });
  });

  it('reads as plain text', () => {
    const text = escalationToText(anEscalation(), t, (ms) => `at ${ms}`);
    expect(text).toBe(
      [
        'Escalated to Safety and quality',
        'Urgency: Now',
        'Risk: Injury',
        'Comment: https://x.com/rui/status/1',
        'Saved: at 5000 by Ines (E1)',
        '',
        'Burned hand.',
        '',
        'Rui T., at 1000',
        '> The wand burned my hand',
        '',
        'Surnames, phone numbers and email addresses are masked.',
        '',
      ].join('\n'),
    );
  });

  it('comes back whole from JSON', () => {
    const { format, ...rest } = JSON.parse(escalationToJson(anEscalation()));
    expect(format).toBe('cuecard-escalation');
    expect(escalationSchema.parse(rest)).toEqual(anEscalation());
  });
});
