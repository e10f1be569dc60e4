import type { CuecardDatabase } from '@/lib/database/database';
import { append } from '@/lib/database/journal';
import { confirmPack, saveTeamRule, switchRule, writeFacts } from '@/lib/database/policy-changes';
import type { Who } from '@/lib/library/governance';
import { ALL_PACKS } from '@/lib/policy/policy-in-force';
import type { PolicyRule } from '@/lib/policy/rule';
import { OWN_PACK, type TeamRule } from '@/lib/policy/team-policy';
import { DAY_MS, HOUR_MS } from '@/lib/shared/clock';

/** The moment of the library's harness. */
const NOW = Date.UTC(2026, 10, 22, 10, 30);

export const INES: Who = { name: 'Ines Cardoso', now: NOW - DAY_MS };

export function aRule(id: string, over: Partial<PolicyRule> = {}): PolicyRule {
  return {
    id,
    pack: OWN_PACK,
    title: `Rule ${id}`,
    severity: 'warn',
    reason: 'Our filters are out of stock until spring.',
    applies: { audience: 'public' },
    looksAt: [{ kind: 'words', any: ['filters in stock'] }],
    wording: null,
    source: 'Brand team',
    drafted: '2026-11-20',
    reviewed: null,
    mustFlag: [{ text: 'We have filters in stock.' }],
    mustPass: [{ text: 'The filter page has the dates.' }],
    ...over,
  };
}

export function aTeamRule(id: string, over: Partial<TeamRule> = {}): TeamRule {
  return {
    id,
    schema: 1,
    rule: aRule(id),
    version: 1,
    state: 'live',
    replaces: null,
    owner: 'Tom Weller',
    acknowledge: null,
    changedAt: NOW,
    changedBy: 'Ines Cardoso',
    deletedAt: null,
    ...over,
  };
}

export function shipped(ruleId: string): PolicyRule {
  const rule = ALL_PACKS.flatMap(({ rules }) => rules).find(({ id }) => id === ruleId);
  if (!rule) throw new Error(`no rule ${ruleId}`);
  return rule;
}

/** A live rule, a draft, a replaced rule, one switched off, a confirmed pack, and some facts. */
export async function aBusyTeam(db: CuecardDatabase): Promise<void> {
  const refund = { ...shipped('core-promises-refund'), id: 'own-refund', pack: OWN_PACK };
  const offSeason = aRule('own-filters', {
    title: 'Off-season claim: filters in stock',
    applies: { audience: 'public', until: '2026-11-30' },
  });
  const praise = aRule('own-draft', { title: 'Praises another brand', severity: 'tip' });
  await must(saveTeamRule(db, saved(refund, 'live', 'core-promises-refund', 'Mara Silva'), null, INES));
  await must(saveTeamRule(db, saved(offSeason, 'live', null, 'Tom Weller'), null, INES));
  await must(saveTeamRule(db, saved(praise, 'draft', null, 'Tom Weller'), null, INES));
  await must(switchRule(db, 'core', 'core-calm-down', false, INES));
  await must(confirmPack(db, 'us-health', INES));
  await must(
    writeFacts(
      db,
      {
        jurisdictions: ['US', 'DE'],
        region: 'US',
        allowedHosts: ['brevoli.com'],
        orderFormats: ['BR-######'],
      },
      INES,
    ),
  );
}

/** As a month of work leaves it: most caught words were changed. */
export async function aMonthOfFindings(db: CuecardDatabase): Promise<void> {
  const ids = ALL_PACKS[0]?.rules.map(({ id }) => id) ?? [];
  const entries = ids.flatMap((ruleId, nth) => {
    const found = { commentKey: 'x:1', ruleId, findingId: `${ruleId}@1`, severity: 'warn' } as const;
    const shown = (nth * 13) % 47;
    return [
      ...Array.from({ length: shown }, () => ({ kind: 'finding-shown', ...found }) as const),
      ...Array.from(
        { length: Math.round(shown * 0.8) },
        () => ({ kind: 'finding-fixed', ...found }) as const,
      ),
    ];
  });
  await append(db, entries, { by: 'Ines', at: NOW - HOUR_MS });
}

function saved(rule: PolicyRule, state: TeamRule['state'], replaces: string | null, owner: string) {
  return { rule, state, replaces, owner, acknowledge: null };
}

async function must(work: Promise<{ readonly ok: boolean; readonly failure?: unknown }>): Promise<void> {
  const done = await work;
  if (!done.ok) throw new Error(JSON.stringify(done.failure));
}
