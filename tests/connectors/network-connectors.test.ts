import { expect, it } from 'vitest';
import { NETWORK_CONNECTORS } from '@/lib/connectors/all-connectors';
import { conformance } from './conformance';
import { TARGETS } from './targets';

it('every connector with a network has a target here', () => {
  expect(TARGETS.map(({ connector }) => connector.id)).toEqual(NETWORK_CONNECTORS.map(({ id }) => id));
});

for (const target of TARGETS) conformance(target);
