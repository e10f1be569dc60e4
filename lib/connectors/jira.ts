import { cleanLine } from '@/lib/escalation/delivery/clean-text';
import type { Delivery } from '@/lib/escalation/delivery/delivery';
import type { Parcel } from '@/lib/escalation/delivery/parcel';
import { under } from './addresses';
import { type Answer, idOf, isRecord, jsonOf } from './answer';
import { clip } from './clip';
import type { Found, Payload, Ticket } from './connector';
import { choiceField, type Field, field, isAddress, isText, type Values } from './fields';
import { fitParcel } from './fit-parcel';
import { delivered, oddAnswer, readStatus, refuse } from './read-status';
import { type KnownStatus, nameOf, recordOf } from './read-ticket';

const SUMMARY = 255;
/** Both kinds of Jira refuse longer descriptions. */
const DESCRIPTION = 32_767;

/** What both kinds of Jira are told. Priorities only where the project has the field. */
export const JIRA_FIELDS: readonly Field[] = [
  field('address', 'connector_field_address', isAddress),
  field('project', 'connector_field_project', (value) =>
    /^[A-Za-z][A-Za-z0-9_]{0,99}$/.test(value) ? null : 'odd-signs',
  ),
  field('issueType', 'connector_field_issue_type', isText, { required: false, standard: 'Task' }),
  choiceField('priority', 'connector_field_jira_priority', ['no', 'yes']),
];

/** What Cuecard calls itself where a browser's name is refused. */
export const OWN_AGENT = 'Cuecard';

/**
 * Jira refuses writing requests of browsers ("XSRF check failed", 2026-11) unless they say otherwise: Data Center by
 * the token header, Cloud by `User-Agent`. Firefox sends the latter; in Chromium a rule does
 * (entrypoints/background/own-agent.ts).
 */
export const JIRA_HEADERS = { 'x-atlassian-token': 'no-check', 'user-agent': OWN_AGENT } as const;

/** The issue as both take it; `render` gives the description in their own format. */
export function jiraPayload<T>(
  parcel: Parcel,
  { project = '', issueType = 'Task', priority = 'no' }: Values,
  render: (parcel: Parcel, notice: string | null) => T,
): Payload {
  const summary = clip(cleanLine(parcel.title), SUMMARY);
  const titled = summary === parcel.title ? [] : (['title'] as const);
  const lengthOf = (text: T) => (typeof text === 'string' ? text : JSON.stringify(text)).length;
  const { rendered, trimmed } = fitParcel(parcel, render, (text) => lengthOf(text) <= DESCRIPTION);
  const fields = {
    project: { key: project },
    issuetype: { name: issueType },
    summary,
    description: rendered,
    labels: ['cuecard', labelOf(parcel.id), ...(parcel.risk === null ? [] : [parcel.risk])],
    ...(priority === 'yes' ? { priority: { name: PRIORITIES[parcel.urgency] } } : {}),
  };
  return { body: JSON.stringify({ fields }), trimmed: [...new Set([...titled, ...trimmed])] };
}

const PRIORITIES = { now: 'Highest', today: 'High', week: 'Medium' } as const;

/** Jira takes no key of ours; a label of its own finds the case again. */
function labelOf(caseId: string): string {
  return `cuecard-${caseId}`;
}

export function jqlOf(caseId: string): string {
  return encodeURIComponent(`labels = "${labelOf(caseId)}"`);
}

export function readJira(answer: Answer, { address = '' }: Values): Delivery {
  if (answer.type === 'answer' && answer.status === 403 && /xsrf/i.test(answer.body)) {
    return refuse('browser-refused');
  }
  return readStatus(answer, (answered) => {
    const key = idOf(jsonOf(answered)?.key);
    return key === null ? oddAnswer(answered) : delivered(key, under(address, `/browse/${key}`));
  });
}

export function readJiraFound(answer: Answer, { address = '' }: Values): Found {
  if (answer.type === 'none' || answer.status !== 200) return { type: 'unknown' };
  const issues = jsonOf(answer)?.issues;
  if (!Array.isArray(issues)) return { type: 'unknown' };
  const [first] = issues;
  if (first === undefined) return { type: 'absent' };
  const key = isRecord(first) ? idOf(first.key) : null;
  return key === null
    ? { type: 'unknown' }
    : { type: 'found', reference: key, link: under(address, `/browse/${key}`) };
}

/** Below an address, of either API. Issues may have moved to another project: the old key still finds them. */
export function jiraIssuePath({ reference }: Ticket, version: 2 | 3): string | null {
  return reference === null ? null : `/rest/api/${version}/issue/${reference}?fields=status,assignee`;
}

/**
 * Projects may assign everything to one person by themselves, so an assignee alone says nothing: somebody has it once
 * it has left the statuses of the category "To Do".
 */
export function readJiraStatus(
  { key, fields }: Readonly<Record<string, unknown>>,
  asked: Ticket,
  { address = '' }: Values,
): KnownStatus | undefined {
  const reference = idOf(key);
  const { status, assignee } = recordOf(fields);
  const { key: category } = recordOf(recordOf(status).statusCategory);
  if (asked.reference === null || reference === null || !STATUS_CATEGORIES.has(category)) return undefined;
  const solved = category === 'done';
  const taken = solved || category === 'indeterminate';
  const by = taken ? nameOf(recordOf(assignee).displayName) : null;
  return { reference, link: under(address, `/browse/${reference}`), taken, solved, by };
}

const STATUS_CATEGORIES: ReadonlySet<unknown> = new Set(['new', 'undefined', 'indeterminate', 'done']);
