import type { Delivery } from '@/lib/escalation/delivery/delivery';
import type { Parcel } from '@/lib/escalation/delivery/parcel';
import { succeed } from '@/lib/shared/result';
import { hostPattern } from './addresses';
import type { Answer } from './answer';
import type { Found, NetworkConnector, Payload, PreparedRequest, Setup, Ticket } from './connector';
import { readSetup, type Values } from './fields';
import { type KnownStatus, readTicket } from './read-ticket';

/** What differs from target to target. `values` hold config and secrets together, checked, with standards filled in. */
type Spec = Pick<NetworkConnector, 'id' | 'title' | 'fields' | 'again' | 'ownAgent'> & {
  /** Which field holds the address, for the host permission. */
  readonly addressField: string;
  payload(parcel: Parcel, config: Values): Payload;
  /** Where, and with which headers besides the content type. */
  target(parcel: Parcel, values: Values, signing: Signing): Target | Promise<Target>;
  read(answer: Answer, values: Values): Delivery;
  readonly find?: {
    target(caseId: string, values: Values): Target;
    read(answer: Answer, caseId: string, values: Values): Found;
  };
  readonly status?: {
    /** Null: what the target called it does not say enough to ask. */
    target(ticket: Ticket, values: Values): Target | null;
    /** Of the JSON of a 2xx answer; undefined when that is not what the target says. */
    read(body: Readonly<Record<string, unknown>>, ticket: Ticket, values: Values): KnownStatus | undefined;
  };
};

export type Target = { readonly url: string; readonly headers: Readonly<Record<string, string>> };
export type Signing = { readonly body: string; readonly now: number };

export function connectorOf(spec: Spec): NetworkConnector {
  const { id, title, fields, again, ownAgent = false, addressField, find, status } = spec;
  return {
    by: 'network',
    id,
    title,
    fields,
    again,
    ownAgent,
    hosts: ({ config, secrets }) => hostPattern(config[addressField] ?? secrets[addressField] ?? ''),
    payload: spec.payload,
    async prepare(parcel, setup, now) {
      const values = readSetup(fields, setup);
      if (!values.ok) return values;
      const { body, trimmed } = spec.payload(parcel, setup.config);
      const { url, headers } = await spec.target(parcel, values.value, { body, now });
      const json = { 'content-type': 'application/json', accept: 'application/json', ...headers };
      return succeed<PreparedRequest>({ method: 'POST', url, headers: json, body, trimmed });
    },
    read: (answer, setup) => spec.read(answer, valuesOf(setup)),
    ...(find && {
      find: {
        prepare(caseId, setup) {
          const values = readSetup(fields, setup);
          if (!values.ok) return values;
          return succeed(getOf(find.target(caseId, values.value)));
        },
        read: (answer, caseId, setup) => find.read(answer, caseId, valuesOf(setup)),
      },
    }),
    ...(status && {
      status: {
        prepare(ticket, setup) {
          const values = readSetup(fields, setup);
          if (!values.ok) return values;
          const target = status.target(ticket, values.value);
          return target && succeed(getOf(target));
        },
        read: (answer, ticket, setup) =>
          readTicket(answer, (body) => status.read(body, ticket, valuesOf(setup))),
      },
    }),
  };
}

function getOf({ url, headers }: Target): PreparedRequest {
  return { method: 'GET', url, headers: { accept: 'application/json', ...headers }, body: null, trimmed: [] };
}

/** Of a set-up that a request was just prepared with. */
function valuesOf({ config, secrets }: Setup): Values {
  return { ...config, ...secrets };
}
