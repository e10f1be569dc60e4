import { describe, expect, it } from 'vitest';
import { spaced } from '@/lib/editors/spacing';

describe('the space between an insertion and its neighbours', () => {
  it.each([
    ['Hello|', 'thanks', 'Hello thanks'],
    ['Hello |', 'thanks', 'Hello thanks'],
    ['Hello\n|', 'thanks', 'Hello\nthanks'],
    ['@ada|', 'thanks', '@ada thanks'],
    ['|world', 'hello', 'hello world'],
    ['|, bye', 'hello', 'hello, bye'],
    ['(|)', 'see above', '(see above)'],
    ['Hello|', '! And', 'Hello! And'],
    ['Hello 🙂|', '🙏', 'Hello 🙂 🙏'],
    ['こんにちは|', 'ありがとう', 'こんにちはありがとう'],
    ['مرحبًا|', 'شكرًا', 'مرحبًا شكرًا'],
    ['مرحبًا|، نعم', 'شكرًا', 'مرحبًا شكرًا، نعم'],
    ['|', 'hello', 'hello'],
    ['Hello|', ' thanks ', 'Hello thanks '],
  ])('%j takes %j as %j', (marked, text, expected) => {
    const at = marked.indexOf('|');
    const draft = marked.replace('|', '');
    const inserted = spaced(draft, { start: at, end: at }, text);
    expect(draft.slice(0, at) + inserted + draft.slice(at)).toBe(expected);
  });
});
