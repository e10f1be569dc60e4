import type { Draft } from '@/lib/conversations/composer';
import { guardDraft } from '@/lib/policy/guards/guard-draft';
import type { Finding } from '@/lib/policy/rule';
import type { Words } from '@/lib/shared/words';
import type { CheckedDraft } from './team-policy';

/** What the guards say of a draft in a tab, of what was read to check it. Whose account it is, only the desk knows. */
export function guardPageDraft(
  draft: Draft,
  { desk, inserted, settings, surroundings }: Omit<CheckedDraft, 'findings'>,
  words: Words,
): Finding[] {
  const { acting = NOT_KNOWN, actingConfirmed = false } = desk ?? {};
  const { brandAccounts } = settings;
  const { kept } = surroundings;
  return guardDraft(
    draft,
    { inserted: inserted ?? null, acting, actingConfirmed, brandAccounts, kept },
    words,
  );
}

const NOT_KNOWN = { known: false, account: null };
