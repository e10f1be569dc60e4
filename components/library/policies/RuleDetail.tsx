import { isoDay } from '@/lib/shared/clock';
import { Tag } from '../../ui/Tag';
import { useLang, useWords } from '../../ui/words';
import { dayName } from '../days';
import { type Fact, Facts, WordList } from '../Facts';
import { useLibrary } from '../library-context';
import { Severity } from '../Severity';
import { Examples } from './Examples';
import { LooksFor } from './LooksFor';
import { RuleActs } from './RuleActs';
import { STATE_WORDS } from './RuleList';
import type { RuleRow } from './rule-rows';
import { SEVERITY_MEANS } from './severity-words';
import { tryExamples } from './try-examples';

/** One entry of the handbook, to be read. */
export function RuleDetail({ row }: { row: RuleRow }) {
  const words = useWords();
  const { rule, state } = row;
  return (
    <article class="policy-detail" aria-labelledby="policy-title">
      <header>
        <p class="policy-over">
          {words('policies_title_over')}
          {state === 'on' ? null : <Tag tone="line">{words(STATE_WORDS[state])}</Tag>}
        </p>
        <h2 id="policy-title">
          <bdi>{rule.title}</bdi>
        </h2>
      </header>
      <RuleActs row={row} />
      <section>
        <h3>{words('policies_when')}</h3>
        <p class="policy-when">
          <Severity severity={rule.severity} />
          <span class="quiet">{words(SEVERITY_MEANS[rule.severity])}</span>
        </p>
      </section>
      <LooksFor rule={rule} />
      <Wording row={row} />
      <Examples examples={tryExamples(rule)} />
      <RuleFacts row={row} />
    </article>
  );
}

function Wording({ row: { rule } }: { row: RuleRow }) {
  const words = useWords();
  return (
    <div class="policy-wording">
      <section>
        <h3>{words('policies_reason')}</h3>
        <p class="policy-said" dir="auto">
          {rule.reason}
        </p>
      </section>
      <section>
        <h3>{words('library_fact_wording')}</h3>
        {rule.wording ? (
          <p class="policy-said" dir="auto">
            {rule.wording}
          </p>
        ) : (
          <p class="policy-said quiet">
            {words(rule.wording === '' ? 'policies_wording_removes' : 'policies_wording_none')}
          </p>
        )}
      </section>
    </div>
  );
}

function RuleFacts({ row: { rule, team } }: { row: RuleRow }) {
  const words = useWords();
  const lang = useLang();
  const { policies } = useLibrary();
  const facts: (Fact | false)[] = [
    { name: words('policies_filter_pack'), value: policies.packTitle(rule.pack) },
    team !== null && { name: words('library_fact_owner'), value: <bdi>{team.owner}</bdi> },
    team !== null && {
      name: words('policies_version'),
      value: words('library_version_by', team.version, dayName(lang, isoDay(team.changedAt)), team.changedBy),
    },
    rule.ask !== undefined && { name: words('policies_ask'), value: <span dir="auto">{rule.ask}</span> },
    team?.acknowledge != null && {
      name: words('policies_acknowledge'),
      value: <WordList items={team.acknowledge.snippetTags} />,
    },
    { name: words('library_fact_source'), value: <span dir="auto">{rule.source}</span> },
    { name: words('library_fact_drafted'), value: dayName(lang, rule.drafted) },
    { name: words('library_fact_reviewed'), value: policies.reviewedWords(rule) },
  ];
  return <Facts facts={facts.filter((fact) => fact !== false)} />;
}
