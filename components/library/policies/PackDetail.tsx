import { Info } from 'lucide';
import { useState } from 'preact/hooks';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { useCount, useLang, useWords } from '../../ui/words';
import { dayName } from '../days';
import { type Fact, Facts } from '../Facts';
import { PackActs } from './PackActs';
import { PackRule } from './PackRule';
import { PackStateTag, usePackPlace } from './PackState';
import { needsConfirming, type PackRow } from './pack-rows';

/** One pack, to be read from the first rule to the last before anybody answers for it. */
export function PackDetail({ row }: { row: PackRow }) {
  const words = useWords();
  const { pack, rules, state } = row;
  return (
    <article class="policy-detail" aria-labelledby="pack-title">
      <header>
        <p class="policy-over">
          <PackStateTag state={state} />
        </p>
        <h2 id="pack-title">
          <bdi>{pack.title}</bdi>
        </h2>
        <p class="policy-reason" dir="auto">
          {pack.summary}
        </p>
      </header>
      <PackFacts row={row} />
      <PackActs row={row} />
      {needsConfirming(row) ? (
        <Banner icon={Info} title={words('policies_support')}>
          {words('policies_support_text')}
        </Banner>
      ) : null}
      {rules.length > 0 ? <PackRules row={row} /> : <p class="quiet">{words('policies_pack_empty')}</p>}
    </article>
  );
}

function PackFacts({ row: { pack, rules, inForce, confirmed } }: { row: PackRow }) {
  const words = useWords();
  const count = useCount();
  const lang = useLang();
  const place = usePackPlace(pack.jurisdiction);
  const facts: (Fact | false)[] = [
    { name: words('policies_jurisdiction'), value: place },
    {
      name: words('policies_rules'),
      value: `${count('policies_rules_count', rules.length)}, ${words('policies_of_them_on', inForce)}`,
    },
    pack.source !== '' && {
      name: words('library_fact_source'),
      value: <span dir="auto">{pack.source}</span>,
    },
    pack.drafted !== '' && { name: words('library_fact_drafted'), value: dayName(lang, pack.drafted) },
    {
      name: words('policies_confirmed'),
      value: confirmed
        ? words('policies_by_on', confirmed.by, dayName(lang, confirmed.on))
        : words('library_not_reviewed'),
    },
  ];
  return <Facts facts={facts.filter((fact) => fact !== false)} />;
}

function PackRules({ row }: { row: PackRow }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <section class="pack-rules" aria-labelledby="pack-rules">
      <div class="pack-rules-head">
        <h3 id="pack-rules">{words('policies_rules')}</h3>
        <Button size="small" tone="quiet" aria-pressed={isOpen} onClick={() => setOpen(!isOpen)}>
          {words('policies_show_sentences')}
        </Button>
      </div>
      {row.rules.map((each) => (
        <PackRule key={each.rule.id} row={each} isWhole={isOpen} />
      ))}
    </section>
  );
}
