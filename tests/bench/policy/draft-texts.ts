import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import type { DraftToCheck } from '@/lib/policy/check-draft';
import type { PolicyRule } from '@/lib/policy/rule';

const LENGTH = 280;

/** Drafts of 280 characters: approved replies, every second one after a sentence that some rule objects to. */
export function draftsFor(rules: readonly PolicyRule[]): string[] {
  const approved = STARTER_SNIPPETS.flatMap(({ texts }) => texts.map(({ body }) => body));
  const objected = rules.flatMap(({ mustFlag }) => mustFlag.map(({ text }) => text));
  return approved.map((reply, index) => {
    const objection = objected[(index * 7) % objected.length] ?? '';
    const text = index % 2 === 0 ? reply : `${objection} ${reply}`;
    return `${text} ${approved[(index + 1) % approved.length]}`.repeat(3).slice(0, LENGTH);
  });
}

export function draftOf(text: string): DraftToCheck {
  return { text, audience: 'public', platform: 'x', comment: { risk: 'injury' }, kept: {}, region: 'GB' };
}
