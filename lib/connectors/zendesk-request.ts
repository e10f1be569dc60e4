import { under } from './addresses';
import { connectorOf } from './connector-of';
import { field, isAddress, isEmail, isText } from './fields';
import { readZendesk, zendeskTexts } from './zendesk';

/** Zendesk's form for everybody: no key in the browser, where the account allows requests by anyone. */
export const zendeskRequest = connectorOf({
  id: 'zendesk-request',
  title: 'connector_zendesk_request',
  fields: [
    field('address', 'connector_field_zendesk_address', isAddress),
    field('requester', 'connector_field_requester', isText),
    field('email', 'connector_field_requester_email', isEmail, { required: false }),
  ],
  addressField: 'address',
  again: 'never',
  payload(parcel, { requester = '', email = '' }) {
    const { subject, comment, trimmed } = zendeskTexts(parcel);
    const who = { name: requester, ...(email === '' ? {} : { email }) };
    return {
      body: JSON.stringify({ request: { requester: who, subject, comment: { body: comment } } }),
      trimmed,
    };
  },
  target: (_, { address = '' }) => ({ url: under(address, '/api/v2/requests.json'), headers: {} }),
  read: (answer, { address = '' }) => readZendesk(answer, 'request', address),
});
