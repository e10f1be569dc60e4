import { chatwoot } from './chatwoot';
import type { Connector, ConnectorId, NetworkConnector } from './connector';
import { copy } from './copy';
import { download } from './download';
import { email } from './email';
import { jiraCloud } from './jira-cloud';
import { jiraDataCenter } from './jira-data-center';
import { slack } from './slack';
import { teamsWorkflow } from './teams-workflow';
import { webhook } from './webhook';
import { zammad } from './zammad';
import { zendeskRequest } from './zendesk-request';
import { zendeskTicket } from './zendesk-ticket';

export const NETWORK_CONNECTORS: readonly NetworkConnector[] = [
  webhook,
  slack,
  teamsWorkflow,
  zendeskRequest,
  zendeskTicket,
  zammad,
  chatwoot,
  jiraCloud,
  jiraDataCenter,
];

/** In the order people choose from; what needs no set-up first. */
export const CONNECTORS: readonly Connector[] = [copy, email, download, ...NETWORK_CONNECTORS];

export function connectorById(id: ConnectorId | string): Connector | undefined {
  return CONNECTORS.find((connector) => connector.id === id);
}
