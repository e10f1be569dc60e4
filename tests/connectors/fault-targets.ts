import type { NetworkConnector, Setup } from '@/lib/connectors/connector';
import type { Fetch } from '@/lib/connectors/send';
import { slack } from '@/lib/connectors/slack';
import { webhook } from '@/lib/connectors/webhook';
import { zammad } from '@/lib/connectors/zammad';

/** One that takes a key, one that can be asked, one that can neither. */
export type FaultTarget = {
  readonly id: 'key' | 'look-up' | 'never';
  readonly connector: NetworkConnector;
  readonly setup: Setup;
};

const SECRET = `whsec_${'A'.repeat(43)}=`;

export const FAULT_TARGETS: readonly FaultTarget[] = [
  {
    id: 'key',
    connector: webhook,
    setup: { config: {}, secrets: { address: 'https://key.example/in', secret: SECRET } },
  },
  {
    id: 'look-up',
    connector: zammad,
    setup: {
      config: { address: 'https://look-up.example', group: 'Care', customer: 'care@acme.example' },
      secrets: { token: 'tok-7f3a9c1e' },
    },
  },
  {
    id: 'never',
    connector: slack,
    setup: { config: {}, secrets: { address: 'https://hooks.slack.com/services/T/B/x' } },
  },
];

export type Arrival = { readonly target: string; readonly caseId: string; readonly asRepeat: boolean };

/** The targets' side of the network, without a network: what arrived, as the targets would count it. */
export function receivers(repeated: string) {
  const arrivals: Arrival[] = [];
  const keys = new Set<string>();
  const caseIn = (text: string) => /CASE-\d+/.exec(text)?.[0] ?? '';
  const arrived = (target: string, body: string) =>
    arrivals.push({ target, caseId: caseIn(body), asRepeat: body.includes(repeated) });

  const receive: Fetch = async (url, { body, headers }) => {
    const text = String(body ?? '');
    const { host, pathname } = new URL(url);
    if (host === 'key.example') {
      const key = new Headers(headers).get('webhook-id') ?? '';
      if (!keys.has(key)) arrived('key', text);
      keys.add(key);
      return Response.json({}, { status: 202 });
    }
    if (host === 'look-up.example' && pathname === '/api/v1/tickets/search') {
      const wanted = caseIn(url);
      const found = arrivals.some(({ target, caseId }) => target === 'look-up' && caseId === wanted);
      return Response.json(found ? [{ id: 1, number: '4711' }] : []);
    }
    if (host === 'look-up.example') {
      arrived('look-up', text);
      return Response.json({ id: 1, number: '4711' }, { status: 201 });
    }
    arrived('never', text);
    return new Response('ok');
  };
  return { arrivals, receive };
}
