import type { Delivery } from '@/lib/escalation/delivery/delivery';
import type { Parcel } from '@/lib/escalation/delivery/parcel';
import { MINUTE_MS } from '@/lib/shared/clock';
import { readUrl } from './addresses';
import type { Answer } from './answer';
import { bytesOf } from './clip';
import type { Found, NetworkConnector, PreparedRequest, Setup } from './connector';
import { withoutSecrets } from './without-secrets';

/** One line of the list of everything Cuecard ever asked of the network. */
export type RequestNote = {
  readonly host: string;
  /** Of the body; the headers are a few hundred more. */
  readonly bytes: number;
  readonly purpose: 'deliver' | 'look-up' | 'test';
  /** The escalation. */
  readonly why: string;
};

export type DeliverPorts = {
  readonly send: (request: PreparedRequest) => Promise<Answer>;
  readonly now: () => number;
  /** Called before the request leaves; what it answers is called with the end. */
  readonly note: (request: RequestNote) => Promise<(answer: Answer, outcome: string) => Promise<void>>;
};

export type Attempt = {
  readonly parcel: Parcel;
  readonly setup: Setup;
  /** An earlier attempt may have got through. */
  readonly mayHaveArrived: boolean;
  readonly purpose?: 'deliver' | 'test';
};

/**
 * One attempt to deliver. What may have arrived before is looked up first where the target can be asked; where it
 * can not, or can not say, it goes out marked as a repeat. Never throws for anything the target or the network does.
 */
export async function deliver(
  connector: NetworkConnector,
  attempt: Attempt,
  ports: DeliverPorts,
): Promise<Delivery> {
  const { parcel, setup, mayHaveArrived, purpose = 'deliver' } = attempt;
  const found = mayHaveArrived ? await lookUp(connector, parcel.id, setup, ports) : ABSENT;
  if (found.type === 'found') return { ...found, type: 'delivered' };
  if (found.type === 'unknown') {
    return { type: 'retry', why: 'lookup-failed', afterMs: null, mayHaveArrived: true };
  }
  const outgoing = found.type === 'unsure' ? asRepeat(parcel) : parcel;
  const prepared = await connector.prepare(outgoing, setup, ports.now());
  if (!prepared.ok) {
    const { field, problem } = prepared.failure;
    return { type: 'refused', why: 'set-up', detail: `${field}: ${problem}` };
  }
  const end = await ports.note(noteOf(prepared.value, purpose, parcel.id));
  const answer = await ports.send(prepared.value);
  const delivery = afterIndexing(connector, connector.read(answer, setup));
  const said = saidWithoutSecrets(delivery, prepared.value, setup);
  await end(answer, said.type === 'retry' || said.type === 'refused' ? said.why : said.type);
  return said;
}

const ABSENT: Found = { type: 'absent' };

/** Targets with a key of their own sort repeats out themselves. */
async function lookUp(
  { again, find }: NetworkConnector,
  caseId: string,
  setup: Setup,
  ports: DeliverPorts,
): Promise<Found> {
  if (again === 'key') return ABSENT;
  if (!find) return { type: 'unsure' };
  const prepared = find.prepare(caseId, setup);
  // The delivery itself says what is wrong with the set-up.
  if (!prepared.ok) return ABSENT;
  const end = await ports.note(noteOf(prepared.value, 'look-up', caseId));
  const answer = await ports.send(prepared.value);
  const found = find.read(answer, caseId, setup);
  await end(answer, found.type);
  return found;
}

/** The same with a word of warning; only for targets that do not compare bodies. */
export function asRepeat(parcel: Parcel): Parcel {
  return { ...parcel, title: `${parcel.labels.repeated}: ${parcel.title}` };
}

/** Targets find new things in their own search only after a while. */
function afterIndexing({ again }: NetworkConnector, delivery: Delivery): Delivery {
  if (again !== 'look-up' || delivery.type !== 'retry' || !delivery.mayHaveArrived) return delivery;
  return { ...delivery, afterMs: Math.max(delivery.afterMs ?? 0, MINUTE_MS) };
}

/** The line of the list that a request gets. */
export function noteOf(
  { url, body }: PreparedRequest,
  purpose: RequestNote['purpose'],
  why: string,
): RequestNote {
  return { host: readUrl(url)?.host ?? '', bytes: bytesOf(body ?? ''), purpose, why };
}

function saidWithoutSecrets(delivery: Delivery, request: PreparedRequest, setup: Setup): Delivery {
  if (delivery.type !== 'refused' || delivery.detail === null) return delivery;
  return { ...delivery, detail: withoutSecrets(delivery.detail, request, setup) };
}
