import { computed, type ReadonlySignal } from '@preact/signals';
import { email } from '@/lib/connectors/email';
import {
  type CaseDelivery,
  deliveriesOf,
  passOn,
  takeOver,
  undoTakeOver,
} from '@/lib/database/case-progress';
import { resendDead } from '@/lib/database/dead-letters';
import { destinationOf } from '@/lib/database/destinations';
import { toParcel } from '@/lib/escalation/delivery/to-parcel';
import type { Escalation, Route } from '@/lib/escalation/escalation';
import { formatTimeIn } from '@/lib/escalation/format-time';
import { deputyFor, goalOf } from '@/lib/escalation/goal';
import { whoOf } from './ask-model';
import { dispatchFor } from './send-case';
import type { SidebarPorts } from './sidebar-ports';
import { watchedFor } from './watched';

/** The way back: what became of the open case, and what a person notes about it. */
export interface CaseProgressModel {
  readonly delivery: ReadonlySignal<CaseDelivery | undefined>;
  /** A message to the department, for the person's own mail program; undefined where the route names no mailbox. */
  readonly mailto: ReadonlySignal<string | undefined>;
  /** Who can be asked instead, once nobody took it over in time. */
  readonly deputy: ReadonlySignal<Route | undefined>;
  /** Each answers whether it was stored. */
  readonly takeOver: () => Promise<boolean>;
  readonly undoTakeOver: (before: Escalation) => Promise<boolean>;
  readonly passOn: (route: Route) => Promise<boolean>;
  readonly sendAgain: () => Promise<boolean>;
}

export function createCaseProgress(
  ports: SidebarPorts,
  routes: ReadonlySignal<readonly Route[]>,
  sent: ReadonlySignal<Escalation | null | undefined>,
): CaseProgressModel {
  const { db } = ports;
  const id = computed(() => sent.value?.id ?? null);
  const changed = (commentKey: string) => {
    void ports.callWorker('outbox.changed', {});
    void ports.callWorker('status.changed', { keys: [commentKey] });
  };
  const on = async (work: (sent: Escalation) => Promise<{ readonly ok: boolean }>): Promise<boolean> => {
    const escalation = sent.peek();
    if (!escalation) return false;
    const { ok } = await work(escalation);
    if (ok) changed(escalation.commentKey);
    return ok;
  };
  return {
    delivery: watchedFor(ports, id, async (key) => (await deliveriesOf(db, [key])).get(key)),
    mailto: watchedFor(ports, id, (key) => mailOf(ports, key)),
    deputy: computed(() => {
      const escalation = sent.value;
      return escalation ? deputyFor(escalation, routes.value, ports.now.value) : undefined;
    }),
    takeOver: () => on((escalation) => takeOver(db, escalation.id, '', whoOf(ports))),
    undoTakeOver: (before) => on(() => undoTakeOver(db, before, whoOf(ports))),
    sendAgain: () => on((escalation) => resendDead(db, escalation.id, whoOf(ports))),
    passOn: (route) => on((escalation) => handOn(ports, escalation, route)),
  };
}

/** The route's place is a mailbox: nothing leaves by itself, the person sends it. */
async function mailOf({ db, speech }: SidebarPorts, id: string): Promise<string | undefined> {
  const escalation = await db.escalations.get(id);
  const route = escalation && (await db.routes.get(escalation.routeId));
  const place = route?.destinationId ? await destinationOf(db, route.destinationId) : undefined;
  if (!escalation || !route || place?.connectorId !== email.id) return undefined;
  const parcel = toParcel(escalation, route.share, speech.words, formatTimeIn(speech.lang));
  const prepared = email.prepare(parcel, place.config);
  return prepared.ok && prepared.value.as === 'mail' ? prepared.value.mailto : undefined;
}

/** As the worker hands on by itself where the route says so. */
async function handOn(ports: SidebarPorts, escalation: Escalation, route: Route) {
  const who = whoOf(ports);
  const { routeId, routeName, arrived } = escalation;
  const passedOn = [...escalation.passedOn, { routeId, routeName, arrived, at: who.now, by: who.name }];
  const next = { ...escalation, routeId: route.id, routeName: route.name, passedOn };
  const dispatch = await dispatchFor(ports, next, route);
  const goalAt = goalOf(route, ports.settings.peek().workingHours, who.now);
  return passOn(ports.db, escalation.id, { route, dispatch, goalAt }, who);
}
