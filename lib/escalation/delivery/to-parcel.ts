import { maskPersonalData } from '@/lib/personal-data/mask-personal-data';
import type { Words } from '@/lib/shared/words';
import type { Escalation, SnapshotLine } from '../escalation';
import type { FormatTime } from '../escalation-text';
import { riskWord, URGENCY_WORDS } from '../risk-words';
import type { Share } from '../share';
import { cleanLine, cleanText } from './clean-text';
import { PARCEL_SCHEMA, type Parcel, type ParcelFact, type ParcelLine } from './parcel';

export { SHARE_ALL, type Share } from '../share';

/**
 * What leaves of a case: what both the route (`allowed`) and the responder let. The snapshot was masked when the case was saved, or was not because the responder said so
 * (`masked`); the note is masked here by the same switch.
 */
export function toParcel(escalation: Escalation, allowed: Share, t: Words, formatTime: FormatTime): Parcel {
  const share = narrower(allowed, escalation.share);
  const { id, createdAt, routeName, platform, risk, urgency, note, permalink, snapshot, masked } = escalation;
  const lines = snapshot.map((line) => lineOf(line, permalink, share, formatTime));
  const place = PLATFORM_NAMES[platform];
  const title =
    risk === null
      ? t('parcel_title', place, routeName)
      : t('parcel_title_risk', riskWord(t, risk), place, routeName);
  return {
    schema: PARCEL_SCHEMA,
    id,
    savedAt: createdAt,
    department: cleanLine(routeName),
    platform,
    risk,
    urgency,
    title: cleanLine(title),
    facts: factsOf(escalation, share, t, formatTime),
    note: share.note ? cleanText(masked ? maskPersonalData(note) : note).trim() : '',
    link: share.links ? linkOf(permalink) : null,
    conversation: share.conversation ? lines : [],
    masked,
    labels: labelsOf(t, masked),
  };
}

/** Whoever gets the case later gets no more of it than the responder let leave. */
function narrower(allowed: Share, chosen: Share | null): Share {
  if (chosen === null) return allowed;
  return {
    note: allowed.note && chosen.note,
    conversation: allowed.conversation && chosen.conversation,
    names: allowed.names && chosen.names,
    times: allowed.times && chosen.times,
    links: allowed.links && chosen.links,
    responder: allowed.responder && chosen.responder,
  };
}

const PLATFORM_NAMES = { x: 'X', facebook: 'Facebook' } as const;

function factsOf(escalation: Escalation, share: Share, t: Words, formatTime: FormatTime): ParcelFact[] {
  const { id, routeName, urgency, risk, createdAt, createdBy } = escalation;
  const facts: ParcelFact[] = [
    { name: 'department', label: t('parcel_department'), value: routeName },
    { name: 'urgency', label: t('parcel_urgency'), value: t(URGENCY_WORDS[urgency]) },
  ];
  if (risk !== null) facts.push({ name: 'risk', label: t('parcel_risk'), value: riskWord(t, risk) });
  facts.push({ name: 'saved', label: t('parcel_saved'), value: formatTime(createdAt) });
  if (share.responder && createdBy !== '') {
    facts.push({ name: 'responder', label: t('parcel_responder'), value: createdBy });
  }
  facts.push({ name: 'case', label: t('parcel_case'), value: id });
  return facts.map((fact) => ({ ...fact, value: cleanLine(fact.value) }));
}

function lineOf(line: SnapshotLine, about: string, share: Share, formatTime: FormatTime): ParcelLine {
  const { author, text, postedAt, permalink } = line;
  const at = share.times && isTime(postedAt) ? postedAt : null;
  return {
    author: share.names ? cleanLine(author) : '',
    text: cleanText(text).trim(),
    at,
    when: at === null ? null : cleanLine(formatTime(at)),
    link: share.links ? linkOf(permalink) : null,
    chosen: permalink !== '' && permalink === about,
  };
}

/** A page may say anything; what is no moment of the calendar stays here. */
function isTime(at: number | null): at is number {
  return at !== null && Math.abs(at) <= 8.64e15;
}

/** Only what a colleague can press safely. */
function linkOf(permalink: string): string | null {
  const link = cleanLine(permalink);
  return /^https:\/\/\S+$/.test(link) ? link : null;
}

function labelsOf(t: Words, masked: boolean): Parcel['labels'] {
  return {
    note: t('parcel_note'),
    conversation: t('parcel_conversation'),
    open: t('parcel_open'),
    somebody: t('parcel_somebody'),
    masked: masked ? t('escalation_text_masked') : '',
    shortened: t('parcel_shortened'),
    repeated: t('parcel_repeated'),
  };
}
