import { expect, it } from 'vitest';
import { findingKey } from '@/lib/policy/finding-key';
import { type Acting, wrongAccount } from '@/lib/policy/guards/wrong-account';
import { KEYS } from './some-words';

const OWN = { platform: 'x', handle: 'brevoli', name: 'Brevoli' } as const;
const PRIVATE = { name: 'Priya Shah', handle: 'priya_sh' };

function found(more: Partial<Acting> = {}) {
  const acting = { known: true, account: PRIVATE };
  return wrongAccount({ acting, actingConfirmed: false, platform: 'x', brandAccounts: [OWN], ...more }, KEYS);
}

it('objects to an account that is none of the brand, and names it', () => {
  expect(found()).toMatchObject([
    { ruleId: 'guard.wrong-account.@priya_sh', start: 0, end: 0, matched: '', wording: null },
  ]);
  expect(found()[0]?.reason).toContain('@priya_sh');
});

it('asks again for another account when one was kept with a reason', () => {
  const other = found({ acting: { known: true, account: { name: 'Ines', handle: 'ines' } } });
  const keys = (guarded: ReturnType<typeof found>) =>
    guarded.map(({ ruleId, matched }) => findingKey(ruleId, matched));
  expect(keys(other)).not.toEqual(keys(found()));
});

it('says nothing of the brand’s own account, in any writing of its handle', () => {
  expect(found({ acting: { known: true, account: { name: 'B', handle: 'Brevoli' } } })).toEqual([]);
  expect(found({ acting: { known: true, account: { name: 'brevoli', handle: null } } })).toEqual([]);
});

it('says nothing where the page does not show the account, or the person said that it is right', () => {
  expect(found({ acting: { known: false, account: PRIVATE } })).toEqual([]);
  expect(found({ acting: { known: true, account: null } })).toEqual([]);
  expect(found({ actingConfirmed: true })).toEqual([]);
});

it('looks at the accounts of this site alone, and says nothing where none is set', () => {
  expect(found({ brandAccounts: [{ ...OWN, platform: 'facebook' }] })).toEqual([]);
  const both = [OWN, { platform: 'facebook', handle: 'priya_sh', name: '' } as const];
  expect(found({ brandAccounts: both })).toHaveLength(1);
});
