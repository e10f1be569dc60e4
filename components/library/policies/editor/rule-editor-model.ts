import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { storageFailureOf } from '@/lib/database/failures';
import { newId } from '@/lib/database/ids';
import { factsIn } from '@/lib/database/policy-store';
import { watch } from '@/lib/database/watch';
import type { Who } from '@/lib/library/governance';
import { ALL_PACKS } from '@/lib/policy/policy-in-force';
import { NO_FACTS, type TeamFacts, type TeamRule } from '@/lib/policy/team-policy';
import { isoDay } from '@/lib/shared/clock';
import type { LibraryModel } from '../../library-model';
import { readRunInput } from './read-run';
import { createRuleActs, type RuleActs } from './rule-acts';
import { createRuleChecks, type RuleChecks } from './rule-checks';
import type { RuleCopies } from './rule-copy';
import { blankForm, formFrom, type RuleForm } from './rule-form';
import { NO_PAST, type RulePast, readPast } from './rule-past';
import type { RulePlace } from './rule-place';
import { ruleToRun } from './rule-to-run';
import { RuleWriting } from './rule-writing';
import { createRunModel, type RunModel } from './run-model';

export type RulePhase = 'loading' | 'not-found' | 'deleted' | 'open';

/** A rule that is open for writing. */
export interface OpenRule {
  readonly writing: RuleWriting;
  readonly checks: RuleChecks;
  readonly run: RunModel;
  readonly acts: RuleActs;
  readonly past: ReadonlySignal<RulePast>;
  /** What is known of the team. */
  readonly facts: ReadonlySignal<TeamFacts>;
}

export interface RuleEditorModel {
  readonly phase: ReadonlySignal<RulePhase>;
  readonly open: ReadonlySignal<OpenRule | null>;
  /** True when this editor is the one for that place. */
  readonly isFor: (place: RulePlace) => boolean;
  /** The rule was deleted elsewhere: what is shown becomes a new one. */
  readonly keepAsNew: () => void;
  readonly end: () => void;
}

export function createRuleEditorModel(
  library: LibraryModel,
  place: RulePlace,
  copies: RuleCopies,
): RuleEditorModel {
  const editor = new RuleEditor(library, place, copies);
  editor.start().catch((error) => editor.failed(error));
  return editor;
}

class RuleEditor implements RuleEditorModel {
  readonly phase = signal<RulePhase>('loading');
  readonly open = signal<OpenRule | null>(null);
  readonly #past = signal<RulePast>(NO_PAST);
  readonly #facts = signal<TeamFacts>(NO_FACTS);
  readonly #end = new AbortController();
  #isKeptAsNew = false;

  constructor(
    readonly library: LibraryModel,
    readonly place: RulePlace,
    readonly copies: RuleCopies,
  ) {
    library.ports.signal.addEventListener('abort', () => this.end(), { once: true });
  }

