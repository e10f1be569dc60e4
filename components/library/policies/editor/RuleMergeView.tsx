import { useId, useState } from 'preact/hooks';
import type { PolicyRule } from '@/lib/policy/rule';
import { useCount, useLang, useWords } from '../../../ui/words';
import { useLibrary } from '../../library-context';
import { MergeFrame } from '../../MergeFrame';
import { type FieldKey, type MergeField, merged, mergeFields, type Side } from './merge-rules';
import { useRuleEditor } from './rule-context';
import { fieldName, fieldText } from './rule-field-words';
import type { OpenMerge } from './rule-writing';

/** Two people wrote one rule: field by field, whose words go on. Nothing of either is gone before that. */
export function RuleMergeView({ merge }: { merge: OpenMerge }) {
  const words = useWords();
  const count = useCount();
  const { notes } = useLibrary();
  const { writing } = useRuleEditor();
  const [choices, setChoices] = useState<Readonly<Record<FieldKey, Side>>>({});
  const fields = mergeFields(merge);
  const sideOf = ({ key, side }: MergeField) => choices[key] ?? side;
  const open = fields.filter((field) => sideOf(field) === null).length;
  const takeAll = (side: Side) => setChoices(Object.fromEntries(fields.map(({ key }) => [key, side])));
  const goOn = () => {
    const form = merged(merge, choices);
    if (!form) return notes.say(count('editor_merge_open', open));
    writing.resolve(form);
    notes.tell(words('rule_merged'));
  };
  return (
    <MergeFrame
      title={words('rule_merge')}
      who={words('rule_merge_title', merge.theirRow.changedBy || words('editor_somebody'))}
      text={words('rule_merge_text')}
      open={open}
      goOn={words('rule_merge_go_on')}
      ready={words('rule_merge_ready')}
      onTakeAll={takeAll}
      onGoOn={goOn}
    >
      {fields.map((field) => (
        <Choice
          key={field.key}
          field={field}
          rule={merge.mine.rule}
          side={sideOf(field)}
          onChoose={(side) => setChoices({ ...choices, [field.key]: side })}
        />
      ))}
    </MergeFrame>
  );
}

interface ChoiceProps {
  readonly field: MergeField;
  readonly rule: PolicyRule;
  readonly side: Side | null;
  readonly onChoose: (side: Side) => void;
}

function Choice({ field, rule, side, onChoose }: ChoiceProps) {
  const words = useWords();
  const lang = useLang();
  const id = useId();
  const name = fieldName(words, field.key);
  return (
    <fieldset class="merge-field">
      <legend>
        {name}
        {field.side === null ? <span class="tag tag-soon">{words('editor_merge_both')}</span> : null}
      </legend>
      {(['mine', 'theirs'] as const).map((each) => (
        <label key={each} class="merge-side">
          <input
            type="radio"
            name={id}
            checked={side === each}
            aria-label={`${name}: ${words(SIDE_WORDS[each])}`}
            onChange={() => onChoose(each)}
          />
          <span class="merge-words">
            <b>{words(SIDE_WORDS[each])}</b>
            <span class="diff rule-merge-words" dir="auto">
              {fieldText(words, lang, field.key, field[each], rule)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const SIDE_WORDS = { mine: 'editor_merge_mine', theirs: 'editor_merge_theirs' } as const;
