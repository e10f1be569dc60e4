import { personalDataKindSchema, shapeSchema } from '@/lib/policy/matcher';
import { useWords } from '../../../ui/words';
import { DATA_WORDS, SHAPE_WORDS } from '../looks-for';
import { CheckGroup } from './CheckGroup';
import { withOptional } from './edit-rule';
import { NumberPick } from './NumberPick';
import type { RowsProps } from './WordMatchers';
import { WordRow } from './WordRow';

export function PersonalDataRow({ matcher, onChange }: RowsProps<'personal-data'>) {
  const words = useWords();
  return (
    <div class="rule-row">
      <span>{words('rule_look_holds')}</span>
      <CheckGroup
        legend={words('rule_kind_personal_data')}
        options={personalDataKindSchema.options.map((kind) => [kind, words(DATA_WORDS[kind])])}
        chosen={matcher.any}
        onChange={(any) => onChange({ ...matcher, any })}
      />
    </div>
  );
}

export function LinkRows({ matcher, onChange }: RowsProps<'links'>) {
  const words = useWords();
  return (
    <>
      <WordRow
        label={words('rule_links_but')}
        hint={words('rule_links_hint')}
        add={words('rule_add_host')}
        dir="ltr"
        items={matcher.allow}
        onChange={(allow) => onChange({ ...matcher, allow })}
      />
      <WordRow
        label={words('rule_links_to')}
        add={words('rule_add_host')}
        dir="ltr"
        items={matcher.deny ?? []}
        onChange={(deny) => onChange(withOptional(matcher, 'deny', deny))}
      />
    </>
  );
}

export function LengthRow({ matcher, onChange }: RowsProps<'length'>) {
  const words = useWords();
  const name = words('rule_kind_length');
  return (
    <div class="rule-row">
      <span>{name}</span>
      <div class="rule-options">
        <NumberPick
          before={words('rule_shorter')}
          value={matcher.min}
          min={1}
          max={10000}
          onChange={(min) => onChange(withOptional(matcher, 'min', min))}
        />
        <NumberPick
          before={words('rule_longer')}
          value={matcher.max}
          min={1}
          max={10000}
          onChange={(max) => onChange(withOptional(matcher, 'max', max))}
        />
        <select
          class="select"
          aria-label={words('rule_unit')}
          value={matcher.unit}
          onChange={({ currentTarget }) =>
            onChange({ ...matcher, unit: currentTarget.value === 'words' ? 'words' : 'characters' })
          }
        >
          <option value="words">{words('rule_unit_words')}</option>
          <option value="characters">{words('rule_unit_characters')}</option>
        </select>
      </div>
    </div>
  );
}

export function ShapeRow({ matcher, onChange }: RowsProps<'shape'>) {
  const words = useWords();
  const pick = (picked: string) => {
    const shape = shapeSchema.options.find((each) => each === picked);
    if (shape) onChange({ ...matcher, shape });
  };
  return (
    <div class="rule-row">
      <span>{words('rule_looks_like')}</span>
      <select
        class="select"
        aria-label={words('rule_looks_like')}
        value={matcher.shape}
        onChange={({ currentTarget }) => pick(currentTarget.value)}
      >
        {shapeSchema.options.map((shape) => (
          <option key={shape} value={shape}>
            {words(SHAPE_WORDS[shape])}
          </option>
        ))}
      </select>
    </div>
  );
}

const USUAL_SHARE = 0.9;

export function RepeatedRow({ matcher, onChange }: RowsProps<'repeated'>) {
  const words = useWords();
  return (
    <div class="rule-row">
      <span>{words('rule_looks_like')}</span>
      <div class="rule-options">
        <span>{words('policies_shape_repeated')}</span>
        <NumberPick
          before={words('rule_share')}
          after="%"
          value={Math.round((matcher.share ?? USUAL_SHARE) * 100)}
          min={10}
          max={100}
          onChange={(share) => onChange(withOptional(matcher, 'share', share && share / 100))}
        />
      </div>
    </div>
  );
}
