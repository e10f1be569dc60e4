import { useId } from 'preact/hooks';
import type { PolicyRule, Severity } from '@/lib/policy/rule';
import type { WordKey } from '@/lib/shared/words';
import { useWords } from '../../../ui/words';
import { SEVERITY_WORDS } from '../../names';
import { useRule } from './rule-context';

/** What a match does, and in which replies. */
export function SeverityPick() {
  const words = useWords();
  const { rule, change } = useRule();
  const { severity, applies } = rule;
  return (
    <div class="rule-pair">
      <Seg
        legend={words('rule_when_matches')}
        value={severity}
        options={SEVERITIES.map((each) => [each, words(SEVERITY_WORDS[each]), words(DOES_WORDS[each])])}
        onChange={(picked) => change({ severity: picked })}
      />
      <Seg
        legend={words('rule_audience')}
        value={applies.audience}
        options={AUDIENCES.map((each) => [each, words(AUDIENCE_WORDS[each]), words(READ_WORDS[each])])}
        onChange={(audience) => change({ applies: { ...applies, audience } })}
      />
    </div>
  );
}

interface SegProps<T extends string> {
  readonly legend: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, name: string, means: string])[];
  readonly onChange: (value: T) => void;
}

function Seg<T extends string>({ legend, value, options, onChange }: SegProps<T>) {
  const name = useId();
  return (
    <fieldset class="rule-seg">
      <legend class="sec-label">{legend}</legend>
      <div class="seg">
        {options.map(([each, title, means]) => (
          <label key={each}>
            <input type="radio" name={name} checked={value === each} onChange={() => onChange(each)} />
            <span>
              {title}
              <small>{means}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const SEVERITIES = ['tip', 'warn', 'block'] as const satisfies readonly Severity[];

const DOES_WORDS = {
  tip: 'rule_tip_does',
  warn: 'rule_warn_does',
  block: 'rule_block_does',
} as const satisfies Record<Severity, WordKey>;

type Where = PolicyRule['applies']['audience'];
const AUDIENCES = ['any', 'public', 'private'] as const satisfies readonly Where[];

const AUDIENCE_WORDS = {
  any: 'rule_audience_any',
  public: 'rule_audience_public',
  private: 'rule_audience_private',
} as const satisfies Record<Where, WordKey>;

const READ_WORDS = {
  any: 'rule_audience_any_means',
  public: 'rule_audience_public_means',
  private: 'rule_audience_private_means',
} as const satisfies Record<Where, WordKey>;
