import type { Draft } from '@/lib/conversations/composer';
import { readDraft } from '@/lib/editors/draft-text';
import { type Editable, editableFrom } from '@/lib/editors/editable';
import { clearHits, paintHits } from '@/lib/editors/highlights';
import type { Composer } from '@/lib/platforms/platform';
import type { Finding } from '@/lib/policy/rule';
import { hashText } from '@/lib/text/hash';
import { answeredKey } from './answers';
import type { PageContext } from './page-context';

/** The last check of what stands in one composer. Stale as soon as `hash` is not that of the draft. */
export interface DraftCheck {
  readonly hash: string;
  readonly findings: readonly Finding[];
}

export interface DraftEvents {
  onDraft(draft: Draft): void;
  onChecked(composer: Composer, check: DraftCheck): void;
}

/** A check starts when typing rests this long, milliseconds. */
const REST_MS = 180;
const CHECK_TIMEOUT_MS = 5_000;
const WRITING = ['input', 'focusin', 'keyup', 'paste', 'cut', 'drop'];

/** Follows what is being written and keeps the last check of each composer. */
export class DraftWatch {
  readonly #context: PageContext;
  readonly #events: DraftEvents;
  readonly #checksByEditable = new WeakMap<Element, DraftCheck>();
  readonly #painted = new Set<Editable>();
  #editable: Editable | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: PageContext, events: DraftEvents) {
    this.#context = context;
    this.#events = events;
    const { root, signal } = context;
    for (const type of WRITING) {
      root.addEventListener(type, (event) => this.#written(event), { capture: true, signal });
    }
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      for (const editable of this.#painted) clearHits(editable);
    });
  }

  draftOf(composer: Composer): Draft {
    const { platform, selected } = this.#context;
    const { text } = readDraft(composer.editable as Editable);
    const audience = composer.audience ?? 'public';
    const commentKey = answeredKey(composer, platform.id, selected());
    return { text, audience, platform: platform.id, commentKey, hash: hashText(`${audience}\n${text}`) };
  }

  checkOf(composer: Composer): DraftCheck | undefined {
    return this.#checksByEditable.get(composer.editable);
  }

  /** Checks now; undefined when the worker is silent for `timeoutMs` or the draft moved on meanwhile. */
  async check(composer: Composer, timeoutMs = CHECK_TIMEOUT_MS): Promise<DraftCheck | undefined> {
    if (composer.editable === this.#editable) clearTimeout(this.#timer);
    const draft = this.draftOf(composer);
    this.#events.onDraft(draft);
    const answer = await this.#context.link.call('draft.check', { draft }, { timeoutMs });
    if (!answer.ok || answer.value.hash !== this.draftOf(composer).hash) return undefined;
    this.#checksByEditable.set(composer.editable, answer.value);
    this.#paint(composer.editable as Editable, answer.value);
    this.#events.onChecked(composer, answer.value);
    return answer.value;
  }

  /** Checks what is being written again, for instance after a reason was saved. */
  async recheck(): Promise<void> {
    const composer = this.current();
    if (composer) await this.check(composer);
  }

  /** The composer last written in, while it is on the page. */
  current(): Composer | undefined {
    const { platform, url } = this.#context;
    return this.#editable?.isConnected ? platform.composerOf(this.#editable, url()) : undefined;
  }

  #paint(editable: Editable, check: DraftCheck): void {
    for (const earlier of this.#painted) if (!earlier.isConnected) this.#painted.delete(earlier);
    this.#painted.add(editable);
    paintHits(editable, openFindings(check));
  }

  #written(event: Event): void {
    const { platform, url, settings } = this.#context;
    const target = editableFrom(event.composedPath()[0]);
    if (settings().paused || !target || !platform.composerOf(target, url())) return;
    this.#editable = target;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#rested(), REST_MS);
  }

  /** Moving through a draft changes nothing about it, but the editor may have replaced its nodes. */
  #rested(): void {
    const composer = this.current();
    if (!composer) return;
    const known = this.checkOf(composer);
    if (known?.hash === this.draftOf(composer).hash) {
      this.#paint(composer.editable as Editable, known);
    } else {
      void this.check(composer);
    }
  }
}

/** Findings that still stand: not kept with a reason. */
export function openFindings(check: DraftCheck | undefined): Finding[] {
  return (check?.findings ?? []).filter(({ keptBecause }) => keptBecause === null);
}

export function openBlocks(check: DraftCheck | undefined): Finding[] {
  return openFindings(check).filter(({ severity }) => severity === 'block');
}
