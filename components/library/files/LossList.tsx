import { TriangleAlert } from 'lucide';
import type { Problem } from '@/lib/library/exchange/problem';
import { Icon } from '../../ui/Icon';
import { useCount, useWords } from '../../ui/words';
import { problemField } from './field-words';
import { groupLosses } from './losses';
import { ProblemList } from './ProblemList';

/** What a format has no place for: by field, and on demand for each reply. */
export function LossList({ losses }: { losses: readonly Problem[] }) {
  const words = useWords();
  const count = useCount();
  return (
    <>
      <ul class="problems">
        {groupLosses(losses).map(({ problem, replies }) => (
          <li key={`${problem.field} ${problem.word}`} class="problem">
            <Icon node={TriangleAlert} size={14} />
            <span>
              <bdi class="problem-place">
                {problem.field === null ? '' : problemField(words, problem.field)}
              </bdi>{' '}
              <bdi>{words(problem.word, ...problem.parts)}</bdi>{' '}
              <span class="meta">{count('files_replies', replies)}</span>
            </span>
          </li>
        ))}
      </ul>
      <details class="loss-details">
        <summary>{words('files_each_loss')}</summary>
        <ProblemList problems={losses} named />
      </details>
    </>
  );
}
