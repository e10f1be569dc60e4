import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Draft } from '@/lib/conversations/composer';
import { type Surroundings, surroundingsOf, type Writer } from '@/lib/database/draft-surroundings';
import { keepReason } from '@/lib/database/drafts';
import { attempt } from '@/lib/database/failures';
import { append } from '@/lib/database/journal';
import { checkDraft } from '@/lib/policy/check-draft';
import { joinFindings } from '@/lib/policy/guards/guard-finding';
import type { Finding, Severity } from '@/lib/policy/rule';
import { isoDay } from '@/lib/shared/clock';
import type { DeskModel } from './desk-model';
import { createDraftGuards, type DraftGuards } from './draft-guards';
import { keptWords } from './policy-check';
import type { PolicyModel } from './policy-model';
import type { SidebarPorts } from './sidebar-ports';
import type { ViewModel } from './view-model';
import { watchedFor } from './watched';

/** What the draft in the reply box breaks, most serious first, and the ways out. */
export interface DraftModel {
  readonly draft: ReadonlySignal<Draft | null>;
  /** How close the draft is to the reply that was inserted. */
  readonly provenance: DraftGuards['provenance'];
  readonly findings: ReadonlySignal<readonly Finding[]>;
  /** Those that still stand: neither kept nor hidden. */
  readonly open: ReadonlySignal<readonly Finding[]>;
  readonly counts: ReadonlySignal<Readonly<Record<Severity, number>>>;
  readonly segments: ReadonlySignal<readonly DraftSegment[]>;
  /** Fixes that can be used together. */
  readonly fixable: ReadonlySignal<readonly Finding[]>;
  readonly fix: (findings: readonly Finding[]) => Promise<void>;
  readonly keep: (finding: Finding, reason: string) => Promise<boolean>;
  readonly hide: (finding: Finding) => void;
}

/** A run of the draft; `number` is the place of the finding it belongs to in the list, from 1. */
export interface DraftSegment {
  readonly text: string;
  readonly finding: Finding | null;
  readonly number: number;
}

export function createDraftModel(
  ports: SidebarPorts,
  desk: DeskModel,
  view: ViewModel,
  { policies }: PolicyModel,
): DraftModel {
  const draft = computed(() => desk.desk.value?.draft ?? null);
  const surroundings = surroundingsNow(ports, draft);
  const guards = createDraftGuards(ports, desk, draft);
  const findings = computed(() => {
    if (!draft.value || !surroundings.value) return [];
    const { text, audience, platform } = draft.value;
    const { kept } = surroundings.value;
    const ofRules = checkDraft(policies.value.compiled, { text, audience, platform, ...surroundings.value });
    return joinFindings(ofRules, guards.check(draft.value, kept));
  });
  const hidden = signal<ReadonlySet<string>>(new Set());
  const shown = computed(() => findings.value.filter((finding) => !hidden.value.has(hideKey(finding))));
  const open = computed(() => shown.value.filter(({ keptBecause }) => keptBecause === null));
  return {
    draft,
    provenance: guards.provenance,
    open,
    findings: shown,
    counts: computed(() => countBySeverity(open.value)),
    segments: computed(() => segmentsOf(draft.value?.text ?? '', shown.value)),
    fixable: computed(() => fixableOf(open.value)),
    fix: (chosen) => fix(ports, view, draft.peek(), chosen),
    keep: (finding, reason) =>
      keep(ports, draft.peek(), finding, keptWords(finding, reason, policies.peek().facts)),
    hide(finding) {
      hidden.value = new Set([...hidden.value, hideKey(finding)]);
    },
  };
}

