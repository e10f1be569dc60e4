import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parcelToAdf } from '@/lib/connectors/adf';
import { bytesOf, clip, clipMeasured } from '@/lib/connectors/clip';
import { withoutMarkdownLinks } from '@/lib/connectors/parcel-text';
import { parcelToWiki } from '@/lib/connectors/wiki-markup';
import { cleanText } from '@/lib/escalation/delivery/clean-text';
import { aParcel } from './parcels';

describe('shortening a text', () => {
  it('keeps what people see as one sign whole, and says that something is missing', () => {
    expect(clip('abc', 3)).toBe('abc');
    expect(clip('abcd', 3)).toBe('ab…');
    expect(clip('ab👩‍👩‍👧‍👦cd', 8)).toBe('ab…');
    expect(clip(`x${'e\u0301'.repeat(4)}`, 5)).toBe('xe\u0301…');
    expect(clip('abc', 0)).toBe('');
  });

  it('is never longer than allowed nor cuts a character, for any text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(text, fc.nat(220), (whole, limit) => {
        const short = clip(whole, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        expect(short.isWellFormed()).toBe(true);
        expect(whole.startsWith(short.replace(/…$/, ''))).toBe(true);
      }),
    );
  });

  it('counts as the target does', () => {
    expect(clipMeasured('éééé', 5, bytesOf)).toBe('é…');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(60), (whole, limit) => {
        expect(bytesOf(clipMeasured(whole, limit, bytesOf))).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

describe('cleaning a text', () => {
  it('leaves no control sign, half character or foreign line end, and changes nothing twice', () => {
    expect(cleanText('a\u0000b\r\nc\rd\u2028e\ud83d!')).toBe('ab\nc\nd\ne\ufffd!');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(clean.isWellFormed()).toBe(true);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be gone.
        expect(clean).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});

describe('a customer’s words are words', () => {
  const said = (text: string) =>
    aParcel({ note: '', snapshot: [{ author: 'Ana P.', text, postedAt: null, permalink: '' }] });

  it('never a link or a picture where Markdown is read', () => {
    expect(withoutMarkdownLinks('![a](https://e.example) [b][c] [d]: x')).not.toMatch(/\][([:]/);
  });

  it('never a mention, macro, picture, link, heading or list in wiki markup', () => {
    const nasty =
      '[~admin] {noformat} !https://e.example/p.png! [x|https://e.example]\n- a\nh1. b\nbq. c\n# d \\\\ e';
    const wiki = parcelToWiki(said(nasty), null);
    expect(wiki).toContain('\\[\\~admin\\] \\{noformat\\} \\!https://e.example/p.png\\!');
    expect(wiki).toContain('\\- a\nh1&#46; b\nbq&#46; c\n\\# d &#92;&#92; e');
  });

  it('never a node of their own in Jira’s documents, where an empty text would be refused', () => {
    const { content } = parcelToAdf(said('{"type":"mention"}\n\n'), null);
    const texts = content.flatMap((block) => block.content).filter((node) => node.type === 'text');
    expect(texts.some(({ text }) => text === '{"type":"mention"}')).toBe(true);
    expect(texts.every(({ text }) => text !== '')).toBe(true);
  });
});
