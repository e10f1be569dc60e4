import { describe, expect, it } from 'vitest';
import { contentOf, mayApprove, mayEdit, mayRecall, stampWording } from '@/lib/library/governance';
import type { Revision } from '@/lib/library/revision';
import { NO_TEAM, type Role, type Team } from '@/lib/library/team';
import { aSnippet, aText } from '../fixtures/snippets';

function aTeam(people: Record<string, Role>, selfApproval = false): Team {
  return { people: Object.entries(people).map(([name, role]) => ({ name, role })), selfApproval };
}

function written(by: readonly string[], state: Revision['state'] = 'in-review'): Revision {
  return {
    id: 'r',
    schema: 1,
    snippetId: 's',
    version: 2,
    state,
    content: contentOf(aSnippet('s', '', '')),
    writtenBy: [...by],
    note: '',
    sentBack: null,
    approvals: [],
    basedOn: 1,
    edit: 1,
    createdAt: 0,
    changedAt: 0,
    changedBy: '',
    deletedAt: null,
  };
}

describe('mayApprove', () => {
  const two = { Ines: 'approver', Mats: 'approver' } as const;

  it('lets an approver who did not write in it', () => {
    expect(mayApprove(aTeam(two), 'Mats', written(['Ines']))).toEqual({ ok: true });
  });

  it.each([
    ['a writer', aTeam(two), 'Ines', written(['Ines']), 'own-writing'],
    [
      'a writer nobody can stand in for',
      aTeam({ Ines: 'approver', Rui: 'author' }),
      'Ines',
      written(['Ines']),
      'alone-needed',
    ],
    [
      'a writer when the other approver wrote too',
      aTeam(two),
      'Ines',
      written(['Ines', 'Mats']),
      'alone-needed',
    ],
    ['an author', aTeam({ ...two, Rui: 'author' }), 'Rui', written(['Ines']), 'role'],
    ['somebody not listed', aTeam(two), 'Eve', written(['Ines']), 'role'],
    ['anybody before it is handed in', aTeam(two), 'Mats', written(['Ines'], 'draft'), 'not-handed-in'],
    ['anybody once it is live', aTeam(two), 'Mats', written(['Ines'], 'approved'), 'not-handed-in'],
  ])('refuses %s', (_, team, who, revision, why) => {
    expect(mayApprove(team, who, revision)).toEqual({ ok: false, why });
  });

  it.each([
    ['without a team', NO_TEAM],
    ['in a team of one', aTeam({ Ines: 'approver' })],
    ['where the team allows it', aTeam(two, true)],
  ])('lets a writer %s', (_, team) => {
    expect(mayApprove(team, 'Ines', written(['Ines']))).toEqual({ ok: true });
  });
});

it('lets authors write and reviewers recall', () => {
  const team = aTeam({ Vera: 'viewer', Rui: 'author', Noa: 'reviewer' });
  expect([mayEdit(team, 'Vera').ok, mayEdit(team, 'Rui').ok]).toEqual([false, true]);
  expect([mayRecall(team, 'Rui').ok, mayRecall(team, 'Noa').ok]).toEqual([false, true]);
});

describe('stampWording', () => {
  const content = (en: string, es: string, asOf: [number, number]) => ({
    ...contentOf(aSnippet('s', '', '')),
    texts: [
      { ...aText('en', 'T', en), asOf: asOf[0] },
      { ...aText('es', 'T', es), asOf: asOf[1] },
    ],
  });
  const asOf = ({ texts }: { texts: { asOf: number }[] }) => texts.map((text) => text.asOf);
  const live = content('a', 'b', [3, 3]);

  it('stamps the languages whose words changed', () => {
    expect(asOf(stampWording(content('A', 'b', [3, 3]), { live, saved: live }, 4))).toEqual([4, 3]);
    expect(asOf(stampWording(content('a', 'B', [3, 3]), { live, saved: live }, 4))).toEqual([3, 4]);
  });

  it('unstamps the leading language when it is as live again', () => {
    const saved = content('A', 'b', [4, 3]);
    expect(asOf(stampWording(content('a', 'b', [4, 3]), { live, saved }, 4))).toEqual([3, 3]);
  });

  it('keeps that a writer confirmed a translation without changing it', () => {
    const saved = content('A', 'b', [4, 3]);
    expect(asOf(stampWording(content('A', 'b', [4, 4]), { live, saved }, 4))).toEqual([4, 4]);
  });
});
