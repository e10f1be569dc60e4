import { describe, expect, it } from 'vitest';
import { fitCase } from '@/lib/policy/fit-case';

function put(before: string, wording = 'Please send it by message'): string {
  return fitCase(wording, before, before.length);
}

describe('a wording', () => {
  it.each(['', 'It works. ', 'It works.\n', '“', 'Really? '])('begins a sentence after %j', (before) => {
    expect(put(before, 'please wait')).toBe('Please wait');
  });

  it.each([
    'Thank you. – Noor ',
    'Thank you! — Noor Haddad ',
    'Thank you.\n-Noor H. ',
    'Thank you.\n\n– Élodie O’Neil\u00A0',
    'He said “thank you.” – Noor ',
  ])('begins a sentence after the name a reply is signed with: %j', (before) => {
    expect(put(before)).toBe('Please send it by message');
  });

  it.each([
    'We ask you ',
    'We – Noor and I – ',
    'The part – Noor knows it – ',
    'This Duo – Brevoli made it: ',
  ])('goes on with a sentence after %j', (before) => {
    expect(put(before)).toBe('please send it by message');
  });

  it('leaves words with a capital of their own alone', () => {
    expect(put('We ask you: ', 'DM us')).toBe('DM us');
    expect(put('So ', 'I’ll look')).toBe('I’ll look');
  });
});
