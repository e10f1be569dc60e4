import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMENT_RULES } from '@/lib/policy/comment-rules/comment-rules';
import {
  type CommentToHear,
  compileCommentRules,
  hearComment,
} from '@/lib/policy/comment-rules/hear-comment';
import { heardIn } from './heard-in';

const HEARING = compileCommentRules(COMMENT_RULES);

function heard(text: string, said: Partial<CommentToHear> = {}): string[] {
  const place = { lang: 'en', audience: 'public', platform: 'x', risks: [], topics: [] } as const;
  return hearComment(HEARING, { text, ...place, ...said }).map(({ id }) => id);
}

describe('hearComment', () => {
  it('hears what triage found, whatever the words', () => {
    expect(heard('…', { risks: ['press'] })).toEqual(['press']);
    expect(heard('…', { risks: ['abuse'], topics: ['violence'] })).toEqual(['violence']);
  });

  it('gives all rules that a comment meets, most serious first', () => {
    expect(heardIn('I burned my arm, my lawyer knows, and my card is 4111 1111 1111 1111')).toEqual([
      'injury',
      'own_card',
      'legal_threat',
    ]);
  });

  it('says of an adverse event only that, and of somebody else’s number not that it is theirs', () => {
    expect(heardIn('Bad side effects and a rash on my arm.')).toEqual(['adverse_event']);
    expect(heardIn('The manager’s a bully, his number is +44 7700 900123.')).toEqual(['doxxing']);
  });

  it('leaves contact details alone in a private message, but not a card', () => {
    const text = 'mail rui@example.org, card 4111 1111 1111 1111';
    expect(heard(text)).toEqual(['own_card', 'own_email']);
    expect(heard(text, { audience: 'private' })).toEqual(['own_card']);
  });

  it('does not look for personal data that triage did not see', () => {
    expect(heard('card 4111 1111 1111 1111', { personalData: [] })).toEqual([]);
    expect(heard('card 4111 1111 1111 1111', { personalData: ['card'] })).toEqual(['own_card']);
  });

  it('knows the national numbers of each country a language is spoken in', () => {
    expect(heard('ring me on (503) 555-0142', { lang: 'en' })).toEqual(['own_phone']);
  });

  it('never throws and is the same for the same comment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(heard(text)).toEqual(heard(text));
      }),
    );
  });

  it('takes time that grows with the text and no faster', () => {
    const words = 'what do you know about me delete my data his number card 4111 1111 1111 1111 ';
    const [short, long] = [timeOf(words.repeat(20)), timeOf(words.repeat(160))];
    expect(long / short).toBeLessThan(8 * 4);
  });
});

/** The fastest of three, milliseconds. */
function timeOf(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    heard(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}
