import { under } from './addresses';
import { connectorOf } from './connector-of';
import { isToken, secretField, type Values } from './fields';
import {
  JIRA_FIELDS,
  JIRA_HEADERS,
  jiraIssuePath,
  jiraPayload,
  jqlOf,
  readJira,
  readJiraFound,
  readJiraStatus,
} from './jira';
import { parcelToWiki } from './wiki-markup';

export const jiraDataCenter = connectorOf({
  id: 'jira-data-center',
  title: 'connector_jira_data_center',
  fields: [...JIRA_FIELDS, secretField('token', 'connector_field_personal_token', isToken)],
  addressField: 'address',
  again: 'look-up',
  ownAgent: true,
  payload: (parcel, config) => jiraPayload(parcel, config, parcelToWiki),
  target: (_, values) => ({
    url: under(values.address ?? '', '/rest/api/2/issue'),
    headers: { ...JIRA_HEADERS, ...signedIn(values) },
  }),
  read: readJira,
  find: {
    target: (caseId, values) => ({
      url: under(values.address ?? '', `/rest/api/2/search?jql=${jqlOf(caseId)}&fields=summary&maxResults=1`),
      headers: signedIn(values),
    }),
    read: (answer, _, values) => readJiraFound(answer, values),
  },
  status: {
    target(ticket, values) {
      const path = jiraIssuePath(ticket, 2);
      return path === null ? null : { url: under(values.address ?? '', path), headers: signedIn(values) };
    },
    read: readJiraStatus,
  },
});

function signedIn({ token = '' }: Values) {
  return { authorization: `Bearer ${token}` };
}
