import { CircleAlert, TriangleAlert } from 'lucide';
import { useState } from 'preact/hooks';
import type { Problem } from '@/lib/library/exchange/problem';
import type { Words } from '@/lib/shared/words';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/words';
import { problemField } from './field-words';

const AT_FIRST = 50;

/** What a person should know about files, with where it stands. */
export function ProblemList({ problems, named = false }: { problems: readonly Problem[]; named?: boolean }) {
  const words = useWords();
  const [most, setMost] = useState(AT_FIRST);
  const rest = problems.length - most;
  return (
    <>
      <ul class="problems">
        {problems.slice(0, most).map((problem, nth) => (
          <li key={nth} class={problem.weight === 'refused' ? 'problem problem-refused' : 'problem'}>
            <Icon node={problem.weight === 'refused' ? CircleAlert : TriangleAlert} size={14} />
            <span>
              <bdi class="problem-place">{placeOf(words, problem, named)}</bdi>{' '}
              <bdi>{words(problem.word, ...problem.parts)}</bdi>
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <p>
          <Button onClick={() => setMost(most + 10 * AT_FIRST)}>{words('library_show_more', rest)}</Button>
        </p>
      ) : null}
    </>
  );
}

/** "replies.csv, row 12, shortcut:". */
export function placeOf(words: Words, { file, row, line, field }: Problem, named: boolean): string {
  const parts = [
    named ? file : '',
    row === null ? '' : words('files_row', row),
    line === undefined ? '' : words('files_line', line),
    field === null ? '' : problemField(words, field),
  ].filter(Boolean);
  return parts.length === 0 ? '' : `${parts.join(', ')}:`;
}
