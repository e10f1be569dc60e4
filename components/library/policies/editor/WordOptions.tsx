import type { Matcher } from '@/lib/policy/matcher';
import type { WordKey } from '@/lib/shared/words';
import { useWords } from '../../../ui/words';
import { withOptional } from './edit-rule';
import { NumberPick } from './NumberPick';
import { WordRow } from './WordRow';

type WordMatcher = Extract<Matcher, { kind: 'words' | 'near' | 'missing' }>;

interface OptionProps<M extends WordMatcher> {
  readonly matcher: M;
  readonly onChange: (matcher: M) => void;
}

/** Whether other forms of the words count too. */
export function InflectPick<M extends WordMatcher>({ matcher, onChange }: OptionProps<M>) {
  const words = useWords();
  const pick = (picked: string) => {
    const inflect = FORMS.find((form) => form === picked);
    onChange(withOptional(matcher, 'inflect', inflect));
  };
  return (
    <label class="rule-number">
      {words('rule_forms')}
      <select
        class="select"
        value={matcher.inflect ?? ''}
        onChange={({ currentTarget }) => pick(currentTarget.value)}
      >
        <option value="">{words('rule_forms_exact')}</option>
        {FORMS.map((form) => (
          <option key={form} value={form}>
            {words(FORM_WORDS[form])}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Words before a match that undo it. Most rules do with the one window of the whole rule. */
export function NegationRow<M extends WordMatcher>({ matcher, onChange }: OptionProps<M>) {
  const words = useWords();
  const { negation } = matcher;
  if (!negation) return null;
  const put = (next: M['negation']) => onChange(withOptional(matcher, 'negation', next));
  return (
    <>
      <WordRow
        label={words('rule_unless_after')}
        items={negation.any}
        onChange={(any) => put(any.length === 0 ? undefined : { ...negation, any })}
      />
      <div class="rule-options">
        <NumberPick
          before={words('rule_within')}
          after={words('rule_within_words')}
          value={negation.within}
          min={1}
          max={50}
          onChange={(within) => put({ ...negation, within: within ?? 1 })}
        />
      </div>
    </>
  );
}

const FORMS = ['en', 'de', 'es'] as const;

const FORM_WORDS = {
  en: 'rule_forms_en',
  de: 'rule_forms_de',
  es: 'rule_forms_es',
} as const satisfies Record<(typeof FORMS)[number], WordKey>;
