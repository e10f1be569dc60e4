import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { State } from '../../ui/State';
import { useCount, useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { Counted } from './Counted';
import { UnansweredGroup } from './UnansweredGroup';

const PAGE = 20;

/** Comments for which the library had no good reply, those that ask the same together. */
export function UnansweredPane() {
  const words = useWords();
  const { insights } = useLibrary();
  const [shown, setShown] = useState(PAGE);
  const groups = insights.groups.value;
  const rest = groups.length - shown;
  return (
    <div class="wishes">
      <Counted />
      <OtherLists />
      {insights.report.value && groups.length === 0 ? (
        <State
          atTop
          title={words('insights_unanswered_none')}
          text={words('insights_unanswered_none_text')}
        />
      ) : null}
      <ul aria-label={words('insights_unanswered')}>
        {groups.slice(0, shown).map((group) => (
          <UnansweredGroup key={group[0]?.commentKey} group={group} />
        ))}
      </ul>
      {rest > 0 ? (
        <Button onClick={() => setShown(shown + PAGE)}>{words('library_show_more', rest)}</Button>
      ) : null}
      <Unlisted />
    </div>
  );
}

/** What stands in lists of its own already. */
function OtherLists() {
  const words = useWords();
  const count = useCount();
  const { replies, ports } = useLibrary();
  const { missed, requests } = replies.wishes;
  const open = (tab: 'missed' | 'requests') => {
    replies.show(tab);
    ports.go('#replies');
  };
  const searches = (missed.value ?? []).reduce((sum, { times }) => sum + times, 0);
  const asked = requests.value?.length ?? 0;
  if (searches + asked === 0) return null;
  return (
    <p class="insights-also">
      <span class="quiet">{words('insights_also')}</span>
      {searches > 0 ? (
        <button class="link" type="button" onClick={() => open('missed')}>
          {count('insights_missed', searches)}
        </button>
      ) : null}
      {asked > 0 ? (
        <button class="link" type="button" onClick={() => open('requests')}>
          {count('insights_requests', asked)}
        </button>
      ) : null}
    </p>
  );
}

function Unlisted() {
  const count = useCount();
  const report = useLibrary().insights.report.value;
  if (!report || report.forgotten + report.older === 0) return null;
  return (
    <p class="quiet insights-unlisted">
      {report.forgotten > 0 ? count('insights_forgotten', report.forgotten) : null}{' '}
      {report.older > 0 ? count('insights_older', report.older) : null}
    </p>
  );
}
