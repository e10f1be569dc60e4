import type { Revision } from '@/lib/library/revision';
import type { WordKey } from '@/lib/shared/words';
import { useLang, useWords } from '../../ui/words';
import { shortMoment } from '../days';
import { useLibrary } from '../library-context';

const SHOWN = 6;

/** What it said before, latest first. The editor compares them word by word and goes back to one. */
export function ReplyVersions() {
  const words = useWords();
  const { history } = useLibrary().replies.preview;
  const versions = history.value;
  if (versions.length < 2) return null;
  const rest = versions.length - SHOWN;
  return (
    <section aria-labelledby="versions-title">
      <h3 id="versions-title">{words('library_versions')}</h3>
      <ul class="versions">
        {versions.slice(0, SHOWN).map((version) => (
          <Version key={version.id} version={version} />
        ))}
      </ul>
      {rest > 0 ? <p class="hint">{words('library_versions_more', rest)}</p> : null}
    </section>
  );
}

function Version({ version }: { version: Revision }) {
  const words = useWords();
  const lang = useLang();
  const { version: nth, state, note, changedAt, changedBy } = version;
  const by = [shortMoment(lang, changedAt), changedBy].filter((part) => part !== '').join(', ');
  return (
    <li>
      <span class="num">{words('library_version_nth', nth)}</span> <span>{words(STATE_WORDS[state])}</span>
      <span class="meta block">
        <bdi>{note === '' ? by : `${by}. ${note}`}</bdi>
      </span>
    </li>
  );
}

const STATE_WORDS = {
  draft: 'library_status_draft',
  'in-review': 'library_status_in_review',
  approved: 'library_version_live',
  superseded: 'library_version_past',
  discarded: 'library_version_discarded',
} as const satisfies Record<Revision['state'], WordKey>;
