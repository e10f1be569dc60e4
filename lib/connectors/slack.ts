import type { Parcel } from '@/lib/escalation/delivery/parcel';
import { isAddressOn } from './addresses';
import { clipMeasured } from './clip';
import type { Payload } from './connector';
import { connectorOf } from './connector-of';
import { secretField } from './fields';
import { fitParcel, trimmedParts } from './fit-parcel';
import { lineHead } from './parcel-text';
import { delivered, oddAnswer, readStatus } from './read-status';

/** Limits of Block Kit, counted after escaping; above them the whole message is refused. */
const MOST_BLOCKS = 50;
const HEADER = 150;
const SECTION = 3_000;
const FIELD = 2_000;

/** An incoming webhook of Slack. Its address is the key. */
export const slack = connectorOf({
  id: 'slack',
  title: 'connector_slack',
  fields: [
    secretField(
      'address',
      'connector_field_slack_address',
      isAddressOn('hooks.slack.com', 'hooks.slack-gov.com'),
    ),
  ],
  addressField: 'address',
  again: 'never',
  payload: slackPayload,
  target: (_, { address = '' }) => ({ url: address, headers: {} }),
  read: (answer) =>
    answer.type === 'answer' && answer.status === 404 && /no_service|no_team/.test(answer.body)
      ? { type: 'gone' }
      : readStatus(answer, (answered) => (answered.body.trim() === 'ok' ? delivered() : oddAnswer(answered))),
});

function slackPayload(parcel: Parcel): Payload {
  const short = clipParts(parcel);
  const isCut = trimmedParts(parcel, short).length > 0;
  const { rendered, trimmed } = fitParcel(
    short,
    (smaller, notice) => messageOf(smaller, notice ?? (isCut ? parcel.labels.shortened : null)),
    ({ blocks }) => blocks.length <= MOST_BLOCKS,
  );
  const parts = new Set([...trimmedParts(parcel, short), ...trimmed]);
  return { body: JSON.stringify(rendered), trimmed: [...parts] };
}

/** Every text at its own limit, with room for what stands around it. */
function clipParts(parcel: Parcel): Parcel {
  const cut = (text: string, limit: number) => clipMeasured(text, limit, (each) => escaped(each).length);
  return {
    ...parcel,
    title: cut(parcel.title, HEADER),
    facts: parcel.facts.map((fact) => ({ ...fact, value: cut(fact.value, FIELD - 100) })),
    note: cut(parcel.note, SECTION - 100),
    link: parcel.link !== null && parcel.link.length > FIELD ? null : parcel.link,
    conversation: parcel.conversation.map((line) => ({
      ...line,
      author: cut(line.author, 200),
      text: cut(line.text, SECTION - 500),
    })),
  };
}

type Text = { readonly type: 'plain_text' | 'mrkdwn'; readonly text: string; readonly verbatim?: true };

function messageOf(parcel: Parcel, notice: string | null) {
  const { title, facts, note, link, conversation, labels } = parcel;
  const sentences = [labels.masked, notice ?? ''].filter((sentence) => sentence !== '');
  const blocks = [
    { type: 'header', text: plain(title) },
    {
      type: 'section',
      fields: facts.slice(0, 10).map(({ label, value }) => words(`*${escaped(label)}*\n${escaped(value)}`)),
    },
    ...(note === '' ? [] : [section(`*${escaped(labels.note)}*\n${escaped(note)}`)]),
    ...conversation.map((line) => section(`*${escaped(lineHead(line, parcel))}*\n${escaped(line.text)}`)),
    ...sentences.map((sentence) => section(escaped(sentence))),
    ...(link === null ? [] : [{ type: 'actions', elements: [button(labels.open, link)] }]),
  ];
  return { text: escaped(title), blocks };
}

function section(text: string) {
  return { type: 'section', text: words(text) };
}

function button(text: string, url: string) {
  return { type: 'button', text: plain(text), url };
}

function plain(text: string): Text {
  return { type: 'plain_text', text: escaped(text) };
}

/** `verbatim`: no names, channels or addresses are made into links, so that nobody is called by a customer's words. */
function words(text: string): Text {
  return { type: 'mrkdwn', text, verbatim: true };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
