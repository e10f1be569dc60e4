import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { acknowledgeRule, type Unacknowledged } from '@/lib/database/acknowledgements';
import { countWords } from '@/lib/shared/words';
import type { RepliesModel } from './replies-model';
import type { SidebarPorts } from './sidebar-ports';
import type { SituationModel } from './situation-model';
import type { ViewModel } from './view-model';

/** A rule this person has to read, and how many replies wait for that. */
export interface RuleToRead extends Unacknowledged {
  readonly locked: number;
}

export interface ToReadModel {
  /** Only rules that lock replies. */
  readonly rules: ReadonlySignal<readonly RuleToRead[]>;
  readonly isSaving: ReadonlySignal<boolean>;
  /** Says, in the name of this person, that they have read this version of the rule. */
  readonly acknowledge: (rule: RuleToRead) => Promise<void>;
}

export function createToReadModel(
  ports: SidebarPorts,
  { toRead }: SituationModel,
  { lockedBy }: RepliesModel,
  view: ViewModel,
): ToReadModel {
  const isSaving = signal(false);
  const rules = computed(() =>
    toRead.value.flatMap((rule) => {
      const locked = lockedBy.value.get(rule.ruleId) ?? 0;
      return locked > 0 ? [{ ...rule, locked }] : [];
    }),
  );
  return {
    rules,
    isSaving,
    async acknowledge({ ruleId, version, locked }) {
      if (isSaving.peek()) return;
      isSaving.value = true;
      const { words, lang } = ports.speech;
      const who = { name: ports.settings.peek().responderName, now: ports.clock() };
      const said = await acknowledgeRule(ports.db, ruleId, version, who);
      isSaving.value = false;
      view.focusOn('list');
      if (said.ok) return view.say(countWords(words, lang)('sidebar_to_read_unlocked', locked));
      const isNewer = said.failure.type === 'rule-conflict' || said.failure.type === 'not-found';
      view.tell(words(isNewer ? 'sidebar_to_read_changed' : 'sidebar_not_saved'));
    },
  };
}
