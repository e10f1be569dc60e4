import { X } from 'lucide';
import type { Matcher } from '@/lib/policy/matcher';
import { IconButton } from '../../../ui/Button';
import { useWords } from '../../../ui/words';
import { FieldError } from '../../FieldError';
import { KIND_WORDS } from './AddMatcher';
import { isDrawn, putMatcher } from './edit-rule';
import { focusNeighbour } from './focus-later';
import { LengthRow, LinkRows, PersonalDataRow, RepeatedRow, ShapeRow } from './LookRows';
import { PatternRow } from './PatternRow';
import { useRule, useRuleProblem } from './rule-context';
import { matcherField } from './rule-problems';
import { MissingRows, NearRows, WordsRows } from './WordMatchers';

interface MatcherRowsProps {
  readonly matcher: Matcher;
  readonly nth: number;
}

/** One way to match. One of a newer Cuecard is shown as it is stored, and kept. */
export function MatcherRows({ matcher, nth }: MatcherRowsProps) {
  const words = useWords();
  const { rule, put } = useRule();
  const field = matcherField(nth);
  const problem = useRuleProblem(field);
  const isKnown = isDrawn(matcher);
  const name = words(isKnown ? KIND_WORDS[matcher.kind] : 'rule_kind_newer');
  return (
    <fieldset class="rule-matcher" data-field={field}>
      <legend class="sr">{words('rule_matcher', nth + 1, name)}</legend>
      {nth > 0 ? <p class="rule-or">{words('rule_or')}</p> : null}
      {isKnown ? (
        <Drawn matcher={matcher} onChange={(next) => put(putMatcher(rule, nth, next))} />
      ) : (
        <Undrawn matcher={matcher} />
      )}
      <IconButton
        icon={X}
        iconSize={14}
        name={words('rule_remove_matcher', nth + 1, name)}
        onClick={({ currentTarget }) => {
          put(putMatcher(rule, nth, null));
          focusNeighbour(currentTarget, '.rule-matcher', '> .btn-icon', nth, '.rule-add button');
        }}
      />
      <FieldError id={`rule-${field}-problem`} text={problem} />
    </fieldset>
  );
}

interface DrawnProps {
  readonly matcher: Matcher;
  readonly onChange: (matcher: Matcher) => void;
}

function Drawn({ matcher, onChange }: DrawnProps) {
  switch (matcher.kind) {
    case 'words':
      return <WordsRows matcher={matcher} onChange={onChange} />;
    case 'near':
      return <NearRows matcher={matcher} onChange={onChange} />;
    case 'missing':
      return <MissingRows matcher={matcher} onChange={onChange} />;
    case 'pattern':
      return <PatternRow matcher={matcher} onChange={onChange} />;
    case 'personal-data':
      return <PersonalDataRow matcher={matcher} onChange={onChange} />;
    case 'links':
      return <LinkRows matcher={matcher} onChange={onChange} />;
    case 'length':
      return <LengthRow matcher={matcher} onChange={onChange} />;
    case 'shape':
      return <ShapeRow matcher={matcher} onChange={onChange} />;
    case 'repeated':
      return <RepeatedRow matcher={matcher} onChange={onChange} />;
  }
}

function Undrawn({ matcher }: { matcher: Matcher }) {
  const words = useWords();
  return (
    <div class="rule-row">
      <span>{words('rule_kind_newer')}</span>
      <div class="rule-words">
        <code class="rule-code" dir="ltr">
          {JSON.stringify(matcher)}
        </code>
        <p class="hint">{words('rule_kind_newer_hint')}</p>
      </div>
    </div>
  );
}
