import type { LibraryScore } from '@/lib/suggestions/score-library';
import { useCount, useLang, useWords } from '../../ui/words';

/** How many examples find their reply, and what was not asked. */
export function ScoreTotals({ score }: { score: LibraryScore }) {
  const words = useWords();
  const count = useCount();
  const { examples, first, firstThree, snippets, isComplete } = score;
  const without = snippets.filter((snippet) => snippet.examples === 0).length;
  return (
    <section class="insights-totals" aria-label={words('insights_totals')}>
      <dl>
        <Total name={words('insights_right_first')} of={examples} right={first} />
        <Total name={words('insights_right_three')} of={examples} right={firstThree} />
      </dl>
      <p class="quiet insights-seen">
        {isComplete ? null : `${words('insights_stopped')} `}
        {count('insights_asked', examples, snippets.length - without)}{' '}
        {without > 0 && isComplete ? count('insights_without_examples', without) : null}
      </p>
    </section>
  );
}

interface TotalProps {
  readonly name: string;
  readonly right: number;
  readonly of: number;
}

function Total({ name, right, of }: TotalProps) {
  const words = useWords();
  const lang = useLang();
  const share = of === 0 ? 0 : right / of;
  const percent = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 }).format(share);
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b class="num">{percent}</b>
        <span class="insights-bar" aria-hidden="true">
          <span style={{ inlineSize: `${share * 100}%` }} />
        </span>
        <span class="meta num">{words('insights_some_of', right, of)}</span>
      </dd>
    </div>
  );
}
