import { createFrameHost, type FrameHost, NARROW_PX } from '@/components/frame/frame-host';
import type { Comment } from '@/lib/conversations/comment';
import type { Provenance } from '@/lib/conversations/composer';
import type { Insertion, InsertOutcome } from '@/lib/conversations/insertion';
import { isSameText } from '@/lib/editors/draft-text';
import { MINUTE_MS } from '@/lib/shared/clock';
import { ChipLayer } from './chip-layer';
import { CommentTracker } from './comment-tracker';
import { DraftWatch } from './draft-watch';
import { FindingsView } from './findings-view';
import { FrameAhead } from './frame-ahead';
import { type Inserted, Inserter, type InsertRequest } from './inserter';
import { keepOverlaysHome } from './overlay-home';
import type { PageContext } from './page-context';
import { PageDescription } from './page-description';
import { type Theme, watchTheme } from './page-theme';
import { watchPage } from './page-watcher';
import { PostGuard } from './post-guard';
import { Selection } from './selection';
import { FRAME_CSS } from './styles';

/** Everything that works on one document, from its first comment to the end of `context.signal`. */
export class PageSession {
  readonly context: PageContext;
  readonly frame: FrameHost;
  readonly ahead: FrameAhead;
  readonly chips: ChipLayer;
  readonly tracker: CommentTracker;
  readonly selection: Selection;
  readonly inserter: Inserter;
  readonly findings: FindingsView;
  readonly drafts: DraftWatch;
  readonly description: PageDescription;
  #place: string;

  constructor(context: PageContext, frameUrl: () => Promise<string | undefined>) {
    this.context = context;
    this.#place = JSON.stringify([context.page(), context.url().pathname]);
    this.frame = this.#makeFrame(frameUrl);
    this.ahead = new FrameAhead(this);
    this.chips = new ChipLayer(context, (key) => void this.selection.open(key, { focus: true }));
    this.tracker = new CommentTracker(context, this.chips, {
      onQueue: () => this.description.change(this.tracker.isFlying() ? undefined : {}),
      onAnswer: (answer, key) => void this.#reportAnswer(answer, key),
    });
    this.selection = new Selection(this);
    this.inserter = this.#makeInserter();
    this.findings = new FindingsView(context, {
      drafts: () => this.drafts,
      openDraftCheck: () => void this.selection.openView('draft'),
      sidebar: this.frame.frame,
    });
    this.drafts = new DraftWatch(context, {
      onDraft: (draft) => this.description.change({ draft }),
      onChecked: (composer, check) => this.findings.checked(composer, check),
    });
    this.description = new PageDescription(this);
    new PostGuard(context, this.drafts, {
      onBlocked: (composer, blocks) => this.findings.ask(composer, blocks),
      onChecking: (composer) => this.findings.note(composer, 'checking'),
      onClear: (composer) => this.findings.note(composer, 'press-again'),
      onSilent: (composer) => this.findings.note(composer, 'silent'),
    });
  }

  /** The document has a body and the settings are known: read it and show what is found. */
  begin(): void {
    const { root, view, platform, signal } = this.context;
    keepOverlaysHome(root, [this.frame.host, this.findings.bubble.host], signal);
    watchTheme(root, view, (theme) => this.#setTheme(theme), signal);
    watchPage(
      platform,
      root.documentElement,
      (containers) => this.tracker.changed(containers),
      () => this.tracker.isFlying(),
      signal,
    );
    const minutely = () => root.visibilityState === 'visible' && void this.tracker.refresh();
    const timer = setInterval(minutely, MINUTE_MS);
    signal.addEventListener('abort', () => {
      clearInterval(timer);
      this.chips.clearAll();
    });
    for (const type of ['focusin', 'focusout']) {
      root.addEventListener(type, () => this.description.change(), { capture: true, signal });
    }
    this.applySettings();
  }

  /** Settings changed, or are known for the first time. */
  applySettings(): void {
    const { frame: wanted, frameWidth, paused } = this.context.settings();
    this.frame.setWidth(frameWidth);
    this.frame.host.style.setProperty('display', paused ? 'none' : 'block', 'important');
    if (paused) this.findings.bubble.hide();
    const isWide = this.context.view.innerWidth >= NARROW_PX;
    if (wanted === 'open' && !paused && isWide) void this.frame.open();
    else if (!this.frame.isOpen() || wanted !== 'open') this.frame.putAway();
    this.tracker.restart();
  }

  /** Notes the page that is shown now; false when it is the one shown before, as after closing a dialog. */
  arriveAt(place: string): boolean {
    const isNew = place !== this.#place;
    this.#place = place;
    return isNew;
  }

  /** On the person's wish: the frame comes, unless the browser's own panel is in use. */
  async showFrame(): Promise<void> {
    if (this.context.settings().frame === 'panel') return;
    const stoodOpen = this.frame.isOpen();
    await this.frame.open();
    if (!stoodOpen) void this.context.link.call('frame.remembered', { open: true });
  }

  reportInsertion(request: InsertRequest, outcome: InsertOutcome): void {
    this.description.change({ insertion: insertionOf(request, outcome) });
  }

  #makeFrame(ticketedUrl: () => Promise<string | undefined>): FrameHost {
    const { root, view, words, signal, link } = this.context;
    const onPulled = async () => {
      await this.frame.open();
      await link.call('frame.remembered', { open: true });
    };
    return createFrameHost({
      root,
      view,
      css: FRAME_CSS,
      words,
      signal,
      ticketedUrl,
      onPulled: () => void onPulled(),
    });
  }

  #makeInserter(): Inserter {
    return new Inserter(this.context, {
      container: (key) => this.tracker.container(key),
      onSettled: (request, outcome) => this.reportInsertion(request, outcome),
      onPoint: (button) => this.findings.point(button),
      onInserted: (request, composer) => {
        const insertion = insertionOf(request, { type: 'inserted' });
        const { provenance } = request;
        const audience = composer.audience ?? 'public';
        void this.context.link.call('reply.inserted', { insertion, provenance, audience });
        void this.drafts.check(composer);
      },
    });
  }

  async #reportAnswer(answer: Comment, commentKey: string): Promise<void> {
    const inserted = this.inserter.lastFor(commentKey);
    const provenance = provenanceOf(answer.text, inserted);
    const isEdited = inserted !== undefined && provenance === 'edited';
    const told = await this.context.link.call('reply.posted', {
      commentKey,
      replyKey: answer.key,
      answeredAt: answer.postedAt,
      snippet: inserted?.request.snippet ?? null,
      provenance,
      written: isEdited ? { inserted: inserted.draft, posted: answer.text } : null,
    });
    if (told.ok) this.tracker.applyMarks(told.value.marks);
  }

  #setTheme(theme: Theme): void {
    this.chips.setTheme(theme);
    this.frame.setTheme(theme);
    this.findings.bubble.setTheme(theme);
    this.description.change({ theme });
  }
}

/** Nobody knows what was changed between insertion and posting but by comparing what came out. */
function provenanceOf(posted: string, inserted: Inserted | undefined): Provenance {
  if (!inserted) return 'free';
  return isSameText(posted.trim(), inserted.draft.trim()) ? inserted.request.provenance : 'edited';
}

export function insertionOf(request: InsertRequest, outcome: InsertOutcome): Insertion {
  const { requestId, commentKey, snippet } = request;
  return { requestId, commentKey, snippet, outcome };
}
