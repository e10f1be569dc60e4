import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { riskOf } from '@/lib/triage/risk-of';
import { unmask } from '@/lib/triage/unmask';

describe('unmask', () => {
  it.each([
    ['you stupid 1d1ot', undefined],
    ['stupid idi0t bot', 'stupid idiot bot'],
    ['what a m o r o n you are', 'what a moron amoron you are'],
    ['f.u.c.k y.o.u all', 'fuck you all'],
    ['useless f*cking cow', 'useless fucking cow'],
    ['k!lling time', 'killing time'],
  ])('reads “%s”', (text, meant) => {
    if (meant) expect(unmask(text)?.text).toBe(meant);
    else expect(unmask(text)).toBeUndefined();
  });

  it.each([
    'Order no. 12345 is late',
    'I am a b student',
    'E7 error on page 4',
    'mail me@post.example',
    'a & b',
  ])('leaves “%s” alone', (text) => expect(unmask(text)).toBeUndefined());

  it('never fails, and says only words that stand in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1!*$ .f4k@é'), maxLength: 60 }), (text) => {
        for (const word of unmask(text)?.masked ?? []) expect(text).toContain(word);
      }),
    );
  });
});

it('hears abuse and harm that hide from filters, in the words as they were written', () => {
  expect(riskOf('shut up u stupid idi0t bot')).toMatchObject({ risk: 'abuse' });
  expect(riskOf('f.u.c.k y.o.u')).toEqual({ risk: 'abuse', words: ['f.u.c.k y.o.u'] });
  expect(riskOf('k!lling myself would be easier')).toEqual({ risk: 'self-harm', words: ['k!lling'] });
  expect(riskOf('gr8 m8, see you l8r')).toMatchObject({ risk: null });
});
