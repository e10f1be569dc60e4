import type { WordChange } from '@/lib/library/care/care-item';
import type { CountedChange } from '@/lib/library/care/count-changes';
import { useCount, useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { USAGE_DAYS } from '../usage';
import { selectInBody } from './body-area';
import { bodyIn } from './checks-model';
import { withBody } from './edit-content';
import { useEditor } from './editor-context';
import { standingOf, takenIn } from './take-in';

/** What people change in the live version before they post it, and the way to take that in. */
export function HabitsSection() {
  const words = useWords();
  const count = useCount();
  const habits = useEditor().habits.value;
  if (habits === null) return null;
  const { version, uses, asWritten, changes } = habits;
  return (
    <section aria-labelledby="editor-habits">
      <div class="sec-head">
        <h2 id="editor-habits">{words('editor_habits', version)}</h2>
        <span class="meta num">{count('editor_habits_uses', uses, USAGE_DAYS)}</span>
      </div>
      <div class="mini-wrap">
        <table class="mini habits">
          <thead>
            <tr>
              <th scope="col">{words('editor_habit_change')}</th>
              <th scope="col">{words('editor_habit_often')}</th>
              <th scope="col">
                <span class="sr">{words('editor_column_act')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {changes.map((counted) => (
              <HabitRow key={JSON.stringify(counted.change)} counted={counted} uses={uses} />
            ))}
            <tr>
              <td>{words('editor_habit_as_written')}</td>
              <td>
                <Share times={asWritten} of={uses} />
              </td>
              <td />
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}

function HabitRow({ counted: { change, times }, uses }: { counted: CountedChange; uses: number }) {
  return (
    <tr>
      <td>
        <Change change={change} />
      </td>
      <td>
        <Share times={times} of={uses} />
      </td>
      <td>
        <TakeIn change={change} />
      </td>
    </tr>
  );
}

function Change({ change: { removed, added } }: { change: WordChange }) {
  const words = useWords();
  return (
    <span class="diff diff-bare" dir="auto">
      {removed ? (
        <del>
          <span class="sr">{words('editor_removed')} </span>
          {removed}
        </del>
      ) : null}{' '}
      {added ? (
        <ins>
          <span class="sr">{words('editor_added')} </span>
          {added}
        </ins>
      ) : null}
    </span>
  );
}

/** The bar only helps the eye compare; the numbers are what is told. */
function Share({ times, of }: { times: number; of: number }) {
  const words = useWords();
  return (
    <span class="use">
      <span class="use-bar" style={{ inlineSize: `${(times / of) * 100}%` }} hidden={times === 0} />
      <span class="num">{words('editor_habit_share', times, of)}</span>
    </span>
  );
}

/** Into the body that is written, where the words that people replace stand in it once. */
function TakeIn({ change }: { change: WordChange }) {
  const words = useWords();
  const { notes } = useLibrary();
  const { checks, drafting, live } = useEditor();
  const here = checks.here.value;
  const body = checks.body.value;
  const liveText = live.value?.texts.find(({ lang }) => lang === here.lang);
  const standing = standingOf(change, body, bodyIn(liveText, here.platform));
  if (standing === 'unclear') return null;
  if (standing === 'taken')
    return <span class="quiet">{words('editor_habit_taken', drafting.version.value)}</span>;
  const take = () => {
    const before = drafting.content.peek();
    const taken = takenIn(body, change);
    drafting.change(withBody(before, here, taken.body, drafting.version.peek()));
    notes.tell(words('editor_habit_done', change.added || change.removed), () => drafting.change(before));
    requestAnimationFrame(() => selectInBody(taken.from, taken.to));
  };
  return (
    <button class="link" type="button" onClick={take}>
      {words('editor_habit_take')}
    </button>
  );
}
