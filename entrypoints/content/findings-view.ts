import { BubbleHost } from '@/components/bubble/bubble-host';
import type { BubbleActions, BubbleNote } from '@/components/bubble/bubble-view';
import { NOTE_WORDS } from '@/components/bubble/draw-bubble';
import type { Composer } from '@/lib/platforms/platform';
import type { Finding } from '@/lib/policy/rule';
import { announceFindings } from './announce-findings';
import { type DraftCheck, type DraftWatch, openBlocks, openFindings } from './draft-watch';
import type { PageContext } from './page-context';
import { BUBBLE_CSS } from './styles';
import { type Edit, writeEdits } from './write-edits';

/** Tips wait until typing has rested this long; screen readers hear of changes after this. Milliseconds. */
const TIP_REST_MS = 2_000;
const ANNOUNCE_REST_MS = 700;
const CLEAR_SHOWN_MS = 2_500;

export interface FindingsPorts {
  drafts(): DraftWatch;
  openDraftCheck(): void;
  /** Has no size while it is put away. */
  readonly sidebar: Element;
}

/** What the page shows of a check: the bubble with the most serious finding, and the question when Post is held. */
export class FindingsView {
  readonly bubble: BubbleHost;
  readonly #context: PageContext;
  readonly #ports: FindingsPorts;
  #composer: Composer | undefined;
  #check: DraftCheck | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #announceTimer: ReturnType<typeof setTimeout> | undefined;
  #hiddenHash: string | undefined;
  #hadFindings = false;
  #announced = '';

