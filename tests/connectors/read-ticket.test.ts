import { describe, expect, it } from 'vitest';
import { chatwoot } from '@/lib/connectors/chatwoot';
import type { NetworkConnector, Ticket } from '@/lib/connectors/connector';
import { jiraCloud } from '@/lib/connectors/jira-cloud';
import { zammad } from '@/lib/connectors/zammad';
import { zendeskTicket } from '@/lib/connectors/zendesk-ticket';

const ADDRESS = 'https://care.acme.example';

function said(connector: NetworkConnector, body: unknown, ticket: Partial<Ticket> = {}) {
  const answer = { type: 'answer', status: 200, headers: {}, body: JSON.stringify(body), at: 0 } as const;
  const asked = { reference: '4711', link: `${ADDRESS}/#ticket/zoom/11`, ...ticket };
  return connector.status?.read(answer, asked, { config: { address: ADDRESS }, secrets: {} });
}

describe('how a case stands', () => {
  it('is not believed of another ticket', () => {
    const odd = { type: 'later', why: 'odd-answer' };
    expect(said(zendeskTicket, { ticket: { id: 4712, status: 'solved', assignee_id: 1 } })).toMatchObject(
      odd,
    );
    expect(said(zammad, { id: 12, state: 'closed', owner: '-', owner_id: 1 })).toMatchObject(odd);
    expect(said(chatwoot, { id: 4712, status: 'resolved', meta: {} })).toMatchObject(odd);
  });

  it('is not taken over because the target deals cases out by itself', () => {
    const issue = (category: string) => ({
      key: 'CARE-1',
      fields: { assignee: { displayName: 'Ada' }, status: { statusCategory: { key: category } } },
    });
    expect(said(jiraCloud, issue('new'))).toMatchObject({ taken: false, by: null });
    expect(said(jiraCloud, issue('indeterminate'))).toMatchObject({ taken: true, by: 'Ada' });
    const conversation = (seen: number) => ({
      id: 4711,
      status: 'open',
      meta: { assignee: { name: 'Ada' } },
      assignee_last_seen_at: seen,
      first_reply_created_at: 0,
    });
    expect(said(chatwoot, conversation(0))).toMatchObject({ taken: false, by: null });
    expect(said(chatwoot, conversation(1_763_800_000))).toMatchObject({ taken: true, by: 'Ada' });
  });

  it('follows an issue that moved to another project', () => {
    const moved = { key: 'LEGAL-3', fields: { assignee: null, status: { statusCategory: { key: 'new' } } } };
    expect(said(jiraCloud, moved)).toMatchObject({
      reference: 'LEGAL-3',
      link: `${ADDRESS}/browse/LEGAL-3`,
    });
  });

  it('knows no status that the target does not have', () => {
    expect(said(zendeskTicket, { ticket: { id: 4711, status: 'Gelöst', assignee_id: 1 } })).toMatchObject({
      type: 'later',
    });
    expect(said(chatwoot, { id: 4711, status: 'done', meta: {} })).toMatchObject({ type: 'later' });
  });

  it('keeps of an owner that is named by an address the first part alone', () => {
    const ticket = { id: 11, state: 'open', owner: 'ada.lovelace@acme.example', owner_id: 12 };
    expect(said(zammad, ticket)).toMatchObject({ taken: true, by: 'ada.lovelace' });
    expect(said(zammad, { ...ticket, state: 'closed (spam)' })).toMatchObject({ solved: true });
    expect(said(zammad, { ...ticket, state: 'merged', owner_id: 1 })).toMatchObject({ solved: false });
  });
});
