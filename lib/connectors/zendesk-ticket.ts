import { under } from './addresses';
import { basicAuth } from './basic-auth';
import { connectorOf } from './connector-of';
import { field, isAddress, isEmail, isNumber, isToken, secretField } from './fields';
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
  target: ({ id }, { address = '', email = '', token = '' }) => ({
    url: under(address, '/api/v2/tickets.json'),
    headers: { authorization: basicAuth(`${email}/token`, token), 'idempotency-key': id },
  }),
  read: (answer, { address = '' }) => readZendesk(answer, 'ticket', address),
});

const PRIORITIES = { now: 'urgent', today: 'high', week: 'normal' } as const;
