import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { NOTHING_DECIDED, type Policies, policiesOf } from '@/lib/policy/policies';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function changed(times: number) {
  const rulesOff = [`no-such-rule-${times}`];
  const core = {
    id: 'core',
    schema: 1,
    head: null,
    confirmed: null,
    off: times % 2 === 1,
    rulesOff,
  } as const;
  return { ...NOTHING_DECIDED, decisions: [{ ...core, changedAt: 1, changedBy: 'Ines', deletedAt: null }] };
}

/** The rules that were compiled first, after two changes, with what was made of the last. */
function afterTwoChanges() {
  const first = policiesOf(changed(0));
  const compiled = new WeakRef(first.compiled);
  const policies: Policies = policiesOf(changed(2), policiesOf(changed(1), first));
  return { compiled, policies };
}

it('hands on what was compiled where the rules are the same', () => {
  const first = policiesOf(changed(0));
  expect(policiesOf(changed(2), first).compiled).toBe(first.compiled);
});

it('keeps nothing of rules that are no longer in force', async () => {
  const { compiled, policies } = afterTwoChanges();
  await new Promise((go) => setTimeout(go));
  collect();
  expect(compiled.deref()).toBeUndefined();
  expect(policies.rules.length).toBeGreaterThan(0);
});
