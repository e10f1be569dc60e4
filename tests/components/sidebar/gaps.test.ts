import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposalOf } from '@/components/sidebar/proposal';
import { wordsToKeep } from '@/components/sidebar/words-to-keep';
import { fillTemplate } from '@/lib/library/template';
import { comment, MARIT } from './people';

describe('searched words that are kept', () => {
  it('are those that were typed, on one line', () => {
    expect(wordsToKeep('  jug\n lid ', MARIT.text)).toBe('jug lid');
  });

  it('are none when they were pasted from the comment', () => {
    expect(wordsToKeep('my DUO leaks, from underneath', MARIT.text)).toBeNull();
    expect(wordsToKeep('reply for: third week in a row', MARIT.text)).toBeNull();
    expect(wordsToKeep('leaks from underneath', MARIT.text)).toBe('leaks from underneath');
  });

  it('hold no mail address and no phone number', () => {
    const kept = wordsToKeep('refund marit@example.org +351 912 345 678', '') ?? '';
    expect(kept).not.toContain('marit');
    expect(kept).not.toContain('912');
    expect(kept.startsWith('refund ')).toBe(true);
  });
});

const DRAFT = {
  comment: MARIT,
  responderName: 'Priya',
  lang: 'en',
  folder: 'Proposals',
  reviewBy: '2027-05-18',
};

describe('a draft that is proposed', () => {
  it('greets anybody, signs for anybody, and takes nothing of the customer along', () => {
    const text = '@marit_olsen Hi Marit, please descale the Duo twice. I’m Priya, mail marit@example.org';
    const proposed = proposalOf({ ...DRAFT, text });
    const words = proposed.texts[0];
    expect(words?.body).toMatch(
      /^Hi \{\{ customer_name \}\}, please descale .* I’m \{\{ responder_name \}\}, mail •+/,
    );
    expect(words?.title).toBe('Please descale the Duo twice.');
    expect(proposed.code).toBe('proposal-please-descale-the-duo');
    expect(proposed.examples).toEqual([]);
    expect(JSON.stringify(proposed)).not.toContain('arit');
  });

  it('is a reply that can be filled, with the words as they were, whatever was typed', () => {
    const sign = fc.constantFrom('{{', '}}', '{%', '%}', '{', ' if x ', 'Marit', 'endif', '$&', '\\', '\n');
    const drafts = fc.array(fc.oneof(sign, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 12 });
    fc.assert(
      fc.property(drafts, (parts) => {
        const { texts, code } = proposalOf({ ...DRAFT, text: parts.join('') });
        const values = { customer_name: 'Ana', responder_name: 'Tom' };
        const filled = fillTemplate(texts[0]?.body ?? '', values, []);
        expect(filled.ok).toBe(true);
        expect(code).toMatch(/^[a-z0-9-]+$/);
      }),
    );
  });

  it('has a name even where nothing but a greeting was written', () => {
    const bare = comment('9', { author: { name: 'Ana', handle: '' } });
    expect(proposalOf({ ...DRAFT, comment: bare, text: 'Hi Ana,' }).texts[0]?.title).not.toBe('');
  });
});
