import type { Parcel, ParcelLine } from '@/lib/escalation/delivery/parcel';
import { clip } from './clip';
import type { TrimmedPart } from './connector';

export type Fitted<T> = { readonly rendered: T; readonly trimmed: readonly TrimmedPart[] };

/**
 * Renders the parcel, shorter step by step until it fits: long comments first, then comments farthest from the one
 * the case is about, then the note, the rest last. `notice` is the sentence that says so, once something is gone.
 * The last step is small enough for every target; nothing is ever refused for its length.
 */
export function fitParcel<T>(
  parcel: Parcel,
  render: (parcel: Parcel, notice: string | null) => T,
  fits: (rendered: T) => boolean,
): Fitted<T> {
  const whole = render(parcel, null);
  if (fits(whole)) return { rendered: whole, trimmed: [] };
  let smaller = parcel;
  let rendered = whole;
  for (const step of STEPS) {
    smaller = step(smaller);
    rendered = render(smaller, parcel.labels.shortened);
    if (fits(rendered)) break;
  }
  return { rendered, trimmed: trimmedParts(parcel, smaller) };
}

export function trimmedParts(before: Parcel, after: Parcel): TrimmedPart[] {
  return PARTS.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
}

const PARTS = ['title', 'facts', 'note', 'link', 'conversation'] as const satisfies readonly TrimmedPart[];

type Step = (parcel: Parcel) => Parcel;

const STEPS: readonly Step[] = [
  ...[2_000, 1_000, 500, 280].map(clipLines),
  ...[10, 5, 3].map(keepNearest),
  ...[4_000, 2_000].map(clipNote),
  keepNearest(1),
  ...[1_000, 500].map(clipNote),
  clipLines(140),
  clipRest(255),
  clipNote(200),
  clipRest(80),
  dropConversation,
  clipNote(100),
  clipNote(0),
  clipRest(40),
  keepCase,
];

function clipLines(limit: number): Step {
  const shorter = (line: ParcelLine): ParcelLine => ({
    ...line,
    author: clip(line.author, 80),
    text: clip(line.text, limit),
    link: shortLink(line.link),
  });
  return (parcel) => ({ ...parcel, conversation: parcel.conversation.map(shorter) });
}

/** The comment the case is about and those before it, which it answers; the newest when none is marked. */
function keepNearest(count: number): Step {
  return (parcel) => {
    const { conversation } = parcel;
    const chosen = conversation.findIndex((line) => line.chosen);
    const end = chosen < 0 ? conversation.length : chosen + 1;
    const start = Math.max(0, end - count);
    return { ...parcel, conversation: conversation.slice(start, start + count) };
  };
}

function clipNote(limit: number): Step {
  return (parcel) => ({ ...parcel, note: clip(parcel.note, limit) });
}

function clipRest(limit: number): Step {
  return (parcel) => ({
    ...parcel,
    title: clip(parcel.title, limit),
    department: clip(parcel.department, limit),
    facts: parcel.facts.map((fact) => ({ ...fact, value: clip(fact.value, limit) })),
    link: shortLink(parcel.link),
  });
}

function dropConversation(parcel: Parcel): Parcel {
  return { ...parcel, conversation: [] };
}

/** What is needed to find the case in Cuecard. */
function keepCase(parcel: Parcel): Parcel {
  const facts = parcel.facts.filter(({ name }) => name === 'urgency' || name === 'case');
  return { ...parcel, facts, labels: { ...parcel.labels, masked: '' } };
}

/** A link is whole or not there. */
function shortLink(link: string | null): string | null {
  return link !== null && link.length > 500 ? null : link;
}
