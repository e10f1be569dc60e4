import type { Matcher } from '@/lib/policy/matcher';
import { useWords } from '../../../ui/words';
import { withOptional } from './edit-rule';
import { NumberPick } from './NumberPick';
import { InflectPick, NegationRow } from './WordOptions';
import { WordRow } from './WordRow';

type Kind<K extends Matcher['kind']> = Extract<Matcher, { kind: K }>;

export interface RowsProps<K extends Matcher['kind']> {
  readonly matcher: Kind<K>;
  readonly onChange: (matcher: Kind<K>) => void;
}

export function WordsRows({ matcher, onChange }: RowsProps<'words'>) {
  const words = useWords();
  return (
    <>
      <WordRow
        label={words('rule_says')}
        hint={words('rule_words_hint')}
        items={matcher.any}
        onChange={(any) => onChange({ ...matcher, any })}
      />
      <div class="rule-options">
        <InflectPick matcher={matcher} onChange={onChange} />
      </div>
      <NegationRow matcher={matcher} onChange={onChange} />
    </>
  );
}

export function NearRows({ matcher, onChange }: RowsProps<'near'>) {
  const words = useWords();
  return (
    <>
      <WordRow label={words('rule_says')} items={matcher.a} onChange={(a) => onChange({ ...matcher, a })} />
      <WordRow
        label={words('rule_together_with')}
        items={matcher.b}
        onChange={(b) => onChange({ ...matcher, b })}
      />
      <div class="rule-options">
        <NumberPick
          before={words('rule_within')}
          after={words('rule_within_words')}
          value={matcher.within}
          min={1}
          max={50}
          onChange={(within) => onChange({ ...matcher, within: within ?? 1 })}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={matcher.order === 'a-first'}
            onChange={({ currentTarget }) =>
              onChange(withOptional(matcher, 'order', currentTarget.checked ? 'a-first' : undefined))
            }
          />
          {words('rule_in_this_order')}
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={matcher.sameSentence ?? false}
            onChange={({ currentTarget }) =>
              onChange(withOptional(matcher, 'sameSentence', currentTarget.checked || undefined))
            }
          />
          {words('rule_same_sentence')}
        </label>
        <InflectPick matcher={matcher} onChange={onChange} />
      </div>
      <NegationRow matcher={matcher} onChange={onChange} />
    </>
  );
}

export function MissingRows({ matcher, onChange }: RowsProps<'missing'>) {
  const words = useWords();
  const { needs, whenPatterns = [] } = matcher;
  const putGroup = (nth: number, group: string[]) => {
    const next = needs.map((each, other) => (other === nth ? group : each));
    onChange({ ...matcher, needs: next.filter((each, other) => each.length > 0 || other === 0) });
  };
  return (
    <>
      <WordRow
        label={words('rule_when_it_says')}
        hint={words('rule_when_it_says_hint')}
        items={matcher.when}
        onChange={(when) => onChange({ ...matcher, when })}
      />
      {whenPatterns.length > 0 ? (
        <WordRow
          label={words('rule_when_pattern')}
          dir="ltr"
          isWhole
          items={whenPatterns}
          onChange={(patterns) => onChange(withOptional(matcher, 'whenPatterns', patterns))}
        />
      ) : null}
      {needs.map((group, nth) => (
        <WordRow
          key={nth}
          label={words(nth === 0 ? 'rule_must_say' : 'rule_must_say_too')}
          items={group}
          onChange={(next) => putGroup(nth, next)}
        />
      ))}
      <div class="rule-options">
        <button type="button" class="link" onClick={() => onChange({ ...matcher, needs: [...needs, []] })}>
          {words('rule_add_need')}
        </button>
        <InflectPick matcher={matcher} onChange={onChange} />
      </div>
      <NegationRow matcher={matcher} onChange={onChange} />
    </>
  );
}