  constructor(context: PageContext, ports: FindingsPorts) {
    this.#context = context;
    this.#ports = ports;
    const { root, words, view, signal } = context;
    this.bubble = new BubbleHost({ root, words, actions: this.#actions() }, BUBBLE_CSS, ports.sidebar);
    view.addEventListener('keydown', (event) => this.#escape(event), { capture: true, signal });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      clearTimeout(this.#announceTimer);
    });
  }

  checked(composer: Composer, check: DraftCheck): void {
    this.#composer = composer;
    this.#check = check;
    clearTimeout(this.#timer);
    clearTimeout(this.#announceTimer);
    this.#announceTimer = setTimeout(() => this.#announce(check), ANNOUNCE_REST_MS);
    if (check.hash === this.#hiddenHash || this.#isAskingStill(check)) return;
    const findings = openFindings(check);
    const onlyTips = findings.length > 0 && findings.every(({ severity }) => severity === 'tip');
    if (!onlyTips) {
      this.#show(composer, findings);
      return;
    }
    this.bubble.hide();
    this.#timer = setTimeout(() => this.#show(composer, findings), TIP_REST_MS);
  }

  /** The person pressed Post although these stand. */
  ask(composer: Composer, blocks: readonly Finding[]): void {
    const [finding] = blocks;
    if (!finding) return;
    clearTimeout(this.#timer);
    this.#composer = composer;
    this.bubble.show({ kind: 'asking', finding, more: blocks.length - 1 }, composer.box);
  }

  note(composer: Composer, note: BubbleNote): void {
    clearTimeout(this.#timer);
    this.bubble.show({ kind: 'note', note }, composer.box);
    this.bubble.announce(this.#context.words(NOTE_WORDS[note]));
  }

  /** Points at the site's own Reply button, or stops pointing. */
  point(button: HTMLElement | undefined): void {
    this.bubble.point(button);
    if (button) this.bubble.show({ kind: 'note', note: 'press-reply' }, button);
    else this.bubble.hide();
  }

  /** The last thing said on a page that the extension was updated under. */
  sayOutdated(composer: Composer | undefined): void {
    const { root } = this.#context;
    root.documentElement.append(this.bubble.host);
    this.bubble.show({ kind: 'note', note: 'outdated' }, composer?.box ?? root.documentElement);
  }

  /** Writes better wordings over exactly the words they replace. True when the draft holds them now. */
  async replace(composer: Composer, edits: readonly Edit[], ruleIds: readonly string[]): Promise<boolean> {
    const done = await this.#write(composer, edits, ruleIds);
    await this.#ports.drafts().check(composer);
    return done;
  }

  async #write(composer: Composer, edits: readonly Edit[], ruleIds: readonly string[]): Promise<boolean> {
    const drafts = this.#ports.drafts();
    const before = drafts.checkOf(composer)?.findings ?? [];
    const done = await writeEdits(this.#context, composer, edits);
    const { commentKey } = drafts.draftOf(composer);
    const fixed = done ? before.filter(({ ruleId }) => ruleIds.includes(ruleId)) : [];
    for (const { id: findingId, ruleId, severity } of fixed) {
      void this.#context.link.call('finding.fixed', { commentKey, ruleId, findingId, severity });
    }
    return done;
  }

  /** A question is not taken away while it stands: giving the focus to it and back makes for a check, too. */
  #isAskingStill(check: DraftCheck): boolean {
    const shown = this.bubble.shown();
    if (shown?.kind !== 'asking') return false;
    const { ruleId, start, matched } = shown.finding;
    return openBlocks(check).some(
      (block) => block.ruleId === ruleId && block.start === start && block.matched === matched,
    );
  }

  #actions(): BubbleActions {
    return {
      use: (finding: Finding) => void this.#use(finding),
      openDraftCheck: () => {
        this.bubble.hide();
        this.#ports.openDraftCheck();
      },
      backToDraft: () => this.#backToDraft(),
      hide: () => {
        this.#hiddenHash = this.#check?.hash;
        this.bubble.hide();
      },
    };
  }

  #backToDraft(): void {
    this.bubble.hide();
    if (this.#composer) void writeEdits(this.#context, this.#composer, []);
  }

  /** Answers the question wherever the focus is: a site that hears of this key closes the reply box with its draft. */
  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || this.bubble.shown()?.kind !== 'asking') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#backToDraft();
  }

  /** Over the words that were found, and only while they stand there: a silent worker leaves old bubbles behind. */
  async #use(finding: Finding): Promise<void> {
    this.bubble.hide();
    const composer = this.#composer;
    const { start, end, wording: text, ruleId } = finding;
    if (!composer || text === null) return;
    const isThere = this.#stands(finding, composer);
    const isWritten = isThere && (await this.#write(composer, [{ start, end, text }], [ruleId]));
    const note = isThere ? 'not-written' : 'draft-changed';
    if (!isWritten) this.note(composer, note);
    const check = await this.#ports.drafts().check(composer);
    if (check && !isWritten) this.#sayUndone(composer, check, note);
  }

  /** Where a finding is about no words, nothing else in the draft may have changed either. */
  #stands({ start, end, matched }: Finding, composer: Composer): boolean {
    const drafts = this.#ports.drafts();
    const { text, hash } = drafts.draftOf(composer);
    return matched ? text.slice(start, end) === matched : hash === drafts.checkOf(composer)?.hash;
  }

  /** What was pressed did not come about: said beside what the draft breaks now. */
  #sayUndone(composer: Composer, check: DraftCheck, note: BubbleNote): void {
    const [finding, ...rest] = openFindings(check);
    this.note(composer, note);
    if (finding) this.bubble.show({ kind: 'finding', finding, more: rest.length, note }, composer.box);
  }

  #show(composer: Composer, findings: readonly Finding[]): void {
    const [first] = findings;
    if (first) {
      this.bubble.show({ kind: 'finding', finding: first, more: findings.length - 1 }, composer.box);
    } else if (this.#hadFindings) {
      this.bubble.show({ kind: 'clear' }, composer.box);
      this.#timer = setTimeout(() => this.bubble.hide(), CLEAR_SHOWN_MS);
    } else {
      this.bubble.hide();
    }
    this.#hadFindings = first !== undefined;
  }

  #announce(check: DraftCheck): void {
    const text = announceFindings(this.#context, openFindings(check));
    if (text === this.#announced) return;
    this.#announced = text;
    this.bubble.announce(text);
  }
}
