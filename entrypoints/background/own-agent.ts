import { browser } from 'wxt/browser';
import { connectorById } from '@/lib/connectors/all-connectors';
import { OWN_AGENT } from '@/lib/connectors/jira';
import type { CuecardDatabase } from '@/lib/database/database';

/** One rule for all hosts. Rules of the session outlive the worker, not the browser. */
const RULE = 1;

/**
 * In Chromium a request cannot name its sender itself: a rule does it, for what Cuecard itself sends to the Jira hosts
 * that are set up, and for nothing the person does there. Elsewhere this does nothing.
 */
export async function nameOurselves(db: CuecardDatabase): Promise<void> {
  const rules = browser.declarativeNetRequest;
  if (!rules) return;
  const requestDomains = await hostsToNameFor(db);
  const addRules = requestDomains.length === 0 ? [] : ruleFor(requestDomains);
  await rules.updateSessionRules({ removeRuleIds: [RULE], addRules });
}

async function hostsToNameFor(db: CuecardDatabase): Promise<string[]> {
  const live = await db.destinations.filter(({ deletedAt }) => deletedAt === null).toArray();
  const addresses = live.flatMap(({ connectorId, config }) => {
    const connector = connectorById(connectorId);
    return connector?.by === 'network' && connector.ownAgent ? [config.address ?? ''] : [];
  });
  const hosts = addresses.flatMap((address) => (URL.canParse(address) ? [new URL(address).hostname] : []));
  return [...new Set(hosts)];
}

function ruleFor(
  requestDomains: string[],
): Parameters<typeof browser.declarativeNetRequest.updateSessionRules>[0]['addRules'] & object {
  const requestHeaders = [{ header: 'user-agent', operation: 'set', value: OWN_AGENT } as const];
  const initiatorDomains = [browser.runtime.id];
  const condition = { requestDomains, initiatorDomains, resourceTypes: ['xmlhttprequest' as const] };
  return [{ id: RULE, action: { type: 'modifyHeaders', requestHeaders }, condition }];
}
