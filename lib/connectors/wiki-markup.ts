import type { Parcel } from '@/lib/escalation/delivery/parcel';
import { lineHead } from './parcel-text';

/** Jira Data Center's wiki markup. Whatever a customer wrote is escaped: no mention, macro, picture or link of theirs. */
export function parcelToWiki(parcel: Parcel, notice: string | null): string {
  const { facts, note, link, conversation, labels } = parcel;
  const head = facts.map(({ label, value }) => `*${escaped(label)}:* ${escaped(value)}`);
  if (link !== null) head.push(`*${escaped(labels.open)}:* ${link.replace(/[[\]{}|]/g, encodeURIComponent)}`);
  const parts = [head.join('\n')];
  if (note !== '') parts.push(`*${escaped(labels.note)}*\n${escaped(note)}`);
  if (conversation.length > 0) parts.push(`*${escaped(labels.conversation)}*`);
  for (const line of conversation) parts.push(`*${escaped(lineHead(line, parcel))}*\n${escaped(line.text)}`);
  for (const sentence of [labels.masked, notice ?? '']) if (sentence !== '') parts.push(escaped(sentence));
  return parts.join('\n\n');
}

/** A backslash before every sign with a meaning; a backslash itself as an entity, since two are a line break. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('\\', '&#92;')
    .replace(/[{}[\]|!*_~^+?]/g, '\\$&')
    .replace(/^(\s*)([-#]+)(?=\s)/gm, (_, space: string, signs: string) => `${space}\\${signs}`)
    .replace(/^(\s*)(h[1-6]|bq)\./gm, '$1$2&#46;');
}
