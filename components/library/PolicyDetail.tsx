import { Check, TriangleAlert } from 'lucide';
import { riskWord } from '@/lib/escalation/risk-words';
import type { PolicyRule } from '@/lib/policy/rule';
import { Icon } from '../ui/Icon';
import { useLang, useWords } from '../ui/words';
import { dayName } from './days';
import { type Fact, Facts, WordList } from './Facts';
import { useLibrary } from './library-context';
import { MarkedText } from './MarkedText';
import { audienceWord, platformList } from './names';
import type { TriedExample } from './policies-model';
import { Severity } from './Severity';

/** One entry of the handbook. */
export function PolicyDetail() {
  const { policies } = useLibrary();
  const rule = policies.selected.value;
  if (!rule) return null;
  return (
    <article class="policy-detail" aria-labelledby="policy-title">
      <header>
        <Severity severity={rule.severity} />
        <h2 id="policy-title">{rule.title}</h2>
        <p class="policy-reason">{rule.reason}</p>
      </header>
      <PolicyFacts rule={rule} />
      <Examples examples={policies.examples.value} />
    </article>
  );
}

function PolicyFacts({ rule }: { rule: PolicyRule }) {
  const words = useWords();
  const lang = useLang();
  const { audience, platforms, commentRisks } = rule.applies;
  const facts: (Fact | null)[] = [
    { name: words('library_fact_applies'), value: audienceWord(words, audience) },
    platforms ? { name: words('library_fact_sites'), value: platformList(lang, platforms) } : null,
    commentRisks
      ? {
          name: words('library_fact_when_risk'),
          value: <WordList items={commentRisks.map((risk) => riskWord(words, risk))} />,
        }
      : null,
    rule.wording === null || rule.wording === ''
      ? null
      : { name: words('library_fact_wording'), value: <span dir="auto">{rule.wording}</span> },
    { name: words('library_fact_source'), value: rule.source },
    { name: words('library_fact_drafted'), value: dayName(lang, rule.drafted) },
    {
      name: words('library_fact_reviewed'),
      value: rule.reviewed === null ? words('library_not_reviewed') : dayName(lang, rule.reviewed),
    },
  ];
  return <Facts facts={facts.filter((fact) => fact !== null)} />;
}

function Examples({ examples }: { examples: readonly TriedExample[] }) {
  const words = useWords();
  return (
    <section aria-labelledby="rule-examples">
      <h3 id="rule-examples">{words('library_rule_examples')}</h3>
      <p class="meta">{words('library_rule_examples_hint')}</p>
      <ul class="tried">
        {examples.map((tried) => (
          <li key={`${tried.shouldFlag} ${tried.example.text}`}>
            <Verdict tried={tried} />
            <Sentence tried={tried} />
          </li>
        ))}
      </ul>
    </section>
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
