import { Siren } from 'lucide';
import { Banner } from '../../ui/Banner';
import { useLang, useWords } from '../../ui/words';
import { momentName } from '../days';
import { useLibrary } from '../library-context';
import { ActButton } from './ActButton';

/** Over every page of the library while an incident is on. */
export function IncidentBanner() {
  const words = useWords();
  const lang = useLang();
  const { replies } = useLibrary();
  const running = replies.incident.running.value;
  if (!running) return null;
  const { title, snippetId, hiddenTags, endsAt, startedBy } = running;
  const statement = snippetId === null ? undefined : replies.rowOf(snippetId);
  const sentences = [
    statement ? words('library_incident_pinned', statement.title) : words('library_incident_no_statement'),
    hiddenTags.length === 0 ? '' : words('library_incident_hides', hiddenTags.join(', ')),
    words('library_incident_until', momentName(lang, endsAt), startedBy || words('library_somebody')),
  ].filter((sentence) => sentence !== '');
  return (
    <Banner
      icon={Siren}
      tone="late"
      title={words('library_incident_on', title)}
      actions={
        <ActButton verdict={replies.acts.rightsAlone().decide} onPress={() => void replies.incident.end()}>
          {words('library_incident_end')}
        </ActButton>
      }
    >
      {sentences.join(' ')}
    </Banner>
  );
}
