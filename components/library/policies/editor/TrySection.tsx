import { Plus } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../../ui/Icon';
import { useCount, useWords } from '../../../ui/words';
import { FieldError } from '../../FieldError';
import { putSentence, type Side, sentencesOn } from './edit-rule';
import { useRule, useRuleEditor, useRuleProblem } from './rule-context';
import { SentenceForm } from './SentenceForm';
import { TriedRow } from './TriedRow';

/** So many of each side tell a rule that works from one that happens to fit. */
const ENOUGH = 6;

/** Sentences kept with the rule, each run as the rule stands. */
export function TrySection() {
  const words = useWords();
  const [isAdding, setAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const { checks } = useRuleEditor();
  const { rule, put } = useRule();
  const tried = checks.tried.value;
  const add = (side: Side, text: string) =>
    put(putSentence(rule, side, sentencesOn(rule, side).length, { text }));
  const close = () => {
    setAdding(false);
    addButton.current?.focus();
  };
  return (
    <section aria-labelledby="rule-try">
      <div class="sec-head">
        <h2 id="rule-try">{words('rule_try')}</h2>
        <span class="meta">{words('rule_try_hint')}</span>
        <button
          ref={addButton}
          type="button"
          class="link push"
          data-field={rule.mustFlag.length === 0 ? 'must-flag' : 'must-pass'}
          aria-expanded={isAdding}
          onClick={() => setAdding(!isAdding)}
        >
          <Icon node={Plus} size={14} />
          {words('rule_add_sentence')}
        </button>
      </div>
      {tried === undefined ? <p class="hint">{words('rule_try_broken')}</p> : null}
      {rule.mustFlag.length + rule.mustPass.length > 0 ? <Rows /> : null}
      {isAdding ? <SentenceForm onAdd={add} onClose={close} /> : null}
      <Enough />
      <SideError side="must-flag" />
      <SideError side="must-pass" />
    </section>
  );
}

function Rows() {
  const { rule } = useRule();
  const tried = useRuleEditor().checks.tried.value;
  return (
    <ul class="tried rule-tried">
      {SIDES.flatMap((side) =>
        sentencesOn(rule, side).map((example, nth) => (
          <TriedRow
            key={`${side} ${nth}`}
            side={side}
            nth={nth}
            example={example}
            tried={tried?.find((each) => each.side === side && each.nth === nth)}
          />
        )),
      )}
    </ul>
  );
}

/** A hint until there is enough to trust the rule. */
function Enough() {
  const words = useWords();
  const count = useCount();
  const { rule } = useRule();
  const missing = (side: Side) => Math.max(0, ENOUGH - sentencesOn(rule, side).length);
  const [flags, passes] = [missing('must-flag'), missing('must-pass')];
  if (flags + passes === 0) return null;
  return (
    <p class="hint">
      {words('rule_enough', ENOUGH)} {flags > 0 ? count('rule_enough_flag', flags) : null}{' '}
      {passes > 0 ? count('rule_enough_pass', passes) : null}
    </p>
  );
}

function SideError({ side }: { side: Side }) {
  const problem = useRuleProblem(side);
  return <FieldError id={`rule-${side}-problem`} text={problem} />;
}

const SIDES: readonly Side[] = ['must-flag', 'must-pass'];
