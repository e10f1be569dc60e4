import { under } from './addresses';
import { idOf } from './answer';
import { basicAuth } from './basic-auth';
import type { Ticket } from './connector';
import { connectorOf } from './connector-of';
import { field, isAddress, isEmail, isNumber, isToken, secretField, type Values } from './fields';
import { type KnownStatus, nameOf, recordOf } from './read-ticket';
import { readZendesk, zendeskTexts } from './zendesk';

/** A ticket with an agent's token. Zendesk knows a repeat by `Idempotency-Key`. */
export const zendeskTicket = connectorOf({
  id: 'zendesk-ticket',
  title: 'connector_zendesk_ticket',
  fields: [
    field('address', 'connector_field_zendesk_address', isAddress),
    field('email', 'connector_field_agent_email', isEmail),
    secretField('token', 'connector_field_token', isToken),
    field('group', 'connector_field_group_id', isNumber, { required: false }),
  ],
  addressField: 'address',
  again: 'key',
  payload(parcel, { group = '' }) {
    const { subject, comment, trimmed } = zendeskTexts(parcel);
    const ticket = {
      subject,
      comment: { body: comment, public: false },
      priority: PRIORITIES[parcel.urgency],
      tags: ['cuecard', ...(parcel.risk === null ? [] : [parcel.risk])],
      external_id: parcel.id,
      ...(group === '' ? {} : { group_id: Number(group) }),
    };
    return { body: JSON.stringify({ ticket }), trimmed };
  },
  target: ({ id }, values) => ({
    url: under(values.address ?? '', '/api/v2/tickets.json'),
    headers: { ...signedIn(values), 'idempotency-key': id },
  }),
  read: (answer, { address = '' }) => readZendesk(answer, 'ticket', address),
  status: {
    target({ reference }, values) {
      if (reference === null) return null;
      const url = under(values.address ?? '', `/api/v2/tickets/${reference}.json?include=users`);
      return { url, headers: signedIn(values) };
    },
    read: readStatus,
  },
});

function signedIn({ email = '', token = '' }: Values) {
  return { authorization: basicAuth(`${email}/token`, token) };
}

/** A ticket gets the status "open" when it is assigned; every custom status belongs to one of these. */
function readStatus(
  { ticket, users }: Readonly<Record<string, unknown>>,
  asked: Ticket,
): KnownStatus | undefined {
  const { id, status, assignee_id: assignee } = recordOf(ticket);
  if (idOf(id) !== asked.reference || typeof status !== 'string' || !STATUSES.has(status)) return undefined;
  const solved = status === 'solved' || status === 'closed';
  const people = Array.isArray(users) ? users.map(recordOf) : [];
  const has = idOf(assignee);
  const by = has === null ? null : nameOf(people.find((user) => idOf(user.id) === has)?.name);
  return { ...asked, taken: solved || has !== null, solved, by };
}

const STATUSES: ReadonlySet<string> = new Set(['new', 'open', 'pending', 'hold', 'solved', 'closed']);

const PRIORITIES = { now: 'urgent', today: 'high', week: 'normal' } as const;
