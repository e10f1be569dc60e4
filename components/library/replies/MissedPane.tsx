import type { MissedSearch } from '@/lib/database/requests';
import { Button } from '../../ui/Button';
import { languageName } from '../../ui/intl';
import { State } from '../../ui/State';
import { useCount, useLang, useWords } from '../../ui/words';
import { shortMoment } from '../days';
import { useLibrary } from '../library-context';
import { ActButton } from './ActButton';

const MOST_LISTED = 200;

/** Words for which the library had nothing, most often first. */
export function MissedPane() {
  const words = useWords();
  const { replies } = useLibrary();
  const missed = replies.wishes.missed.value;
  if (missed === undefined) return <p class="wishes quiet">{words('library_loading')}</p>;
  if (missed.length === 0)
    return <State title={words('library_no_missed')} text={words('library_no_missed_text')} />;
  return (
    <ul class="wishes" aria-label={words('library_missed')}>
      {missed.slice(0, MOST_LISTED).map((search) => (
        <Missed key={search.words} search={search} />
      ))}
    </ul>
  );
}

function Missed({ search }: { search: MissedSearch }) {
  const words = useWords();
  const count = useCount();
  const lang = useLang();
  const { replies } = useLibrary();
  const languages = search.langs.map((each) => languageName(lang, each)).join(', ');
  const lookAgain = () => {
    replies.show('all');
    replies.search(search.words);
  };
  return (
    <li class="wish">
      <div>
        <h2 dir="auto">{search.words}</h2>
        <p class="meta">
          {count('library_missed_times', search.times, shortMoment(lang, search.lastAt))}
          {languages === '' ? null : `, ${languages}`}
        </p>
      </div>
      <div class="actions">
        <ActButton
          tone="primary"
          verdict={replies.acts.rightsAlone().edit}
          onPress={() =>
            replies.wishes.write({ words: search.words, lang: search.langs[0] ?? null, requestId: null })
          }
        >
          {words('library_write_reply')}
        </ActButton>
        <Button onClick={lookAgain}>{words('library_look_again')}</Button>
      </div>
    </li>
  );
}
