import { platformIdSchema } from '@/lib/conversations/account';
import { riskKindSchema } from '@/lib/conversations/risk';
import { riskWord } from '@/lib/escalation/risk-words';
import { ROLES } from '@/lib/library/team';
import { type RuleApplies, sentimentSchema } from '@/lib/policy/rule';
import { languageName } from '../../../ui/intl';
import { useLang, useWords } from '../../../ui/words';
import { PLATFORM_NAMES } from '../../names';
import { ROLE_WORDS } from '../../team/AddPerson';
import { placesByName } from '../places';
import { CheckGroup } from './CheckGroup';
import { withOptional } from './edit-rule';
import { sentimentWord } from './place-chips';
import { RuleField } from './RuleField';
import { useRule, useRuleEditor } from './rule-context';

/** All that can be said of where a rule speaks. Nothing chosen in a group: it does not matter. */
export function PlacePanel({ id }: { id: string }) {
  const words = useWords();
  const lang = useLang();
  const { rule, change } = useRule();
  const { applies } = rule;
  const put = <K extends keyof RuleApplies>(key: K, value: RuleApplies[K]) =>
    change({ applies: withOptional(applies, key, value) });
  return (
    <div class="rule-panel" id={id}>
      <CheckGroup
        legend={words('rule_platforms')}
        options={platformIdSchema.options.map((site) => [site, PLATFORM_NAMES[site]])}
        chosen={applies.platforms}
        onChange={(chosen) => put('platforms', chosen)}
      />
      <CheckGroup
        legend={words('rule_sentiments')}
        options={sentimentSchema.options.map((each) => [each, sentimentWord(words, each)])}
        chosen={applies.sentiments}
        onChange={(chosen) => put('sentiments', chosen)}
      />
      <CheckGroup
        legend={words('rule_risks')}
        options={riskKindSchema.options.map((risk) => [risk, riskWord(words, risk)])}
        chosen={applies.commentRisks}
        onChange={(chosen) => put('commentRisks', chosen)}
      />
      <CheckGroup
        legend={words('rule_langs')}
        options={withChosen(LANGS, applies.langs).map((each) => [each, languageName(lang, each)])}
        chosen={applies.langs}
        onChange={(chosen) => put('langs', chosen)}
      />
      <Places />
      <CheckGroup
        legend={words('rule_roles')}
        options={ROLES.map((role) => [role, words(ROLE_WORDS[role])])}
        chosen={applies.roles}
        onChange={(chosen) => put('roles', chosen)}
      />
      <Days />
    </div>
  );
}

function Days() {
  const words = useWords();
  const { rule, change } = useRule();
  const { applies } = rule;
  const put = (key: 'from' | 'until', day: string) => change({ applies: withOptional(applies, key, day) });
  return (
    <div class="rule-pair">
      <RuleField
        field="from"
        kind="date"
        label={words('rule_from')}
        value={applies.from ?? ''}
        onInput={(day) => put('from', day)}
      />
      <RuleField
        field="until"
        kind="date"
        label={words('rule_until')}
        value={applies.until ?? ''}
        onInput={(day) => put('until', day)}
      />
    </div>
  );
}

/** Where the team has said that it works, the places the packs are written for, and those of the rule. */
function Places() {
  const words = useWords();
  const lang = useLang();
  const { facts } = useRuleEditor();
  const { rule, change } = useRule();
  const { applies } = rule;
  const codes = withChosen(withChosen(PLACES, facts.value.jurisdictions), applies.jurisdictions);
  return (
    <CheckGroup
      legend={words('rule_places')}
      options={placesByName(lang, codes)}
      chosen={applies.jurisdictions}
      onChange={(chosen) => change({ applies: withOptional(applies, 'jurisdictions', chosen) })}
    />
  );
}

function withChosen(all: readonly string[], chosen: readonly string[] = []): string[] {
  return [...new Set([...all, ...chosen])];
}

const LANGS = 'en de es fr it nl pt pl sv da nb fi cs tr ar ja'.split(' ');
const PLACES = 'EU GB US CA AU NZ IE DE AT CH FR ES IT NL BE PL SE'.split(' ');
