import { describe, expect, it } from 'vitest';
import { talkOf } from '@/lib/triage/talk/talk-of';

const CALM = { hasRisk: false, hasClass: false, sentiment: null } as const;

describe('talkOf', () => {
  it.each([
    'thanks, all sorted!',
    '👍',
    '👍🏽',
    'ok',
    'Perfect, thank you so much x',
    'it arrived this morning, thanks for chasing',
    'Super, danke, hat geklappt!',
    'Ya está solucionado, gracias 😊',
    'Merci, c’est réglé !',
    'Obrigada, deu certo!',
    'Perfetto, grazie mille',
  ])('takes “%s” for the end of a conversation', (text) => expect(talkOf(text, CALM).talk).toBe('closing'));

  it.each([
    'thanks for nothing',
    'Thanks, but it is still broken',
    'ok and when does it arrive?',
    'great job as always, third time this week',
    'thank you for ruining my evening',
    'ok fine, where is my refund',
    'Danke, aber es geht immer noch nicht',
  ])('does not stop the clock at “%s”', (text) => expect(talkOf(text, CALM).talk).not.toBe('closing'));

  it('quotes words without the signs before them', () => {
    const { words } = talkOf('It left on Monday. Does anyone know, is it lost?', CALM);
    expect(words).toEqual(['Does', 'is', '?']);
  });

  it('never stops the clock where there is a risk', () => {
    expect(talkOf('ok thanks, bye', { ...CALM, hasRisk: true }).talk).not.toBe('closing');
  });

  it.each([
    ['question', 'what time do you close on bank holidays'],
    ['question', 'Does the charger work in the US?'],
    ['complaint', 'Still waiting for my refund'],
    ['praise', 'love love LOVE the new packaging 😍'],
    ['wish', 'please add a dark mode'],
    ['spam', 'Earn $500/day from home, DM me now'],
    ['other', 'happy friday everyone'],
  ] as const)('hears a %s in “%s”, by its own words', (talk, text) => {
    const read = talkOf(text, CALM);
    expect(read.talk).toBe(talk);
    for (const word of read.words) expect(text).toContain(word);
  });
});
