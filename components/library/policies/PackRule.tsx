import { useEffect, useState } from 'preact/hooks';
import { Tag } from '../../ui/Tag';
import { useWords } from '../../ui/words';
import { Severity } from '../Severity';
import { ExampleList } from './Examples';
import { LooksFor } from './LooksFor';
import { STATE_WORDS } from './RuleList';
import type { RuleRow } from './rule-rows';
import { tryExamples } from './try-examples';

/** A rule within its pack: why it speaks and what it proposes at once, how it looks and its sentences when asked for. */
export function PackRule({ row: { rule, state }, isWhole }: { row: RuleRow; isWhole: boolean }) {
  const words = useWords();
  const showsState = state !== 'on' && state !== 'pack-off';
  return (
    <article class="pack-rule" aria-labelledby={`pack-rule-${rule.id}`}>
      <p class="policy-over">
        <Severity severity={rule.severity} />
        {showsState ? <Tag tone="line">{words(STATE_WORDS[state])}</Tag> : null}
      </p>
      <h4 id={`pack-rule-${rule.id}`}>
        <bdi>{rule.title}</bdi>
      </h4>
      <p dir="auto">{rule.reason}</p>
      {rule.wording ? <p class="quiet">{words('library_try_instead', rule.wording)}</p> : null}
      <Sentences row={rule} isWhole={isWhole} />
      <p class="meta">
        <bdi>{rule.source}</bdi>
      </p>
    </article>
  );
}

/** Run when they are opened: a pack has hundreds. */
function Sentences({ row: rule, isWhole }: { row: RuleRow['rule']; isWhole: boolean }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(isWhole);
  useEffect(() => setOpen(isWhole), [isWhole]);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words('policies_sentences', rule.mustFlag.length, rule.mustPass.length)}</summary>
      {isOpen ? (
        <div class="pack-rule-whole">
          <LooksFor rule={rule} />
          <ExampleList examples={tryExamples(rule)} />
        </div>
      ) : null}
    </details>
  );
}
