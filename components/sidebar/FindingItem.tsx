import { Lightbulb, OctagonX, TriangleAlert } from 'lucide';
import { useId, useState } from 'preact/hooks';
import type { Finding } from '@/lib/policy/rule';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Kbd } from '../ui/Kbd';
import { useWords } from '../ui/words';
import { HelplineHint } from './HelplineHint';
import { KeepForm } from './KeepForm';
import { useSidebar } from './sidebar-context';

/** One finding: what, the wording that would do, why, and the ways out. */
export function FindingItem({ finding, number }: { finding: Finding; number: number }) {
  const words = useWords();
  const id = useId();
  const [open, setOpen] = useState<'nothing' | 'rule' | 'keep'>('nothing');
  const { severity, title, matched, wording, reason, keptBecause } = finding;
  return (
    <li class={`finding finding-${severity}`}>
      <Kbd hidden>{number}</Kbd>
      <article aria-labelledby={id}>
        <div class="finding-head">
          <h3 id={id}>{title}</h3>
          <span class={`sev sev-${severity}`}>
            <Icon node={DRAWINGS[severity]} size={14} />
            {words(`severity_${severity}`)}
          </span>
        </div>
        <Swap matched={matched} wording={wording} />
        {keptBecause === null ? (
          <p class="reason">
            {reason}{' '}
            <button
              class="link"
              type="button"
              aria-describedby={id}
              aria-expanded={open === 'rule'}
              onClick={() => setOpen(open === 'rule' ? 'nothing' : 'rule')}
            >
              {words('sidebar_read_rule')}
            </button>
          </p>
        ) : (
          <p class="reason">{words('sidebar_kept_because', keptBecause)}</p>
        )}
        <HelplineHint finding={finding} />
        {open === 'rule' ? <RuleText finding={finding} /> : null}
        {keptBecause === null ? (
          <Actions finding={finding} number={number} id={id} open={open} onOpen={setOpen} />
        ) : null}
        {open === 'keep' && keptBecause === null ? (
          <KeepForm finding={finding} onClose={() => setOpen('nothing')} />
        ) : null}
      </article>
    </li>
  );
}

function Swap({ matched, wording }: { matched: string; wording: string | null }) {
  const words = useWords();
  if (wording === null) return null;
  return (
    <p class="swap" dir="auto">
      <del>{matched}</del>
      <ins>{wording === '' ? words('sidebar_leave_out') : <span class="swap-to">{wording}</span>}</ins>
    </p>
  );
}

interface ActionsProps {
  readonly finding: Finding;
  readonly number: number;
  readonly id: string;
  readonly open: 'nothing' | 'rule' | 'keep';
  readonly onOpen: (open: 'nothing' | 'rule' | 'keep') => void;
}

function Actions({ finding, number, id, open, onOpen }: ActionsProps) {
  const words = useWords();
  const { draft } = useSidebar();
  const shared = { size: 'small', 'aria-describedby': id } as const;
  const place = `finding-${number}`;
  const toggleKeep = () => onOpen(open === 'keep' ? 'nothing' : 'keep');
  const hasFix = finding.wording !== null;
  const lone = hasFix ? {} : { 'data-focus': place };
  return (
    <p class="finding-actions">
      {hasFix ? (
        <Button
          {...shared}
          tone="soft"
          aria-keyshortcuts={number < 10 ? `${number}` : undefined}
          data-focus={place}
          onClick={() => void draft.fix([finding])}
        >
          {words('sidebar_use_wording')}
        </Button>
      ) : null}
      {finding.severity === 'tip' ? (
        <Button {...shared} {...lone} tone="quiet" onClick={() => draft.hide(finding)}>
          {words('sidebar_hide_tip')}
        </Button>
      ) : (
        <Button {...shared} {...lone} tone="quiet" aria-expanded={open === 'keep'} onClick={toggleKeep}>
          {words('sidebar_keep')}
        </Button>
      )}
    </p>
  );
}

function RuleText({ finding }: { finding: Finding }) {
  const words = useWords();
  return (
    <div class="rule-text">
      {finding.matched === '' ? null : <p>{words('sidebar_rule_objects', finding.matched)}</p>}
      <p class="meta">{words('sidebar_rule_source', finding.source)}</p>
    </div>
  );
}

const DRAWINGS = { block: OctagonX, warn: TriangleAlert, tip: Lightbulb } as const;
