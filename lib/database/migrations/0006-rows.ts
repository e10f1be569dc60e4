import type { Rows } from './migration';

const id = '01K70000000000000000000003';
const stamp = { changedAt: 1_760_000_300_000, changedBy: 'Ines' };

const route = {
  id: '01K70000000000000000000002',
  name: 'Billing',
  purpose: 'Charges and refunds',
  risks: [],
  words: ['refund*'],
  handOffSnippetId: null,
  position: 0,
  changedAt: 1_760_000_000_000,
  changedBy: '',
  deletedAt: null,
};

const escalation = {
  id,
  commentKey: 'x:1801',
  platform: 'x',
  permalink: 'https://x.com/marit/status/1801',
  routeId: route.id,
  routeName: 'Billing',
  risk: null,
  urgency: 'today',
  note: 'Waiting nine days.',
  snapshot: [{ author: 'Marit', text: 'Still waiting', postedAt: null, permalink: '' }],
  masked: true,
  handOff: null,
  status: 'saved',
  createdAt: 1_760_000_300_000,
  createdBy: 'Ines',
  ...stamp,
  deletedAt: null,
};

export const rowsBefore: Rows = {
  routes: [{ ...route, schema: 1 }],
  escalations: [{ ...escalation, schema: 1 }],
};

export const rowsAfter: Rows = {
  routes: [
    {
      ...route,
      schema: 2,
      tags: [],
      platforms: [],
      langs: [],
      examples: [],
      hours: null,
      goalMinutes: null,
      onCall: '',
      deputyRouteId: null,
      useDeputy: false,
      required: [],
      destinationId: null,
      share: { note: true, conversation: true, names: true, times: true, links: true, responder: true },
    },
  ],
  escalations: [
    { ...escalation, schema: 2, share: null, goalAt: null, takenOver: null, arrived: null, passedOn: [] },
  ],
  destinations: [
    {
      id: '01K70000000000000000000012',
      schema: 1,
      connectorId: 'zammad',
      name: 'Help desk',
      config: { address: 'https://help.acme.example', group: 'Care', customer: 'care@acme.example' },
      enabled: true,
      changedAt: 1_763_800_000_000,
      changedBy: 'Ada Lovelace',
      deletedAt: null,
    },
  ],
};
