import type { Rows } from './migration';

const common = {
  id: '01K70000000000000000000001',
  code: 'late-parcel',
  folder: 'Orders',
  kind: 'first-answer',
  tags: ['delivery'],
  examples: ['where is my parcel'],
  risk: null,
  channels: ['x', 'facebook'],
  audience: 'public',
  owner: 'Care lead',
  status: 'approved',
  version: 3,
  reviewBy: '2027-01-31',
  changedAt: 1_760_000_000_000,
  changedBy: '',
  deletedAt: null,
};
const text = { lang: 'en', title: 'Late parcel', body: 'Hi {{ customer_name }}, it comes on {{ day }}.' };
const day = { name: 'day', label: 'Day', example: 'Monday' };
const content = {
  code: 'late-parcel',
  folder: 'Orders',
  kind: 'first-answer',
  texts: [{ ...text, variants: [{ platform: 'x', body: 'It comes on {{ day }}.' }], asOf: 4 }],
  placeholders: [],
  tags: ['delivery'],
  examples: ['where is my parcel'],
  counterExamples: ['I love the parcel'],
  risk: null,
  channels: ['x'],
  audience: 'public',
  role: null,
  owner: 'Care lead',
  source: { text: 'Shipping terms', url: null, checkedOn: '2026-10-01' },
  reviewBy: '2027-01-31',
  expiresOn: null,
};

/** As version 1 writes them. */
export const rowsBefore: Rows = {
  snippets: [
    {
      ...common,
      schema: 1,
      texts: [text],
      placeholders: [day, { ...day, name: 'part', choices: ['morning', 'evening'] }],
      approvedBy: 'Ines',
    },
  ],
};

export const rowsAfter: Rows = {
  snippets: [
    {
      ...common,
      schema: 2,
      texts: [{ ...text, variants: [], asOf: 3 }],
      placeholders: [
        { ...day, type: 'text', required: true, default: null, choices: [] },
        {
          ...day,
          name: 'part',
          type: 'choice',
          required: true,
          default: null,
          choices: ['morning', 'evening'],
        },
      ],
      counterExamples: [],
      role: null,
      source: null,
      expiresOn: null,
      approvals: [{ by: 'Ines', at: 1_760_000_000_000, version: 3 }],
      recall: null,
      replacedBy: null,
      origin: null,
    },
  ],
  revisions: [
    {
      id: '01K70000000000000000000006',
      schema: 1,
      snippetId: common.id,
      version: 4,
      state: 'in-review',
      content,
      writtenBy: ['Ines'],
      note: 'Shorter on X.',
      sentBack: null,
      approvals: [],
      basedOn: 3,
      edit: 2,
      createdAt: 1_760_000_400_000,
      changedAt: 1_760_000_500_000,
      changedBy: 'Ines',
      deletedAt: null,
    },
  ],
  requests: [
    {
      id: '01K70000000000000000000007',
      schema: 1,
      words: 'dishwasher jug lid',
      commentKey: 'x:1801',
      lang: 'en',
      state: 'open',
      snippetId: null,
      createdAt: 1_760_000_600_000,
      createdBy: 'Ines',
      changedAt: 1_760_000_600_000,
      changedBy: 'Ines',
      deletedAt: null,
    },
  ],
  snapshots: [
    {
      id: '01K70000000000000000000008',
      schema: 1,
      at: 1_760_000_700_000,
      reason: 'daily',
      counts: { snippets: 1, revisions: 1 },
      bytes: new Uint8Array([123, 125]),
    },
  ],
};
