import { RISK_CLASS, type RiskKind } from '@/lib/conversations/risk';
import { riskWord } from '@/lib/escalation/risk-words';
import type { Route } from '@/lib/escalation/route';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { PLATFORM_NAMES } from '../names';
import { CheckGroup } from '../policies/editor/CheckGroup';
import { ListLine } from './Fields';
import { listOf } from './route-form';

const RISKS = Object.keys(RISK_CLASS) as RiskKind[];
const PLATFORMS = ['x', 'facebook'] as const;

/** What points a comment to this department. */
export function RouteTakes({ route }: { route: Route }) {
  const words = useWords();
  const { routes } = useLibrary();
  return (
    <>
      <CheckGroup
        legend={words('routes_risks')}
        options={RISKS.map((risk) => [risk, riskWord(words, risk)])}
        chosen={route.risks}
        onChange={(risks) => routes.change({ risks })}
      />
      <ListLine
        label={words('routes_words')}
        items={route.words}
        read={listOf}
        rows={3}
        hint={words('routes_words_hint')}
        onItems={(list) => routes.change({ words: list })}
      />
      <ListLine
        label={words('routes_tags')}
        items={route.tags}
        read={listOf}
        hint={words('routes_tags_hint')}
        onItems={(tags) => routes.change({ tags })}
      />
      <div class="route-pair">
        <CheckGroup
          legend={words('routes_platforms')}
          options={PLATFORMS.map((platform) => [platform, PLATFORM_NAMES[platform]])}
          chosen={route.platforms}
          onChange={(platforms) => routes.change({ platforms })}
        />
        <ListLine
          label={words('routes_langs')}
          items={route.langs}
          read={langsOf}
          placeholder={words('routes_langs_example')}
          onItems={(langs) => routes.change({ langs })}
        />
      </div>
      <p class="hint">{words('routes_any_hint')}</p>
    </>
  );
}

/** What is no language tag is left out. */
function langsOf(typed: string): string[] {
  return listOf(typed).filter((tag) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag));
}
