import { useId } from 'preact/hooks';
import { patternError } from '@/lib/policy/patterns';
import { useWords } from '../../../ui/words';
import { FieldError } from '../../FieldError';
import type { RowsProps } from './WordMatchers';

/** For those who know the syntax; what the engine cannot read is said in its own words. */
export function PatternRow({ matcher, onChange }: RowsProps<'pattern'>) {
  const words = useWords();
  const id = useId();
  const error = matcher.pattern === '' ? undefined : patternError(matcher.pattern);
  return (
    <div class="rule-row">
      <label for={id}>{words('rule_pattern')}</label>
      <div class="field">
        <textarea
          id={id}
          class="textarea rule-pattern"
          dir="ltr"
          rows={2}
          spellcheck={false}
          autocomplete="off"
          value={matcher.pattern}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={`${id}-hint ${id}-error`}
          onInput={({ currentTarget }) => onChange({ ...matcher, pattern: currentTarget.value })}
        />
        <p class="hint" id={`${id}-hint`}>
          {words('rule_pattern_hint')}
        </p>
        <FieldError id={`${id}-error`} text={error && words('rule_problem_pattern', error)} />
      </div>
    </div>
  );
}
