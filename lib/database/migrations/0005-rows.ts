import type { Rows } from './migration';

const stamp = { changedAt: 1_760_000_300_000, changedBy: 'Ines' };
const byHand = { id: '01K70000000000000000000003', state: 'waiting', attempts: 0, nextAt: 1_760_000_300_000 };
const unsent = { claim: null, mayHaveArrived: false, reference: null, link: null, problem: null };

export const rowsBefore: Rows = {
  outbox: [{ ...byHand, schema: 1, ...stamp }],
};

export const rowsAfter: Rows = {
  outbox: [
    {
      ...byHand,
      schema: 2,
      destinationId: null,
      parcel: null,
      ...unsent,
      ...stamp,
    },
  ],
  secrets: [
    {
      id: '01K70000000000000000000012',
      schema: 1,
      iv: new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
      sealed: new Uint8Array([21, 22, 23]),
      changedAt: 1_763_800_000_000,
      changedBy: 'Ada Lovelace',
    },
  ],
  network: [
    {
      id: '01K70000000000000000000013',
      schema: 1,
      at: 1_763_800_000_000,
      host: 'hooks.acme.example',
      bytes: 2_048,
      purpose: 'deliver',
      why: '01K70000000000000000000003',
      outcome: 'delivered',
      status: 202,
      answeredAt: 1_763_800_000_400,
    },
  ],
};
