import { useId } from 'preact/hooks';
import { RISK_CLASS, type RiskKind } from '@/lib/conversations/risk';
import { riskWord, URGENCY_WORDS } from '@/lib/escalation/risk-words';
import type { RequiredField } from '@/lib/escalation/route';
import { useCount, useLang, useWords } from '../ui/words';
import { EscalateLeaves } from './EscalateLeaves';
import { ReplyCardView } from './ReplyCardView';
import { RoutePick } from './RoutePick';
import { useSidebar } from './sidebar-context';
import { clockTime } from './times';

/** Everything is filled in; nothing has to be. */
export function EscalateForm() {
  return (
    <div class="form">
      <RoutePick />
      <RiskPick />
      <UrgencyPick />
      <Note />
      <Snapshot />
      <EscalateLeaves />
      <HandOff />
    </div>
  );
}

const RISKS = Object.keys(RISK_CLASS) as RiskKind[];

function RiskPick() {
  const words = useWords();
  const { escalate } = useSidebar();
  const { risk } = escalate.form.value;
  return (
    <fieldset>
      <legend class="group-title">
        {words('sidebar_risk')} <Asked field="risk" />
      </legend>
      <div class="chips">
        {RISKS.map((kind, nth) => (
          <label class="pick" key={kind}>
            <input
              type="radio"
              name="risk"
              checked={kind === risk}
              data-focus={nth === 0 ? 'risk' : undefined}
              onChange={() => escalate.change({ risk: kind })}
            />
            {riskWord(words, kind)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const URGENCIES = ['now', 'today', 'week'] as const;

function UrgencyPick() {
  const words = useWords();
  const { escalate } = useSidebar();
  const { urgency } = escalate.form.value;
  return (
    <fieldset>
      <legend class="group-title">{words('sidebar_urgency')}</legend>
      <div class="seg">
        {URGENCIES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="urgency"
              checked={each === urgency}
              onChange={() => escalate.change({ urgency: each })}
            />
            <span>{words(URGENCY_WORDS[each])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Note() {
  const words = useWords();
  const id = useId();
  const { escalate } = useSidebar();
  const { note, route } = escalate.form.value;
  return (
    <div class="field">
      <label class="label label-strong" for={id}>
        {words('sidebar_note')} <Asked field="note" />
      </label>
      <textarea
        class="textarea"
        id={id}
        rows={3}
        dir="auto"
        aria-describedby={`${id}-hint`}
        data-focus="note"
        aria-required={route?.required.includes('note') ? 'true' : undefined}
        value={note}
        onInput={(event) => escalate.change({ note: event.currentTarget.value })}
      />
      <p class="hint" id={`${id}-hint`}>
        {route ? words('sidebar_note_hint', route.name) : words('sidebar_note_hint_nobody')}
      </p>
    </div>
  );
}

function Snapshot() {
  const words = useWords();
  const lang = useLang();
  const count = useCount();
  const { escalate, ports } = useSidebar();
  const lines = escalate.snapshot.value;
  return (
    <section aria-labelledby="snapshot-name">
      <h2 class="group-title" id="snapshot-name">
        {words('sidebar_attached')}
        <span class="meta push">{count('sidebar_attached_comments', lines.length)}</span>
      </h2>
      <div class="snap">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls by itself must take the focus. */}
        <ol class="snap-list" tabIndex={0} aria-labelledby="snapshot-name">
          {lines.map((line, nth) => (
            <li key={`${nth}`}>
              <time class="num">
                {line.postedAt === null ? '–' : clockTime(lang, line.postedAt, ports.now.value)}
              </time>
              <span dir="auto">
                <b>{line.author}</b> {line.text}
              </span>
            </li>
          ))}
        </ol>
        <div class="snap-foot">
          <label class="check">
            <input
              type="checkbox"
              checked={escalate.form.value.masked}
              onChange={(event) => escalate.change({ masked: event.currentTarget.checked })}
            />
            <span>{words('sidebar_mask')}</span>
          </label>
        </div>
      </div>
    </section>
  );
}

function HandOff() {
  const words = useWords();
  const { escalate } = useSidebar();
  const card = escalate.handOff.value;
  if (!card) return null;
  const toggle = (
    <label class="check">
      <input
        type="checkbox"
        data-focus="hand-off"
        checked={escalate.form.value.withHandOff}
        onChange={(event) => escalate.change({ withHandOff: event.currentTarget.checked })}
      />
      <span>{words('sidebar_hand_off_after')}</span>
    </label>
  );
  return (
    <section aria-labelledby="hand-off-name">
      <h2 class="group-title" id="hand-off-name">
        {words('sidebar_hand_off')} <Asked field="hand-off" />
      </h2>
      <ReplyCardView card={card} onFill={escalate.fillHandOff} head={toggle} />
    </section>
  );
}

/** The department asks for this first; said in words, and louder while it is what stops the case. */
function Asked({ field }: { field: RequiredField }) {
  const words = useWords();
  const { escalate } = useSidebar();
  if (escalate.form.value.route?.required.includes(field) !== true) return null;
  const isMissing = escalate.missing.value.includes(field);
  const stops = isMissing && escalate.sending.value === 'field-missing';
  return <span class={stops ? 'case-asked case-asked-now' : 'meta'}>{words('case_asked')}</span>;
}
