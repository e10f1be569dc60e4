import { useId } from 'preact/hooks';
import type { WordKey } from '@/lib/shared/words';
import { useWords } from '../../../ui/words';
import { type MatcherKind, newMatcher, putMatcher } from './edit-rule';
import { useRule } from './rule-context';

/** Another way to match: any one of them is enough. */
export function AddMatcher() {
  const words = useWords();
  const id = useId();
  return (
    <div class="rule-row">
      <span id={id}>{words('rule_add_matcher')}</span>
      <div class="rule-add">
        {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons, not a set of fields */}
        <div class="rule-words" role="group" aria-labelledby={id}>
          {COMMON.map((kind) => (
            <AddButton key={kind} kind={kind} />
          ))}
        </div>
        <details class="rule-experts">
          <summary>{words('rule_for_experts')}</summary>
          <p class="hint">{words('rule_for_experts_hint')}</p>
          <AddButton kind="pattern" />
        </details>
      </div>
    </div>
  );
}

function AddButton({ kind }: { kind: MatcherKind }) {
  const words = useWords();
  const { rule, put } = useRule();
  return (
    <button
      type="button"
      class="word-add"
      onClick={() => put(putMatcher(rule, rule.looksAt.length, newMatcher(kind)))}
    >
      {words(KIND_WORDS[kind])}
    </button>
  );
}

const COMMON = [
  'words',
  'near',
  'missing',
  'personal-data',
  'links',
  'length',
  'shape',
  'repeated',
] as const satisfies readonly MatcherKind[];

export const KIND_WORDS = {
  words: 'rule_kind_words',
  near: 'rule_kind_near',
  missing: 'rule_kind_missing',
  'personal-data': 'rule_kind_personal_data',
  links: 'rule_kind_links',
  length: 'rule_kind_length',
  shape: 'rule_kind_shape',
  repeated: 'rule_kind_repeated',
  pattern: 'rule_kind_pattern',
} as const satisfies Record<MatcherKind, WordKey>;