/** The same as the worker reads before it checks, so that page and sidebar agree. */
function surroundingsNow(
  ports: SidebarPorts,
  draft: ReadonlySignal<Draft | null>,
): ReadonlySignal<Surroundings | undefined> {
  const asked = computed(() => {
    if (!draft.value) return null;
    const { responderName: who, brandAccounts: brand } = ports.settings.value;
    const today = isoDay(ports.now.value);
    return JSON.stringify({ commentKey: draft.value.commentKey, brand, who, today } satisfies Asked);
  });
  const found = watchedFor(ports, asked, async (question) => {
    const { commentKey, ...writer } = JSON.parse(question) as Asked;
    return JSON.stringify(await surroundingsOf(ports.db, commentKey, { ...writer, tabId: ports.tabId }));
  });
  // As text: the desk is written again with every key, and what stands around the draft mostly stays.
  return computed(() => (found.value === undefined ? undefined : (JSON.parse(found.value) as Surroundings)));
}

type Asked = Omit<Writer, 'tabId'> & Pick<Draft, 'commentKey'>;

export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { block: 0, warn: 0, tip: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The draft cut at the findings. Where two overlap, the more serious one is marked. */
export function segmentsOf(text: string, ranked: readonly Finding[]): DraftSegment[] {
  const marks = withoutOverlaps(ranked).sort((a, b) => a.start - b.start);
  const segments: DraftSegment[] = [];
  let at = 0;
  for (const finding of marks) {
    if (finding.start > at) {
      segments.push({ text: text.slice(at, finding.start), finding: null, number: 0 });
    }
    const number = ranked.indexOf(finding) + 1;
    segments.push({ text: text.slice(finding.start, finding.end), finding, number });
    at = finding.end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), finding: null, number: 0 });
  return segments;
}

/** Findings with a wording whose words do not overlap: the more serious first. */
export function fixableOf(ranked: readonly Finding[]): Finding[] {
  return withoutOverlaps(ranked.filter(({ wording }) => wording !== null));
}

function withoutOverlaps(ranked: readonly Finding[]): Finding[] {
  const taken: Finding[] = [];
  for (const finding of ranked) {
    const isFree = taken.every((other) => finding.end <= other.start || finding.start >= other.end);
    if (isFree && finding.end > finding.start) taken.push(finding);
  }
  return taken;
}

async function fix(
  ports: SidebarPorts,
  view: ViewModel,
  draft: Draft | null,
  chosen: readonly Finding[],
): Promise<void> {
  if (!draft || chosen.length === 0) return;
  const edits = chosen.map(({ start, end, wording }) => ({ start, end, text: wording ?? '' }));
  const ruleIds = [...new Set(chosen.map(({ ruleId }) => ruleId))];
  const answer = await ports.tellPage('composer.replace', { hash: draft.hash, edits, ruleIds });
  const { words } = ports.speech;
  if (!answer.ok) return view.tell(words('sidebar_page_silent'));
  const { outcome } = answer.value;
  if (outcome === 'replaced') return view.say(words('sidebar_fixed'));
  view.tell(words(outcome === 'not-written' ? 'bubble_not_written' : 'sidebar_draft_changed'));
}

/** The reason and its journal entry are stored before the page is told to look again. */
async function keep(
  ports: SidebarPorts,
  draft: Draft | null,
  finding: Finding,
  kept: ReturnType<typeof keptWords>,
): Promise<boolean> {
  if (!draft || kept.reason === '') return false;
  const { db, clock } = ports;
  const at = clock();
  const by = ports.settings.peek().responderName;
  const { ruleId, severity, id: findingId } = finding;
  const { commentKey } = draft;
  const row = { commentKey, ruleId, ...kept, at, by };
  const event = {
    kind: 'finding-kept',
    commentKey,
    ruleId,
    findingId,
    severity,
    reason: kept.reason,
  } as const;
  const stored = await attempt(() =>
    db.transaction('rw', db.keptReasons, db.journal, async () => {
      await keepReason(db, row);
      await append(db, event, { by, at });
    }),
  );
  if (stored.ok) await ports.tellPage('draft.recheck', {});
  return stored.ok;
}

function hideKey({ ruleId, matched }: Finding): string {
  return `${ruleId} ${matched}`;
}
