import { type IconNode, Lightbulb, OctagonX, TriangleAlert } from 'lucide';
import type { Severity as SeverityName } from '@/lib/policy/rule';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/words';
import { SEVERITY_WORDS } from './names';

/** "Block", "Warning" or "Tip", with its sign. */
export function Severity({ severity }: { severity: SeverityName }) {
  const words = useWords();
  return (
    <span class={`severity severity-${severity}`}>
      <Icon node={SIGNS[severity]} size={14} />
      {words(SEVERITY_WORDS[severity])}
    </span>
  );
}

const SIGNS: Readonly<Record<SeverityName, IconNode>> = {
  block: OctagonX,
  warn: TriangleAlert,
  tip: Lightbulb,
};
