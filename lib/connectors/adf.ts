import type { Parcel } from '@/lib/escalation/delivery/parcel';
import { lineHead } from './parcel-text';

type Mark =
  | { readonly type: 'strong' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };
type Inline =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly Mark[] }
  | { readonly type: 'hardBreak' };
type Block = { readonly type: 'paragraph'; readonly content: readonly Inline[] };

/** Jira Cloud's document format. Text in it is text: nothing a customer writes is markup, a mention or a link. */
export type AdfDocument = { readonly type: 'doc'; readonly version: 1; readonly content: readonly Block[] };

export function parcelToAdf(parcel: Parcel, notice: string | null): AdfDocument {
  const { facts, note, link, conversation, labels } = parcel;
  const sentences = [labels.masked, notice ?? ''].filter((sentence) => sentence !== '');
  const content = [
    ...facts.map(({ label, value }) => paragraph([...strong(`${label}: `), ...text(value)])),
    ...(link === null ? [] : [paragraph([{ type: 'text', text: labels.open, marks: [linkTo(link)] }])]),
    ...(note === '' ? [] : [paragraph(strong(labels.note)), paragraph(text(note))]),
    ...(conversation.length === 0 ? [] : [paragraph(strong(labels.conversation))]),
    ...conversation.map((line) =>
      paragraph([...strong(lineHead(line, parcel)), { type: 'hardBreak' }, ...text(line.text)]),
    ),
    ...sentences.map((sentence) => paragraph(text(sentence))),
  ];
  return { type: 'doc', version: 1, content };
}

function paragraph(content: readonly Inline[]): Block {
  return { type: 'paragraph', content };
}

/** An empty text node is refused, so an empty line is a break alone. */
function text(words: string): Inline[] {
  return words
    .split('\n')
    .flatMap((line, at): Inline[] => [
      ...(at === 0 ? [] : [{ type: 'hardBreak' } as const]),
      ...(line === '' ? [] : [{ type: 'text', text: line } as const]),
    ]);
}

function strong(words: string): Inline[] {
  return words === '' ? [] : [{ type: 'text', text: words, marks: [{ type: 'strong' }] }];
}

function linkTo(href: string): Mark {
  return { type: 'link', attrs: { href } };
}
