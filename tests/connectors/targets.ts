import type * as z from 'zod';
import { chatwoot } from '@/lib/connectors/chatwoot';
import type { NetworkConnector, Setup } from '@/lib/connectors/connector';
import { jiraCloud } from '@/lib/connectors/jira-cloud';
import { jiraDataCenter } from '@/lib/connectors/jira-data-center';
import { slack } from '@/lib/connectors/slack';
import { teamsWorkflow } from '@/lib/connectors/teams-workflow';
import { webhook } from '@/lib/connectors/webhook';
import { zammad } from '@/lib/connectors/zammad';
import { zendeskRequest } from '@/lib/connectors/zendesk-request';
import { zendeskTicket } from '@/lib/connectors/zendesk-ticket';
import type { Booked } from './doubles/booked';
import { chatwootBody, startChatwoot } from './doubles/chatwoot';
import { jiraCloudBody, jiraDataCenterBody, startJira } from './doubles/jira';
import { slackBody, startSlack } from './doubles/slack';
import { startTeams, teamsBody } from './doubles/teams';
import { startWebhookReceiver, webhookBody } from './doubles/webhook-receiver';
import { startZammad, zammadBody } from './doubles/zammad';
import { startZendesk, zendeskRequestBody, zendeskTicketBody } from './doubles/zendesk';

/** A connector with a double of its target. */
export type Target = {
  readonly connector: NetworkConnector;
  readonly schema: z.ZodType;
  start(): Promise<Booked>;
  setup(address: string): Setup;
  /** What the target calls the first case it takes; null where it gives no name. */
  readonly firstReference: string | null;
  /** The most bytes it takes, where it counts them. */
  readonly maxBytes?: number;
  /** Where it is in the world, when not at the address of all the others. */
  readonly home?: string;
};

export const HOME = 'https://care.acme.example';

const TOKEN = 'tok-7f3a9c1e5b2d8046';
const SIGNING = `whsec_${Buffer.from('0123456789abcdef0123456789abcdef').toString('base64')}`;
const SLACK_PATH = '/services/T0SECRET1/B0SECRET2/xoSECRETxo3';
const TEAMS_PATH = '/workflows/9f8e7d/triggers/manual/paths/invoke?api-version=2016-06-01&sig=SECRETsig4';
const JIRA = { project: 'CARE', issueType: 'Task', priority: 'yes' };

export const TARGETS: readonly Target[] = [
  {
    connector: webhook,
    schema: webhookBody,
    start: () => startWebhookReceiver(SIGNING),
    setup: (address) => ({
      config: {},
      secrets: { address: `${address}/in/SECRETpath5`, secret: SIGNING },
    }),
    firstReference: '4711',
    maxBytes: 19_999,
  },
  {
    connector: slack,
    schema: slackBody,
    start: () => startSlack(SLACK_PATH),
    setup: (address) => ({ config: {}, secrets: { address: address + SLACK_PATH } }),
    firstReference: null,
    home: 'https://hooks.slack.com',
  },
  {
    connector: teamsWorkflow,
    schema: teamsBody,
    start: () => startTeams(TEAMS_PATH),
    setup: (address) => ({ config: {}, secrets: { address: address + TEAMS_PATH } }),
    firstReference: null,
    maxBytes: 20_480,
  },
  {
    connector: zendeskRequest,
    schema: zendeskRequestBody,
    start: () => startZendesk(''),
    setup: (address) => ({ config: { address, requester: 'Acme Care' }, secrets: {} }),
    firstReference: '4711',
  },
  {
    connector: zendeskTicket,
    schema: zendeskTicketBody,
    start: () => startZendesk(`agent@acme.example/token:${TOKEN}`),
    setup: (address) => ({
      config: { address, email: 'agent@acme.example', group: '42' },
      secrets: { token: TOKEN },
    }),
    firstReference: '4711',
  },
  {
    connector: zammad,
    schema: zammadBody,
    start: () => startZammad(TOKEN, 'Safety'),
    setup: (address) => ({
      config: { address: `${address}/`, group: 'Safety', customer: 'care@acme.example' },
      secrets: { token: TOKEN },
    }),
    firstReference: '4711',
  },
  {
    connector: chatwoot,
    schema: chatwootBody,
    start: () => startChatwoot(TOKEN, 9),
    setup: (address) => ({
      config: { address, account: '3', inbox: '5', contact: '9', source: 'cuecard-1', team: '2' },
      secrets: { token: TOKEN },
    }),
    firstReference: '4711',
  },
  {
    connector: jiraCloud,
    schema: jiraCloudBody,
    start: () =>
      startJira(
        {
          create: '/rest/api/3/issue',
          search: '/rest/api/3/search/jql',
          authorization: `Basic ${Buffer.from(`care@acme.example:${TOKEN}`).toString('base64')}`,
          schema: jiraCloudBody,
        },
        'CARE',
      ),
    setup: (address) => ({
      config: { address, email: 'care@acme.example', ...JIRA },
      secrets: { token: TOKEN },
    }),
    firstReference: 'CARE-4711',
  },
  {
    connector: jiraDataCenter,
    schema: jiraDataCenterBody,
    start: () =>
      startJira(
        {
          create: '/jira/rest/api/2/issue',
          search: '/jira/rest/api/2/search',
          authorization: `Bearer ${TOKEN}`,
          schema: jiraDataCenterBody,
        },
        'CARE',
      ),
    setup: (address) => ({ config: { address: `${address}/jira`, ...JIRA }, secrets: { token: TOKEN } }),
    firstReference: 'CARE-4711',
  },
];
