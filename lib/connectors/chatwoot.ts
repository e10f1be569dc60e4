import { under } from './addresses';
import { type Answer, idOf, isRecord, jsonOf } from './answer';
import type { Found, Ticket } from './connector';
import { connectorOf } from './connector-of';
import { field, isAddress, isNumber, isText, isToken, secretField, type Values } from './fields';
import { fitParcel } from './fit-parcel';
import { parcelToText, withoutMarkdownLinks } from './parcel-text';
import { delivered, oddAnswer, readStatus } from './read-status';
import { type KnownStatus, nameOf, recordOf } from './read-ticket';

const CONTENT = 20_000;
/** As many conversations of a contact as Chatwoot lists. */
const LISTED = 20;

/**
 * A conversation in an API inbox, under one contact that stands for Cuecard: `source` is that contact's id in the
 * inbox, made once when it is set up. A repeat is found by the case's id in the contact's conversations.
 */
export const chatwoot = connectorOf({
  id: 'chatwoot',
  title: 'connector_chatwoot',
  fields: [
    field('address', 'connector_field_address', isAddress),
    field('account', 'connector_field_account_id', isNumber),
    field('inbox', 'connector_field_inbox_id', isNumber),
    field('contact', 'connector_field_contact_id', isNumber),
    field('source', 'connector_field_source_id', isText),
    field('team', 'connector_field_team_id', isNumber, { required: false }),
    secretField('token', 'connector_field_token', isToken),
  ],
  addressField: 'address',
  again: 'look-up',
  payload(parcel, { inbox = '', contact = '', source = '', team = '' }) {
    const { rendered, trimmed } = fitParcel(
      parcel,
      (smaller, notice) => withoutMarkdownLinks(`${smaller.title}\n\n${parcelToText(smaller, notice)}`),
      (text) => text.length <= CONTENT,
    );
    const conversation = {
      source_id: source,
      inbox_id: Number(inbox),
      contact_id: Number(contact),
      status: 'open',
      ...(team === '' ? {} : { team_id: Number(team) }),
      custom_attributes: { cuecard_case: parcel.id, cuecard_urgency: parcel.urgency },
      message: { content: rendered },
    };
    return { body: JSON.stringify(conversation), trimmed };
  },
  target: (_, values) => ({ url: apiOf(values, '/conversations'), headers: signedIn(values) }),
  read: (answer, values) =>
    readStatus(answer, (answered) => {
      const id = idOf(jsonOf(answered)?.id);
      return id === null ? oddAnswer(answered) : delivered(id, linkOf(values, id));
    }),
  find: {
    target: (_, values) => ({
      url: apiOf(values, `/contacts/${values.contact ?? ''}/conversations`),
      headers: signedIn(values),
    }),
    read: readFound,
  },
  status: {
    target: ({ reference }, values) =>
      reference === null
        ? null
        : { url: apiOf(values, `/conversations/${reference}`), headers: signedIn(values) },
    read: readTaken,
  },
});

function apiOf({ address = '', account = '' }: Values, path: string): string {
  return under(address, `/api/v1/accounts/${account}${path}`);
}

function linkOf({ address = '', account = '' }: Values, id: string): string {
  return under(address, `/app/accounts/${account}/conversations/${id}`);
}

function signedIn({ token = '' }: Values) {
  return { api_access_token: token };
}

function readFound(answer: Answer, caseId: string, values: Values): Found {
  if (answer.type === 'none' || answer.status !== 200) return { type: 'unknown' };
  const listed = jsonOf(answer)?.payload;
  if (!Array.isArray(listed)) return { type: 'unknown' };
  const own = listed.find((each) => isRecord(each) && attributesOf(each).cuecard_case === caseId);
  if (own === undefined) return { type: listed.length < LISTED ? 'absent' : 'unsure' };
  const id = idOf(own.id);
  return id === null ? { type: 'unknown' } : { type: 'found', reference: id, link: linkOf(values, id) };
}

function attributesOf({ custom_attributes: attributes }: Readonly<Record<string, unknown>>) {
  return isRecord(attributes) ? attributes : {};
}

/**
 * Inboxes may deal conversations out by themselves: somebody has it once its assignee has looked at it, or answered.
 * Versions that do not say when the assignee looked are believed without.
 */
function readTaken(body: Readonly<Record<string, unknown>>, asked: Ticket): KnownStatus | undefined {
  const { id, status, meta, assignee_last_seen_at: seen, first_reply_created_at: answered } = body;
  if (idOf(id) !== asked.reference || typeof status !== 'string' || !STATUSES.has(status)) return undefined;
  const { assignee } = recordOf(meta);
  const solved = status === 'resolved';
  const looked = typeof seen !== 'number' || seen > 0 || (typeof answered === 'number' && answered > 0);
  const taken = solved || (isRecord(assignee) && looked);
  return { ...asked, taken, solved, by: taken ? nameOf(recordOf(assignee).name) : null };
}

const STATUSES: ReadonlySet<string> = new Set(['open', 'resolved', 'pending', 'snoozed']);
