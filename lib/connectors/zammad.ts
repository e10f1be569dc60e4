import { under } from './addresses';
import { type Answer, idOf, isRecord, jsonOf } from './answer';
import { clip } from './clip';
import type { Found, Ticket } from './connector';
import { connectorOf } from './connector-of';
import { field, isAddress, isEmail, isText, isToken, secretField, type Values } from './fields';
import { fitParcel } from './fit-parcel';
import { parcelToText } from './parcel-text';
import { delivered, oddAnswer, readStatus as readAnswer } from './read-status';
import { type KnownStatus, nameOf } from './read-ticket';

const TITLE = 250;
const BODY = 20_000;

/** A ticket with an internal note. Zammad takes no key of ours; the case's id in the note finds it again. */
export const zammad = connectorOf({
  id: 'zammad',
  title: 'connector_zammad',
  fields: [
    field('address', 'connector_field_address', isAddress),
    field('group', 'connector_field_group', isText),
    field('customer', 'connector_field_customer_email', isEmail),
    secretField('token', 'connector_field_token', isToken),
  ],
  addressField: 'address',
  again: 'look-up',
  payload(parcel, { group = '', customer = '' }) {
    const title = clip(parcel.title, TITLE);
    const titled = title === parcel.title ? [] : (['title'] as const);
    const { rendered, trimmed } = fitParcel(parcel, parcelToText, (text) => text.length <= BODY);
    const article = {
      subject: title,
      body: rendered,
      type: 'note',
      internal: true,
      content_type: 'text/plain',
    };
    const customerId = `guess:${customer}`;
    const priority = PRIORITIES[parcel.urgency];
    const ticket = { title, group, customer_id: customerId, priority, state: 'open', article };
    return { body: JSON.stringify(ticket), trimmed: [...new Set([...titled, ...trimmed])] };
  },
  target: (_, values) => ({ url: under(values.address ?? '', '/api/v1/tickets'), headers: signedIn(values) }),
  read: (answer, { address = '' }) =>
    readAnswer(answer, (answered) => {
      const ticket = ticketOf(jsonOf(answered), address);
      return ticket === undefined ? oddAnswer(answered) : delivered(ticket.reference, ticket.link);
    }),
  find: {
    target: (caseId, values) => ({
      url: under(values.address ?? '', `/api/v1/tickets/search?expand=true&limit=1&query=${caseId}`),
      headers: signedIn(values),
    }),
    read: (answer, _, { address = '' }) => readFound(answer, address),
  },
  status: {
    target(ticket, values) {
      const id = idIn(ticket);
      if (id === undefined) return null;
      const url = under(values.address ?? '', `/api/v1/tickets/${id}?expand=true`);
      return { url, headers: signedIn(values) };
    },
    read: readStatus,
  },
});

/** The number that people see is not the id; the link we made holds that. */
function idIn({ link }: Ticket): string | undefined {
  return /#ticket\/zoom\/(\d+)$/.exec(link ?? '')?.[1];
}

/** Nobody is user 1, written "-". Teams may name their own states: those that close begin with "closed". */
function readStatus(body: Readonly<Record<string, unknown>>, asked: Ticket): KnownStatus | undefined {
  const { id, state, owner, owner_id: ownerId } = body;
  if (idOf(id) !== idIn(asked) || typeof state !== 'string' || typeof ownerId !== 'number') return undefined;
  const solved = /^closed\b/i.test(state);
  const hasOwner = ownerId > 1;
  // Owners are named by their login, which often is an address: its first part says enough.
  const by = hasOwner && typeof owner === 'string' ? nameOf(owner.split('@')[0]) : null;
  return { ...asked, taken: solved || hasOwner, solved, by };
}

const PRIORITIES = { now: '3 high', today: '2 normal', week: '1 low' } as const;

function signedIn({ token = '' }: Values) {
  return { authorization: `Token token=${token}` };
}

function ticketOf(ticket: unknown, address: string) {
  if (!isRecord(ticket)) return undefined;
  const id = idOf(ticket.id);
  if (id === null) return undefined;
  return { reference: idOf(ticket.number) ?? id, link: under(address, `/#ticket/zoom/${id}`) };
}

/** With `expand=true` the answer is a list of tickets. */
function readFound(answer: Answer, address: string): Found {
  if (answer.type === 'none' || answer.status !== 200) return { type: 'unknown' };
  const list = listOf(answer.body);
  if (list === undefined) return { type: 'unknown' };
  if (list.length === 0) return { type: 'absent' };
  const ticket = ticketOf(list[0], address);
  return ticket === undefined ? { type: 'unknown' } : { type: 'found', ...ticket };
}

function listOf(body: string): readonly unknown[] | undefined {
  const json = jsonOf({ type: 'answer', status: 200, headers: {}, body: `{"list":${body}}`, at: 0 });
  return Array.isArray(json?.list) ? json.list : undefined;
}