  async start(): Promise<void> {
    const { db } = this.library.store;
    const { place } = this;
    if (place.kind === 'new') {
      const form = this.#begun(place.from);
      const key = newKeyOf(place);
      if (!form) this.phase.value = 'not-found';
      else this.#show(new RuleWriting(form, this.copies, key), await this.copies.takeLeftBehind(key));
      return;
    }
    const row = await db.teamRules.get(place.ruleId);
    if (this.#end.signal.aborted) return;
    if (!row) this.phase.value = 'not-found';
    else if (row.deletedAt !== null) this.phase.value = 'deleted';
    else this.#show(new RuleWriting(row, this.copies, row.id), await this.copies.takeLeftBehind(row.id));
  }

  isFor(place: RulePlace): boolean {
    const written = this.open.peek()?.writing;
    if (place.kind === 'edit') {
      const id = written?.known.peek()?.id ?? (this.place.kind === 'edit' ? this.place.ruleId : undefined);
      return place.ruleId === id;
    }
    return this.place.kind === 'new' && this.place.from === place.from && !written?.known.peek();
  }

  keepAsNew(): void {
    this.#isKeptAsNew = true;
    batch(() => {
      this.open.peek()?.writing.forgetRow();
      this.phase.value = 'open';
    });
  }

  end(): void {
    if (this.#end.signal.aborted) return;
    this.#end.abort();
    this.copies.leave();
  }

  failed(error: unknown): void {
    const failure = storageFailureOf(error);
    if (failure) this.library.store.refuse(failure);
    else this.library.ports.onError(error);
  }

  #show(writing: RuleWriting, leftBehind: Awaited<ReturnType<RuleCopies['takeLeftBehind']>>): void {
    if (this.#end.signal.aborted) {
      if (leftBehind) this.copies.write(writing.newKey, leftBehind);
      return;
    }
    if (leftBehind) writing.restore(leftBehind);
    batch(() => {
      this.open.value = this.#opened(writing);
      this.phase.value = 'open';
    });
    this.#follow(writing.form.peek().rule.id);
  }

  #opened(writing: RuleWriting): OpenRule {
    const { library } = this;
    const checks = createRuleChecks(writing);
    const onError = (error: unknown) => this.failed(error);
    return {
      writing,
      checks,
      past: this.#past,
      facts: this.#facts,
      acts: createRuleActs({ library, writing, checks, who: () => this.#who() }),
      run: createRunModel({
        rule: ruleToRun(writing),
        read: () => readRunInput(library.store.db),
        names: () => exampleNames(library),
        stopwatch: () => performance.now(),
        pause: () => new Promise((go) => requestIdleCallback(() => go(), { timeout: 50 })),
        onError,
        signal: this.#end.signal,
      }),
    };
  }

  /** Shows what another window saves, and says when the rule is deleted there. */
  #follow(id: string): void {
    const { db } = this.library.store;
    const now = this.#who().now;
    this.#watch(
      () => db.teamRules.get(id),
      (row) => this.#stored(row),
    );
    this.#watch(
      () => readPast(db, id, now),
      (past) => {
        this.#past.value = past;
      },
    );
    this.#watch(
      () => factsIn(db),
      (facts) => {
        this.#facts.value = facts;
      },
    );
  }

  #stored(row: TeamRule | undefined): void {
    const writing = this.open.peek()?.writing;
    if (!writing || !row) return;
    if (row.deletedAt !== null) {
      if (!this.#isKeptAsNew) this.phase.value = 'deleted';
      return;
    }
    // A rule of this window is stored by this window alone, until it has a row.
    if (writing.known.peek() === null && this.place.kind === 'new') return;
    this.#isKeptAsNew = false;
    this.phase.value = 'open';
    if (!writing.take(row)) return;
    this.library.notes.say(this.library.ports.speech.words('rule_taken_over', row.changedBy));
  }

  #watch<T>(query: () => Promise<T>, onValue: (value: T) => void): void {
    const stop = watch(query, onValue, (error) => this.failed(error));
    this.#end.signal.addEventListener('abort', stop, { once: true });
  }

  #who(): Who {
    const { settings, clock } = this.library.ports;
    return { name: settings.peek().responderName, now: clock() };
  }

  /** Undefined when the rule to begin with is not one that came with Cuecard. */
  #begun(from: string | null): RuleForm | undefined {
    const { name, now } = this.#who();
    const id = `own-${newId(now).toLowerCase()}`;
    if (from === null) return blankForm(id, name, isoDay(now));
    const rule = ALL_PACKS.flatMap((pack) => pack.rules).find((each) => each.id === from);
    return rule && formFrom(rule, id, name, isoDay(now));
  }
}

export function newKeyOf({ from }: Extract<RulePlace, { kind: 'new' }>): string {
  return from === null ? 'new' : `new:${from}`;
}

function exampleNames({ ports: { settings, speech } }: LibraryModel) {
  const { responderName, brandName } = settings.peek();
  return {
    customer_name: speech.words('library_example_customer'),
    responder_name: responderName || speech.words('library_example_responder'),
    brand_name: brandName || speech.words('library_example_brand'),
  };
}
