import { computed, type ReadonlySignal, signal } from '@preact/signals';
import {
  type RuleFailure,
  removeTeamRule,
  restoreTeamRule,
  saveTeamRule,
} from '@/lib/database/policy-changes';
import { mayDecide, type Verdict, type Who } from '@/lib/library/governance';
import { NO_TEAM } from '@/lib/library/team';
import { maySaveRule } from '@/lib/policy/may-save-rule';
import type { TeamRule } from '@/lib/policy/team-policy';
import type { LibraryModel } from '../../library-model';
import { policyFailureWords } from '../acting';
import type { RuleChecks } from './rule-checks';
import { ruleToSave } from './rule-form';
import { ruleHash } from './rule-place';
import type { RuleWriting } from './rule-writing';

export interface RuleActs {
  /** Saving it as a draft. */
  readonly mayPropose: ReadonlySignal<Verdict>;
  /** Going live, and deleting. */
  readonly mayDecide: ReadonlySignal<Verdict>;
  /** Problems are shown at their fields from the first try to go live on. */
  readonly isChecked: ReadonlySignal<boolean>;
  /** False when something keeps it from being stored so. */
  readonly save: (state: 'draft' | 'live') => Promise<boolean>;
  readonly remove: () => Promise<boolean>;
  readonly discard: () => void;
}

interface ActsContext {
  readonly library: LibraryModel;
  readonly writing: RuleWriting;
  readonly checks: RuleChecks;
  readonly who: () => Who;
}

export function createRuleActs(context: ActsContext): RuleActs {
  const { library, writing, checks } = context;
  const { words } = library.ports.speech;
  const isChecked = signal(false);
  return {
    isChecked,
    mayPropose: computed(() => {
      const { team, me } = library.team;
      const before = writing.known.value?.state ?? null;
      return maySaveRule(team.value ?? NO_TEAM, me.value, { to: 'draft', before });
    }),
    mayDecide: computed(() => {
      const { team, me } = library.team;
      return mayDecide(team.value ?? NO_TEAM, me.value);
    }),
    async save(state) {
      if (writing.merge.peek()) return false;
      isChecked.value = state === 'live';
      if (state === 'live' && checks.problems.peek().length > 0) {
        library.notes.say(words('rule_held'));
        return false;
      }
      return saveAs(context, state);
    },
    remove: () => remove(context),
    discard() {
      const typed = writing.discard();
      library.notes.tell(words('rule_changes_discarded'), () => writing.change(typed));
    },
  };
}

async function saveAs(context: ActsContext, state: TeamRule['state']): Promise<boolean> {
  const { library, writing, who } = context;
  const { notes, ports, store } = library;
  const sent = writing.form.peek();
  const before = writing.known.peek();
  const saved = await writing.whileSaving(() =>
    saveTeamRule(store.db, ruleToSave(sent, state), before?.version ?? null, who()),
  );
  if (!saved.ok) {
    refused(context, saved.failure);
    return false;
  }
  writing.saved(saved.value, sent);
  const key = state === 'live' ? 'rule_saved_live' : 'rule_saved_draft';
  notes.tell(ports.speech.words(key, saved.value.version));
  if (before === null) ports.replace(ruleHash(saved.value.id));
  return true;
}

function refused({ library, writing }: ActsContext, failure: RuleFailure): void {
  const { words } = library.ports.speech;
  if (failure.type === 'rule-conflict') {
    writing.take(failure.theirs);
    return;
  }
  if (failure.type === 'examples-fail') {
    const [first] = failure.failures;
    library.notes.tell(words('rule_failed_examples', first?.text ?? ''));
    return;
  }
  library.notes.tell(policyFailureWords(words, failure));
}

/** Its log and what people have read of it stay; so does what is typed, for whoever takes it back. */
async function remove({ library, writing, who }: ActsContext): Promise<boolean> {
  const { notes, ports, store } = library;
  const { words } = ports.speech;
  const row = writing.known.peek();
  if (!row) return false;
  const gone = await removeTeamRule(store.db, row.id, who());
  if (!gone.ok) {
    notes.tell(policyFailureWords(words, gone.failure));
    return false;
  }
  const undo = async () => {
    const back = await restoreTeamRule(store.db, row.id, who());
    if (back.ok) ports.go(ruleHash(row.id));
    else notes.tell(policyFailureWords(words, back.failure));
  };
  notes.tell(words('rule_deleted_note', row.rule.title), () => void undo().catch(ports.onError));
  ports.go('#policies');
  return true;
}
