import { describe, expect, it } from 'vitest';
import { urgencyOf } from '@/lib/triage/urgency/urgency-of';

const CALM = { risk: null, talk: 'complaint' } as const;

describe('urgencyOf', () => {
  it('goes by the kind of risk, and by the class where there is none', () => {
    const of = (risk: Parameters<typeof urgencyOf>[1]['risk'], classes: never[] = []) =>
      urgencyOf('Hello', { risk, classes }).urgency;
    expect([of('self-harm'), of('injury'), of('privacy'), of(null)]).toEqual(['now', 'now', 'today', 'week']);
    expect(urgencyOf('Hello', { risk: null, classes: ['regulatory'] }).urgency).toBe('today');
    expect(urgencyOf('Hello', { risk: null, classes: ['operational'] }).urgency).toBe('week');
  });

  it.each([
    ['This is urgent, please call me', ['urgent']],
    ['I need it fixed right now', ['fixed right now']],
    ['Please answer ASAP', ['ASAP']],
    ['I need my order by tomorrow', ['need', 'by tomorrow']],
    ['My flight is tonight and the app is down', ['flight', 'tonight']],
    ['Ich brauche das Paket heute', ['brauche', 'heute']],
    ['Lo necesito para mañana', ['necesito para mañana']],
    ["C'est urgent, j'attends", ['urgent']],
    ['Preciso disso ainda hoje', ['Preciso', 'ainda hoje']],
    ['Mi serve entro domani', ['serve entro domani']],
    ['الموضوع عاجل', ['عاجل']],
  ])('hears haste in the customer’s own words: %s', (text, words) => {
    expect(urgencyOf(text, CALM)).toEqual({ urgency: 'today', words });
  });

  it('goes to now where haste comes on top of a risk', () => {
    expect(urgencyOf('My card was charged twice, urgent!', { risk: 'fraud' })).toEqual({
      urgency: 'now',
      words: ['urgent'],
    });
  });

  it.each([
    ['It arrived today and I love it'],
    ['Not urgent, but when will it be back?'],
    ['No rush, whenever you need it'],
    ['Ab sofort nur noch bei der Konkurrenz'],
    ['I have been waiting since yesterday'],
    [''],
  ])('hurries nobody for: %s', (text) => {
    expect(urgencyOf(text, CALM)).toEqual({ urgency: 'week', words: [] });
  });

  it('hears no haste in praise, thanks or spam', () => {
    expect(urgencyOf('You need to try it today!', { risk: null, talk: 'praise' }).urgency).toBe('week');
  });
});
