import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { PolicyRule } from '@/lib/policy/rule';
import type { TeamRule } from '@/lib/policy/team-policy';
import { differingFields, type RuleMerge } from './merge-rules';
import type { RuleCopies, RuleCopy } from './rule-copy';
import { formOf, type RuleForm } from './rule-form';

/** What somebody else saved while this window had words of its own. */
export type OpenMerge = RuleMerge & { readonly theirRow: TeamRule };

/**
 * One rule being written in this window. Nothing is stored before somebody says so; until then what is typed stands
 * in a copy that outlives the window.
 */
export class RuleWriting {
  readonly form: ReadonlySignal<RuleForm>;
  /** The row as last read or written; null for a rule that is not stored. */
  readonly known: ReadonlySignal<TeamRule | null>;
  readonly isDirty: ReadonlySignal<boolean>;
  readonly merge: ReadonlySignal<OpenMerge | null>;
  /** What is shown was typed in a window that is gone. */
  readonly isRestored: ReadonlySignal<boolean>;
  readonly #form: Signal<RuleForm>;
  readonly #known: Signal<TeamRule | null>;
  readonly #merge = signal<OpenMerge | null>(null);
  readonly #isRestored = signal(false);
  readonly #blank: RuleForm;
  #isSaving = false;

  constructor(
    start: TeamRule | RuleForm,
    readonly copies: RuleCopies,
    /** Where this window keeps its copy while the rule is not stored. */
    readonly newKey: string,
  ) {
    const row = 'version' in start ? start : null;
    this.#blank = row ? formOf(row) : (start as RuleForm);
    this.#form = signal(this.#blank);
    this.#known = signal(row);
    this.form = this.#form;
    this.known = this.#known;
    this.merge = this.#merge;
    this.isRestored = this.#isRestored;
    this.isDirty = computed(
      () => differingFields(this.#form.value, this.#base(this.#known.value)).length > 0,
    );
  }

  change(part: Partial<RuleForm>): void {
    this.#form.value = { ...this.#form.peek(), ...part };
    this.#keep();
  }

  changeRule(part: Partial<PolicyRule>): void {
    this.change({ rule: { ...this.#form.peek().rule, ...part } });
  }

  /** Unsaved words of a window that is gone. Where the row went on since, a person is asked. */
  restore({ form, base }: RuleCopy): void {
    const row = this.#known.peek();
    const stands = this.#base(row);
    if (differingFields(form, stands).length === 0) return;
    batch(() => {
      this.#form.value = { ...form, rule: { ...form.rule, id: stands.rule.id } };
      this.#isRestored.value = true;
    });
    if (row && differingFields(base, stands).length > 0) this.#meet(row, base);
    this.#keep();
  }

  /** Back to what is stored. Answers with what was typed, for the way back. */
  discard(): RuleForm {
    const typed = this.#form.peek();
    batch(() => {
      this.#form.value = this.#base(this.#known.peek());
      this.#isRestored.value = false;
    });
    this.copies.drop(this.#key());
    return typed;
  }

  /** Nothing is taken meanwhile: what is being stored would look like somebody else's. */
  async whileSaving<T>(work: () => Promise<T>): Promise<T> {
    this.#isSaving = true;
    try {
      return await work();
    } finally {
      this.#isSaving = false;
    }
  }

  /** The row as the database has it now; true when it was shown. */
  take(row: TeamRule): boolean {
    const known = this.#known.peek();
    if (this.#isSaving) return false;
    if (known && row.version <= known.version) {
      if (row.changedAt > known.changedAt) this.#known.value = row;
      return false;
    }
    if (this.#merge.peek() || this.isDirty.peek()) {
      this.#meet(row, this.#base(known));
      return false;
    }
    batch(() => {
      this.#known.value = row;
      this.#form.value = formOf(row);
    });
    return true;
  }

  /** What was sent stands in the database; what was typed since stays typed. */
  saved(row: TeamRule, sent: RuleForm): void {
    this.copies.drop(this.#key());
    batch(() => {
      if (this.#form.peek() === sent) this.#form.value = formOf(row);
      this.#known.value = row;
      this.#isRestored.value = false;
    });
    if (this.isDirty.peek()) this.#keep();
  }

  /** Puts what a person merged in place of both. It is not stored yet. */
  resolve(form: RuleForm): void {
    const merge = this.#merge.peek();
    if (!merge) return;
    batch(() => {
      this.#known.value = merge.theirRow;
      this.#form.value = form;
      this.#merge.value = null;
    });
    this.#keep();
  }

  /** The row is gone: what is typed would be stored as a new one. */
  forgetRow(): void {
    this.#known.value = null;
    this.#keep();
  }

  #meet(theirRow: TeamRule, base: RuleForm): void {
    const mine = this.#form.peek();
    const theirs = formOf(theirRow);
    batch(() => {
      if (differingFields(mine, theirs).length > 0) this.#merge.value = { base, mine, theirs, theirRow };
      else this.#known.value = theirRow;
    });
  }

  #keep(): void {
    const known = this.#known.peek();
    const copy = { form: this.#form.peek(), base: this.#base(known), version: known?.version ?? null };
    if (this.isDirty.peek()) this.copies.write(this.#key(), copy);
    else this.copies.drop(this.#key());
  }

  #base(row: TeamRule | null): RuleForm {
    return row ? formOf(row) : this.#blank;
  }

  #key(): string {
    return this.#known.peek()?.id ?? this.newKey;
  }
}
