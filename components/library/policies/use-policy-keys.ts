import type { Words } from '@/lib/shared/words';
import { useDocumentKeys } from '../../ui/use-document-keys';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import type { LibraryModel } from '../library-model';
import { REFUSAL_WORDS } from '../replies/failure-words';
import { isBusy, letterOf } from '../replies/use-reply-keys';
import { newRuleHash, ruleHash } from './editor/rule-place';
import { policiesPlaceOf } from './policies-place';

/**
 * The single keys of the page: "/" search, N new, E edit. Not while text is written, a dialog is open or a menu has
 * the focus, and not where they are turned off.
 */
export function usePolicyKeys(): void {
  const library = useLibrary();
  const words = useWords();
  useDocumentKeys(
    (event) => {
      if (!library.ports.settings.peek().singleKeys || isBusy(event)) return;
      if (act(letterOf(event), library, words)) event.preventDefault();
    },
    [library],
  );
}

function act(key: string, { ports, policies, notes }: LibraryModel, words: Words): boolean {
  if (key === '/') return goToSearch();
  const isList = policiesPlaceOf(ports.hash.peek()).kind === 'rules';
  const row = key === 'e' && isList ? policies.list.selected.peek() : undefined;
  const hash = key === 'n' ? newRuleHash() : row?.team ? ruleHash(row.team.id) : undefined;
  if (hash === undefined) return false;
  const isProposal = key === 'n' || row?.state === 'draft';
  const verdict = isProposal ? policies.mayPropose.peek() : policies.verdict.peek();
  if (verdict.ok) ports.go(hash);
  else notes.tell(words(REFUSAL_WORDS[verdict.why]));
  return true;
}

function goToSearch(): boolean {
  const input = document.querySelector<HTMLElement>('[data-search]');
  input?.focus();
  return input !== null;
}
