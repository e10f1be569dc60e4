import { Check, TriangleAlert } from 'lucide';
import { riskWord } from '@/lib/escalation/risk-words';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/words';
import { MarkedText } from '../MarkedText';
import { audienceWord } from '../names';
import { Severity } from '../Severity';
import type { TriedExample } from './try-examples';

/** A rule's own sentences, run as they stand. */
export function Examples({ examples }: { examples: readonly TriedExample[] }) {
  const words = useWords();
  return (
    <section aria-labelledby="rule-examples">
      <h3 id="rule-examples">
        {words('library_rule_examples')}{' '}
        <span class="policy-hint">{words('library_rule_examples_hint')}</span>
      </h3>
      <ExampleList examples={examples} />
    </section>
  );
}

export function ExampleList({ examples }: { examples: readonly TriedExample[] }) {
  return (
    <ul class="tried">
      {examples.map((tried) => (
        <li key={`${tried.shouldFlag} ${tried.audience} ${tried.example.text}`}>
          <Verdict tried={tried} />
          <Sentence tried={tried} />
        </li>
      ))}
    </ul>
  );
}

function Verdict({ tried: { findings, isRight } }: { tried: TriedExample }) {
  const words = useWords();
  const [first] = findings;
  if (!isRight) {
    return (
      <span class="severity severity-warn">
        <Icon node={TriangleAlert} size={14} />
        {words(first ? 'library_verdict_wrongly_flagged' : 'library_verdict_missed')}
      </span>
    );
  }
  if (first) return <Severity severity={first.severity} />;
  return (
    <span class="severity severity-clear">
      <Icon node={Check} size={14} />
      {words('library_verdict_clear')}
    </span>
  );
}

function Sentence({ tried: { example, audience, findings } }: { tried: TriedExample }) {
  const words = useWords();
  const place = [
    audienceWord(words, audience),
    example.commentRisk ? words('library_example_risk', riskWord(words, example.commentRisk)) : '',
  ];
  return (
    <span class="tried-text">
      <span dir="auto">
        <MarkedText text={example.text} findings={findings} />
      </span>
      <span class="meta block">{place.filter(Boolean).join(', ')}</span>
    </span>
  );
}
