import { under } from './addresses';
import { parcelToAdf } from './adf';
import { basicAuth } from './basic-auth';
import { connectorOf } from './connector-of';
import { field, isEmail, isToken, secretField, type Values } from './fields';
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

export const jiraCloud = connectorOf({
  id: 'jira-cloud',
  title: 'connector_jira_cloud',
  fields: [
    ...JIRA_FIELDS,
    field('email', 'connector_field_account_email', isEmail),
    secretField('token', 'connector_field_token', isToken),
  ],
  addressField: 'address',
  again: 'look-up',
  ownAgent: true,
  payload: (parcel, config) => jiraPayload(parcel, config, parcelToAdf),
  target: (_, values) => ({
    url: under(values.address ?? '', '/rest/api/3/issue'),
    headers: { ...JIRA_HEADERS, ...signedIn(values) },
  }),
  read: readJira,
  find: {
    target: (caseId, values) => ({
      url: under(
        values.address ?? '',
        `/rest/api/3/search/jql?jql=${jqlOf(caseId)}&fields=summary&maxResults=1`,
      ),
      headers: signedIn(values),
    }),
    read: (answer, _, values) => readJiraFound(answer, values),
  },
  status: {
    target(ticket, values) {
      const path = jiraIssuePath(ticket, 3);
      return path === null ? null : { url: under(values.address ?? '', path), headers: signedIn(values) };
    },
    read: readJiraStatus,
  },
});

function signedIn({ email = '', token = '' }: Values) {
  return { authorization: basicAuth(email, token) };
}
