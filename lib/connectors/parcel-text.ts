import type { Parcel, ParcelLine } from '@/lib/escalation/delivery/parcel';

/** The parcel as plain text: facts, note, conversation. Lines end with "\n". */
export function parcelToText(parcel: Parcel, notice: string | null): string {
  const { facts, note, link, conversation, labels } = parcel;
  const head = facts.map(({ label, value }) => `${label}: ${value}`);
  if (link !== null) head.push(`${labels.open}: ${link}`);
  const parts = [head.join('\n')];
  if (note !== '') parts.push(`${labels.note}\n${note}`);
  if (conversation.length > 0) {
    parts.push([labels.conversation, ...conversation.map((line) => lineToText(line, parcel))].join('\n\n'));
  }
  for (const sentence of [labels.masked, notice ?? '']) if (sentence !== '') parts.push(sentence);
  return parts.join('\n\n');
}

/** "Rui T., 18:51" above what was written. */
export function lineHead({ author, when }: ParcelLine, { labels }: Parcel): string {
  const name = author === '' ? labels.somebody : author;
  return when === null ? name : `${name}, ${when}`;
}

/**
 * For targets that read Markdown in it: a customer's words must not become a link with another face, nor a picture
 * that is fetched from where they say. A zero-width space keeps bracket and parenthesis apart.
 */
export function withoutMarkdownLinks(text: string): string {
  return text.replace(/\](?=[([:])/g, ']\u200b');
}

function lineToText(line: ParcelLine, parcel: Parcel): string {
  return `${lineHead(line, parcel)}\n${line.text.replace(/^/gm, '> ')}`;
}
