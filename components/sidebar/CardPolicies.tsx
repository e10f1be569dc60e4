import { ShieldAlert, ShieldCheck } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '@/lib/policy/rule';
import { afterFrame } from '../ui/after-frame';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/words';
import { severityCounts } from './names';
import type { ReplyCard } from './reply-card';
import { useSidebar } from './sidebar-context';

/** What the policies say of a reply that is complete. Looked at once it is on screen, so that no key waits for it. */
export function CardPolicies({ card }: { card: ReplyCard }) {
  const words = useWords();
  const { ports } = useSidebar();
  const [checked, setChecked] = useState<{ text: string; findings: readonly Finding[] }>();
  const isComplete = card.missing.length === 0 && !card.isBroken;
  useEffect(() => {
    if (!isComplete) return;
    // An effect runs before the frame where that is late, as at the first opening.
    return afterFrame(() => setChecked({ text: card.text, findings: card.check() }));
  }, [card, isComplete]);
  if (!isComplete || checked?.text !== card.text) return null;
  const { findings } = checked;
  if (findings.length === 0) {
    return (
      <span class="ok push">
        <Icon node={ShieldCheck} size={14} />
        {words('sidebar_policies_ok')}
      </span>
    );
  }
  const isBlocked = findings.some(({ severity }) => severity === 'block');
  return (
    <span class={isBlocked ? 'ok push is-blocked' : 'ok push is-warned'}>
      <Icon node={ShieldAlert} size={14} />
      {severityCounts(ports.speech, findings)}
    </span>
  );
}
