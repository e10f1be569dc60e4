import type { Parcel } from '@/lib/escalation/delivery/parcel';
import { ownLink } from './addresses';
import { type Answered, idOf, jsonOf } from './answer';
import { bytesOf } from './clip';
import type { Payload } from './connector';
import { connectorOf } from './connector-of';
import { isAddress, secretField } from './fields';
import { fitParcel } from './fit-parcel';
import { delivered, readStatus } from './read-status';
import { checkSigningSecret, signedHeaders } from './webhook-signature';

/** Standard Webhooks 1.0.0: payloads stay under 20 kB. */
const LIMIT_BYTES = 20_000;

/** Any receiver that speaks Standard Webhooks. Its address often is a key by itself, and is kept as a secret. */
export const webhook = connectorOf({
  id: 'webhook',
  title: 'connector_webhook',
  fields: [
    secretField('address', 'connector_field_webhook_address', isAddress),
    secretField('secret', 'connector_field_signing_secret', checkSigningSecret),
  ],
  addressField: 'address',
  again: 'key',
  payload: webhookPayload,
  async target({ id }, { address = '', secret = '' }, { body, now }) {
    return { url: address, headers: await signedHeaders(id, body, secret, now) };
  },
  read: (answer, { address = '' }) => readStatus(answer, (answered) => thanked(answered, address)),
});

function webhookPayload(parcel: Parcel): Payload {
  const { rendered: body, trimmed } = fitParcel(parcel, render, (text) => bytesOf(text) < LIMIT_BYTES);
  return { body, trimmed };
}

function render(parcel: Parcel, notice: string | null): string {
  const { id, savedAt, department, platform, urgency, risk, title, note, link, conversation, masked } =
    parcel;
  const responder = parcel.facts.find(({ name }) => name === 'responder')?.value ?? null;
  const lines = conversation.map(({ author, text, at, link: own, chosen }) => ({
    author,
    text,
    posted_at: at === null ? null : isoOf(at),
    link: own,
    chosen,
  }));
  return JSON.stringify({
    type: 'escalation.created',
    timestamp: isoOf(savedAt),
    data: {
      id,
      department,
      urgency,
      risk,
      platform,
      title,
      note,
      link,
      responder,
      conversation: lines,
      masked,
      shortened: notice !== null,
    },
  });
}

function isoOf(epochMs: number): string {
  return new Date(epochMs).toISOString();
}

/** A receiver may answer with what it calls the case: `{"reference": "4711", "link": "https://…"}`. */
function thanked(answer: Answered, address: string) {
  const json = jsonOf(answer);
  return delivered(idOf(json?.reference), ownLink(json?.link, address));
}
