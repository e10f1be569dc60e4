import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addPerson, giveRole, removePerson } from '@/components/library/team/team-changes';
import { NO_TEAM, ROLES, type Role, roleOf, type Team } from '@/lib/library/team';

const two: Team = {
  people: [
    { name: 'Ines', role: 'approver' },
    { name: 'Sam', role: 'author' },
  ],
  selfApproval: false,
};

test('whoever starts the list is on it as approver', () => {
  const added = addPerson(NO_TEAM, '  Priya   Nair ', 'viewer', 'Ines');
  if (!added.ok) throw new Error(added.failure.type);
  expect(added.value.people).toEqual([
    { name: 'Ines', role: 'approver' },
    { name: 'Priya Nair', role: 'viewer' },
  ]);
});

test('a list without a maker needs an approver first', () => {
  expect(addPerson(NO_TEAM, 'Priya', 'viewer', '')).toMatchObject({ failure: { type: 'last-approver' } });
  expect(addPerson(NO_TEAM, 'Priya', 'approver', '').ok).toBe(true);
});

test('empty, endless and doubled names are refused', () => {
  expect(addPerson(two, '  ', 'author', '')).toMatchObject({ failure: { type: 'no-name' } });
  expect(addPerson(two, 'x'.repeat(81), 'author', '')).toMatchObject({ failure: { type: 'long' } });
  expect(addPerson(two, 'Sam', 'approver', '')).toMatchObject({ failure: { type: 'taken' } });
});

test('the last approver stays one, and goes only with the whole list', () => {
  expect(giveRole(two, 'Ines', 'reviewer')).toMatchObject({ failure: { type: 'last-approver' } });
  expect(removePerson(two, 'Ines')).toMatchObject({ failure: { type: 'last-approver' } });
  const alone = removePerson(two, 'Sam');
  if (!alone.ok) throw new Error(alone.failure.type);
  expect(removePerson(alone.value, 'Ines')).toMatchObject({ value: { people: [] } });
});

test('no chain of changes leaves a list that nobody can approve in', () => {
  const name = fc.constantFrom('Ines', 'Sam', 'Priya', 'Tom');
  const role = fc.constantFrom<Role>(...ROLES);
  const step = fc.tuple(fc.constantFrom('add', 'role', 'remove'), name, role);
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let team: Team = NO_TEAM;
      for (const [kind, who, as] of steps) {
        const changed =
          kind === 'add'
            ? addPerson(team, who, as, 'Ines')
            : kind === 'role'
              ? giveRole(team, who, as)
              : removePerson(team, who);
        if (changed.ok) team = changed.value;
      }
      const rights = team.people.map((person) => roleOf(team, person.name));
      expect(team.people.length === 0 || rights.includes('approver')).toBe(true);
    }),
  );
});
