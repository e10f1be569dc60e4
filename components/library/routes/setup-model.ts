import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { connectorById } from '@/lib/connectors/all-connectors';
import type { Connector, ConnectorProblem, Setup } from '@/lib/connectors/connector';
import { setupProblems, splitSetup, type Values } from '@/lib/connectors/fields';
import type { CuecardDatabase } from '@/lib/database/database';
import { saveDestination } from '@/lib/database/destinations';
import { newId } from '@/lib/database/ids';
import type { ListedDestination } from '@/lib/escalation/destination';
import type { LibraryPorts } from '../library-ports';
import type { Acting } from '../policies/acting';

/** What stands in the set-up form. Secrets are in it only while they are typed. */
export interface SettingUp {
  readonly id: string;
  readonly connector: Connector;
  readonly name: string;
  readonly typed: Values;
  /** Secrets were kept before: what is left empty stays as it is. */
  readonly keepsSecrets: boolean;
  readonly agreed: boolean;
  readonly isNew: boolean;
}

export type SetupTrouble = 'name-missing' | 'not-agreed' | 'host-refused' | null;

export interface SetupModel {
  readonly form: ReadonlySignal<SettingUp | null>;
  readonly begin: (connector: Connector, title: string) => void;
  readonly edit: (destination: ListedDestination) => void;
  readonly change: (change: Partial<Pick<SettingUp, 'name' | 'agreed'>>) => void;
  readonly type: (field: string, text: string) => void;
  /** By field, once saving was tried. */
  readonly problems: ReadonlySignal<ReadonlyMap<string, ConnectorProblem['problem']>>;
  readonly trouble: ReadonlySignal<SetupTrouble>;
  /** Asks the browser for the hosts at once, so call it from a press. */
  readonly save: () => Promise<boolean>;
  readonly cancel: () => void;
}

export function createSetupModel(
  ports: LibraryPorts,
  db: CuecardDatabase,
  acting: Acting,
  onSaved: (id: string) => void,
): SetupModel {
  const form = signal<SettingUp | null>(null);
  const isTried = signal(false);
  const isRefused = signal(false);
  const problems = computed(() => (form.value ? fieldProblems(form.value) : new Map()));
  const open = (next: SettingUp | null) => {
    form.value = next;
    isTried.value = false;
    isRefused.value = false;
  };
  const trouble = computed(() => troubleOf(form.value, isRefused.value));
  const change = (changed: Partial<SettingUp>) => {
    if (form.peek()) form.value = { ...(form.peek() as SettingUp), ...changed };
    isRefused.value = false;
  };
  return {
    form,
    change,
    problems: computed(() => (isTried.value ? problems.value : new Map())),
    trouble: computed(() => (isTried.value ? trouble.value : null)),
    begin: (connector, title) => open(newSetup(connector, title, newId(ports.clock()))),
    edit: (destination) => open(setupOf(destination)),
    cancel: () => open(null),
    type: (field, text) => change({ typed: { ...form.peek()?.typed, [field]: text } }),
    async save() {
      const written = form.peek();
      isTried.value = true;
      if (!written || problems.peek().size > 0 || trouble.peek() !== null) return false;
      const setup = splitSetup(written.connector.fields, written.typed);
      // Before anything is awaited: browsers ask only on a press.
      if (!(await allowed(ports, written.connector, setup))) {
        isRefused.value = true;
        return false;
      }
      const isSaved = await keep(ports, db, acting, written, setup);
      if (isSaved) onSaved(written.id);
      if (isSaved) open(null);
      return isSaved;
    },
  };
}

function newSetup(connector: Connector, name: string, id: string): SettingUp {
  return {
    id,
    connector,
    name,
    typed: {},
    keepsSecrets: false,
    agreed: connector.by === 'hand',
    isNew: true,
  };
}

/** What is kept is not read back: only new secrets are typed. */
function setupOf({ id, connectorId, name, config, hasSecrets }: ListedDestination): SettingUp | null {
  const connector = connectorById(connectorId);
  if (!connector) return null;
  const agreed = connector.by === 'hand';
  return { id, connector, name, typed: config, keepsSecrets: hasSecrets, agreed, isNew: false };
}

function fieldProblems({ connector, typed, keepsSecrets }: SettingUp) {
  const setup = splitSetup(connector.fields, typed);
  const isKept = (field: string) =>
    keepsSecrets && connector.fields.some(({ name, secret }) => secret && name === field);
  const found = setupProblems(connector.fields, setup).filter(
    ({ field, problem }) => !(problem === 'missing' && isKept(field)),
  );
  return new Map(found.map(({ field, problem }) => [field, problem]));
}

function troubleOf(form: SettingUp | null, isRefused: boolean): SetupTrouble {
  if (!form) return null;
  if (form.name.trim() === '') return 'name-missing';
  if (!form.agreed) return 'not-agreed';
  return isRefused ? 'host-refused' : null;
}

/** An address that stays as it was has been asked for before. */
async function allowed({ askForHosts }: LibraryPorts, connector: Connector, setup: Setup): Promise<boolean> {
  const hosts = connector.by === 'network' ? connector.hosts(setup) : [];
  return hosts.length === 0 || askForHosts === undefined || askForHosts(hosts);
}

async function keep(
  ports: LibraryPorts,
  db: CuecardDatabase,
  { who, ended }: Acting,
  { id, connector, name }: SettingUp,
  { config, secrets }: Setup,
): Promise<boolean> {
  const wanted = { id, connectorId: connector.id, name: name.trim(), config: { ...config } };
  const told = { text: ports.speech.words('destinations_saved', name.trim()) };
  const isSaved = await ended(saveDestination(db, wanted, secrets, who()), told);
  if (isSaved) void ports.callWorker('outbox.changed', {});
  return isSaved;
}
