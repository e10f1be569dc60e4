import type { Parcel } from '@/lib/escalation/delivery/parcel';
import { type Answered, isRecord, jsonOf } from './answer';
import { bytesOf } from './clip';
import type { Payload } from './connector';
import { connectorOf } from './connector-of';
import { isAddress, secretField } from './fields';
import { fitParcel } from './fit-parcel';
import { lineHead, withoutMarkdownLinks } from './parcel-text';
import { again, delivered, oddAnswer, readStatus } from './read-status';

/** Teams promises 28 kB; messages from 21 kB on have been seen to fail. */
const LIMIT_BYTES = 20_000;

/** "When a Teams webhook request is received". Its address is the key, and a person owns the workflow. */
export const teamsWorkflow = connectorOf({
  id: 'teams-workflow',
  title: 'connector_teams',
  fields: [secretField('address', 'connector_field_teams_address', isAddress)],
  addressField: 'address',
  again: 'never',
  payload(parcel): Payload {
    const { rendered: body, trimmed } = fitParcel(parcel, render, (text) => bytesOf(text) <= LIMIT_BYTES);
    return { body, trimmed };
  },
  target: (_, { address = '' }) => ({ url: address, headers: {} }),
  read: (answer) => readStatus(answer, readSuccess),
});

/** The older connectors said 200 and put the failure into the body; a proxy's page is no success either. */
function readSuccess(answer: Answered) {
  const said = answer.body.trim();
  if (/\b429\b|too many requests|throttl/i.test(said)) return again(answer, 'busy', false);
  if (/^\s*</.test(said) || /\berror\b|\bfailed\b/i.test(said)) return oddAnswer(answer);
  const isPlain = said === '' || said === '1' || isRecord(jsonOf(answer));
  return isPlain ? delivered() : oddAnswer(answer);
}

function render(parcel: Parcel, notice: string | null): string {
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: bodyOf(parcel, notice),
    ...(parcel.link === null
      ? {}
      : { actions: [{ type: 'Action.OpenUrl', title: parcel.labels.open, url: parcel.link }] }),
  };
  const contentType = 'application/vnd.microsoft.card.adaptive';
  return JSON.stringify({ type: 'message', attachments: [{ contentType, contentUrl: null, content }] });
}

function bodyOf(parcel: Parcel, notice: string | null) {
  const { title, facts, note, conversation, labels } = parcel;
  return [
    { ...textBlock(title), weight: 'Bolder', size: 'Medium' },
    { type: 'FactSet', facts: facts.map(({ label, value }) => ({ title: label, value: plain(value) })) },
    ...(note === '' ? [] : [heading(labels.note), textBlock(note)]),
    ...(conversation.length === 0 ? [] : [heading(labels.conversation)]),
    ...conversation.flatMap((line) => [heading(lineHead(line, parcel)), textBlock(line.text)]),
    ...[labels.masked, notice ?? ''].filter((sentence) => sentence !== '').map(textBlock),
  ];
}

function heading(text: string) {
  return { ...textBlock(text), weight: 'Bolder' };
}

function textBlock(text: string) {
  return { type: 'TextBlock', text: plain(text), wrap: true };
}

/** Cards read Markdown, where one line end is none. */
function plain(text: string): string {
  return withoutMarkdownLinks(text).replace(/\n+/g, '\n\n');
}
