import { ShieldCheck } from 'lucide';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { State } from '../ui/State';
import { useCount, useWords } from '../ui/words';
import type { DraftSegment } from './draft-model';
import { FindingItem } from './FindingItem';
import { platformName } from './names';
import { ProvenanceLine } from './ProvenanceLine';
import { useSidebar } from './sidebar-context';

/** The draft with its findings marked, the list of them, and the one key that fixes all that can be. */
export function DraftPane() {
  const words = useWords();
  const { draft, desk, isCopyOnly } = useSidebar();
  const site = platformName(desk.desk.value?.platform ?? 'x');
  const hasDraft = draft.draft.value !== null && draft.draft.value.text.trim() !== '';
  if (isCopyOnly.value) return <State title={words('sidebar_checks_off', site)} />;
  if (!hasDraft) {
    return <State title={words('sidebar_no_draft')} text={words('sidebar_no_draft_text', site)} />;
  }
  const findings = draft.findings.value;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls by itself must take the focus. */}
      <div class="scroll" tabIndex={0} role="group" aria-label={words('sidebar_draft_and_findings')}>
        <DraftText />
        {findings.length > 0 ? (
          <ol class="findings" aria-label={words('sidebar_findings')}>
            {findings.map((finding, nth) => (
              <FindingItem key={finding.id} finding={finding} number={nth + 1} />
            ))}
          </ol>
        ) : (
          <Clear />
        )}
      </div>
      <DraftDock />
    </>
  );
}

function DraftText() {
  const words = useWords();
  const { draft, desk } = useSidebar();
  return (
    <section class="draft" aria-labelledby="draft-name">
      <div class="draft-head">
        <h2 id="draft-name">{words('sidebar_your_draft', platformName(desk.desk.value?.platform ?? 'x'))}</h2>
        <span class="meta push">{words('sidebar_checked_as_you_type')}</span>
      </div>
      <p class="draft-text" dir="auto">
        {draft.segments.value.map((segment, nth) => (
          <Segment key={`${nth}`} segment={segment} />
        ))}
      </p>
      <ProvenanceLine />
    </section>
  );
}

function Segment({ segment }: { segment: DraftSegment }) {
  const words = useWords();
  const { finding, number, text } = segment;
  if (!finding) return <>{text}</>;
  const names = finding.keptBecause === null ? `hit hit-${finding.severity}` : 'hit hit-kept';
  return (
    <mark class={names}>
      {text}
      <span class="hit-n" aria-hidden="true">
        {number}
      </span>
      <span class="sr"> ({words('sidebar_finding_number', number)})</span>
    </mark>
  );
}

function Clear() {
  const words = useWords();
  const count = useCount();
  const { policy } = useSidebar();
  return (
    <div class="done-line">
      <Icon node={ShieldCheck} />
      <p>
        <b>{words('sidebar_draft_clear')}</b>
        <span class="meta block">{count('sidebar_still_checking', policy.policies.value.rules.length)}</span>
      </p>
    </div>
  );
}

function DraftDock() {
  const words = useWords();
  const count = useCount();
  const { draft, desk, view, propose } = useSidebar();
  const site = platformName(desk.desk.value?.platform ?? 'x');
  const blocks = draft.counts.value.block;
  const fixable = draft.fixable.value;
  const back = () => {
    view.open('replies');
    desk.backToReplyBox();
  };
  return (
    <section class="dock" aria-label={words('sidebar_finish_draft')}>
      {blocks > 0 ? (
        <p class="dock-note">
          <b>{count('sidebar_fix_blocks', blocks)}</b> {words('sidebar_post_asks', site)}
        </p>
      ) : null}
      <div class="actions">
        {fixable.length > 0 ? (
          <Button tone="primary" size="large" grow hotkey="A" onClick={() => void draft.fix(fixable)}>
            {count('sidebar_use_fixes', fixable.length)}
          </Button>
        ) : null}
        <Button size="large" hotkey="Escape" cap="Esc" grow={fixable.length === 0} onClick={back}>
          {words('sidebar_back_to_draft')}
        </Button>
      </div>
      <p class="actions">
        <Button tone="quiet" size="small" hotkey="P" onClick={() => void propose()}>
          {words('sidebar_propose')}
        </Button>
      </p>
    </section>
  );
}
