import type { Delivery } from '@/lib/escalation/delivery/delivery';
import type { Parcel } from '@/lib/escalation/delivery/parcel';
import { under } from './addresses';
import { type Answer, idOf, isRecord, jsonOf } from './answer';
import { clip } from './clip';
import type { TrimmedPart } from './connector';
import { fitParcel } from './fit-parcel';
import { parcelToText, withoutMarkdownLinks } from './parcel-text';
import { again, delivered, oddAnswer, readStatus } from './read-status';

const SUBJECT = 150;
/** Documented as 64 kB for a comment; counted in UTF-16 units here, with room. */
const COMMENT = 20_000;

/** Subject and comment as both APIs of Zendesk take them. */
export function zendeskTexts(parcel: Parcel): {
  readonly subject: string;
  readonly comment: string;
  readonly trimmed: readonly TrimmedPart[];
} {
  const subject = clip(parcel.title, SUBJECT);
  const titled = subject === parcel.title ? [] : (['title'] as const);
  const render = (smaller: Parcel, notice: string | null) =>
    withoutMarkdownLinks(parcelToText(smaller, notice));
  const { rendered, trimmed } = fitParcel(parcel, render, (text) => text.length <= COMMENT);
  return { subject, comment: rendered, trimmed: [...new Set([...titled, ...trimmed])] };
}

/** 201 with what was made, in `wrapper`. 409: the same key is being worked on at this moment. */
export function readZendesk(answer: Answer, wrapper: 'ticket' | 'request', address: string): Delivery {
  if (answer.type === 'answer' && answer.status === 409) return again(answer, 'busy', true);
  return readStatus(answer, (answered) => {
    const made = jsonOf(answered)?.[wrapper];
    const id = isRecord(made) ? idOf(made.id) : null;
    return id === null ? oddAnswer(answered) : delivered(id, under(address, `/agent/tickets/${id}`));
  });
}
