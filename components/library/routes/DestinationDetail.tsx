import { connectorById } from '@/lib/connectors/all-connectors';
import type { ListedDestination } from '@/lib/escalation/destination';
import { SHARE_ALL } from '@/lib/escalation/share';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/words';
import { Detail } from '../Detail';
import { type Fact, Facts } from '../Facts';
import { useLibrary } from '../library-context';
import { ActButton } from '../replies/ActButton';
import { connectorTitle, DestinationState } from './DestinationsTable';
import { Switch } from './Fields';
import { PreviewBytes } from './PreviewBytes';
import { sampleParcel } from './sample-parcel';
import { TestResult } from './TestResult';

/** The chosen place: how it is set up, whether it takes cases, and what would leave to it. */
export function DestinationDetail() {
  const words = useWords();
  const { destinations, routes, ports } = useLibrary();
  const chosen = destinations.selected.value;
  if (!chosen) return null;
  const user = (routes.rows.value ?? []).find(({ route }) => route.destinationId === chosen.id)?.route;
  const department = user?.name ?? words('routes_sample_department');
  const parcel = sampleParcel(department, user?.share ?? SHARE_ALL, ports.speech, ports.clock());
  return (
    <Detail
      of={chosen.id}
      over={connectorTitle(words, chosen)}
      title={chosen.name}
      foot={<Acts destination={chosen} />}
    >
      <OnSwitch destination={chosen} />
      <SetupFacts destination={chosen} />
      <TestResult outcome={destinations.tests.value[chosen.id]} />
      <PreviewBytes destination={chosen} parcel={parcel} />
    </Detail>
  );
}

function OnSwitch({ destination }: { destination: ListedDestination }) {
  const words = useWords();
  const { destinations, routes } = useLibrary();
  return (
    <div class="field">
      <Switch
        checked={destination.enabled}
        disabled={!routes.verdict.value.ok}
        onChange={(on) => void destinations.turn(destination, on)}
      >
        {words('destinations_switch')}
      </Switch>
      <p class="hint">{words('destinations_switch_hint')}</p>
    </div>
  );
}

/** Secrets are never shown again: only that they are kept. */
function SetupFacts({ destination }: { destination: ListedDestination }) {
  const words = useWords();
  const { config, hasSecrets, connectorId } = destination;
  const connector = connectorById(connectorId);
  const facts: Fact[] = (connector?.fields ?? []).flatMap(({ name, label, secret }) => {
    const value = secret
      ? hasSecrets
        ? words('destinations_kept')
        : words('destinations_not_kept')
      : config[name];
    return value
      ? [{ name: words(label), value: secret ? <KeptSign text={value} /> : <bdi>{value}</bdi> }]
      : [];
  });
  return (
    <Facts
      facts={[
        { name: words('library_column_status'), value: <DestinationState destination={destination} /> },
        ...facts,
      ]}
    />
  );
}

function KeptSign({ text }: { text: string }) {
  return <span class="quiet">{text}</span>;
}

function Acts({ destination }: { destination: ListedDestination }) {
  const words = useWords();
  const { destinations, routes } = useLibrary();
  const connector = connectorById(destination.connectorId);
  const verdict = routes.verdict.value;
  const isRunning = destinations.tests.value[destination.id]?.type === 'running';
  return (
    <>
      {connector?.by === 'network' ? (
        <Button
          tone="primary"
          size="large"
          grow
          held={isRunning}
          onClick={() => void (isRunning ? undefined : destinations.test(destination))}
        >
          {words(isRunning ? 'destinations_testing' : 'destinations_test')}
        </Button>
      ) : null}
      {connector ? (
        <ActButton verdict={verdict} size="large" onPress={() => destinations.setup.edit(destination)}>
          {words('destinations_change')}
        </ActButton>
      ) : null}
      <ActButton verdict={verdict} size="large" onPress={() => void destinations.remove(destination)}>
        {words('destinations_remove')}
      </ActButton>
    </>
  );
}
