import { isAboutDespair } from '@/lib/policy/packs/helplines';
import type { Finding } from '@/lib/policy/rule';
import { useWords } from '../ui/words';
import { useSidebar } from './sidebar-context';

/** Under what a rule about despair says: the lines a lead has confirmed for where the team works, and no others. */
export function HelplineHint({ finding }: { finding: Finding }) {
  const words = useWords();
  const { policy } = useSidebar();
  const lines = policy.helplines.value;
  const rule = policy.policies.value.rules.find(({ id }) => id === finding.ruleId);
  if (!rule || !isAboutDespair(rule) || lines.length === 0) return null;
  const told = lines.map(({ id, name, number }) =>
    words('sidebar_helpline_line', name, inOneLine(number), id),
  );
  return <p class="reason">{words('sidebar_helpline', told.join('; '))}</p>;
}

/** Somebody dials it from the screen. */
function inOneLine(number: string): string {
  return number.replaceAll(' ', '\u00a0');
}
