import { describe, expect, it } from 'vitest';
import { type Answer, retryAfterMs } from '@/lib/connectors/answer';
import { chatwoot } from '@/lib/connectors/chatwoot';
import { jiraCloud } from '@/lib/connectors/jira-cloud';
import { slack } from '@/lib/connectors/slack';
import { teamsWorkflow } from '@/lib/connectors/teams-workflow';
import { webhook } from '@/lib/connectors/webhook';
import { zammad } from '@/lib/connectors/zammad';
import { zendeskTicket } from '@/lib/connectors/zendesk-ticket';
import { TEAMS_TOO_MANY } from './doubles/teams';
import { HOME, TARGETS } from './targets';

const AT = Date.UTC(2026, 10, 22, 9);
const answer = (status: number, body = '', headers: Record<string, string> = {}) =>
  ({ type: 'answer', status, body, headers, at: AT }) as const satisfies Answer;
const SIGN_IN = '<!doctype html><title>Sign in</title>';
const setup = (id: string) => {
  const target = TARGETS.find(({ connector }) => connector.id === id);
  if (!target) throw new Error(id);
  return target.setup(HOME);
};

describe('Retry-After', () => {
  const waitOf = (value: string) => retryAfterMs(answer(429, '', { 'retry-after': value }));

  it('is read as seconds or as a date, and is never more than a day', () => {
    expect(waitOf('0')).toBe(0);
    expect(waitOf(' 120 ')).toBe(120_000);
    expect(waitOf('1.5')).toBe(1_500);
    expect(waitOf('999999999')).toBe(86_400_000);
    expect(waitOf('Sun, 22 Nov 2026 09:05:00 GMT')).toBe(300_000);
    expect(waitOf('Sunday, 22-Nov-26 09:05:00 GMT')).toBe(300_000);
    expect(waitOf('Sun, 22 Nov 2026 08:00:00 GMT')).toBe(0);
  });

  it('is nothing when it makes no sense', () => {
    for (const value of ['', 'soon', '-5', '2026', '0x10', 'Sun, 99 Nov 2026']) {
      expect([null, 2_026_000], value).toContain(waitOf(value));
    }
    expect(retryAfterMs(answer(429))).toBeNull();
  });
});

describe('an answer that says yes without meaning it', () => {
  it.each([
    ['slack', slack],
    ['zendesk-ticket', zendeskTicket],
    ['zammad', zammad],
    ['chatwoot', chatwoot],
    ['jira-cloud', jiraCloud],
    ['teams-workflow', teamsWorkflow],
  ] as const)('is tried again: a sign-in page with status 200 at %s', (id, connector) => {
    expect(connector.read(answer(200, SIGN_IN), setup(id))).toMatchObject({
      type: 'retry',
      why: 'odd-answer',
      mayHaveArrived: true,
    });
  });

  it('is a pause when Teams says 429 in the body of a 200', () => {
    expect(teamsWorkflow.read(answer(200, TEAMS_TOO_MANY), setup('teams-workflow'))).toMatchObject({
      type: 'retry',
      why: 'busy',
    });
  });

  it('is a success at a webhook, where every 2xx is one, whatever the body', () => {
    for (const body of ['', SIGN_IN, '{"reference":{"a":1},"link":5}', 'null']) {
      expect(webhook.read(answer(204, body), setup('webhook'))).toEqual({
        type: 'delivered',
        reference: null,
        link: null,
      });
    }
  });
});

describe('what a target calls the case', () => {
  it('comes with a link only to the target itself', () => {
    const said = (link: string) => JSON.stringify({ reference: 'S-12', link });
    const read = (link: string) => webhook.read(answer(200, said(link)), setup('webhook'));
    expect(read(`${HOME}/cases/12`)).toMatchObject({ reference: 'S-12', link: `${HOME}/cases/12` });
    for (const link of [
      'https://evil.example/12',
      'javascript:alert(1)',
      `http://care.acme.example/12`,
      '',
    ]) {
      expect(read(link)).toMatchObject({ reference: 'S-12', link: null });
    }
  });

  it('can be pressed in Zendesk, Zammad, Chatwoot and Jira', () => {
    const linkOf = (id: string, body: unknown, connector = zendeskTicket) => {
      const delivery = connector.read(answer(201, JSON.stringify(body)), setup(id));
      return delivery.type === 'delivered' ? delivery.link : null;
    };
    expect(linkOf('zendesk-ticket', { ticket: { id: 12 } })).toBe(`${HOME}/agent/tickets/12`);
    expect(linkOf('zammad', { id: 3, number: '47003' }, zammad)).toBe(`${HOME}/#ticket/zoom/3`);
    expect(linkOf('chatwoot', { id: 8 }, chatwoot)).toBe(`${HOME}/app/accounts/3/conversations/8`);
    expect(linkOf('jira-cloud', { key: 'CARE-9' }, jiraCloud)).toBe(`${HOME}/browse/CARE-9`);
  });
});

describe('an address that takes nothing more', () => {
  it('is gone at Slack when the webhook was removed, and refused when a message is wrong', () => {
    expect(slack.read(answer(404, 'no_service'), setup('slack'))).toEqual({ type: 'gone' });
    expect(slack.read(answer(400, 'invalid_blocks'), setup('slack'))).toEqual({
      type: 'refused',
      why: 'rejected',
      detail: 'invalid_blocks',
    });
  });

  it('is told apart at Jira when it refuses browsers', () => {
    expect(jiraCloud.read(answer(403, 'XSRF check failed'), setup('jira-cloud'))).toMatchObject({
      type: 'refused',
      why: 'browser-refused',
    });
  });
});
