import { useId } from 'preact/hooks';
import { CONNECTORS, connectorById } from '@/lib/connectors/all-connectors';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { REFUSAL_WORDS } from '../replies/failure-words';

/** Copying and downloading need no set-up: every case has them. */
const OFFERED = CONNECTORS.filter(({ id }) => id !== 'copy' && id !== 'download');

/** The kinds of places there are; choosing one begins its set-up. */
export function NewDestination() {
  const words = useWords();
  const id = useId();
  const { routes, destinations } = useLibrary();
  const verdict = routes.verdict.value;
  const pick = (connectorId: string) => {
    const connector = connectorById(connectorId);
    if (connector) destinations.setup.begin(connector, words(connector.title));
  };
  return (
    <span class="destination-new">
      <label class="sr" for={id}>
        {words('destinations_new')}
      </label>
      <select
        id={id}
        class="select"
        value=""
        disabled={!verdict.ok}
        title={verdict.ok ? undefined : words(REFUSAL_WORDS[verdict.why])}
        onChange={(event) => {
          pick(event.currentTarget.value);
          event.currentTarget.value = '';
        }}
      >
        <option value="">{words('destinations_new')}</option>
        {OFFERED.map((connector) => (
          <option key={connector.id} value={connector.id}>
            {words(connector.title)}
          </option>
        ))}
      </select>
    </span>
  );
}
