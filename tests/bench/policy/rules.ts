import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CORE_RULES } from '@/lib/policy/core/core-rules';
import { type PolicyPack, policyPackSchema } from '@/lib/policy/pack';
import type { PolicyRule } from '@/lib/policy/rule';

const PACKS = path.resolve(import.meta.dirname, '../../../lib/policy/packs');

/** The core and whatever pack a file of `lib/policy/packs` exports, each once. */
export async function allPacks(): Promise<readonly Pick<PolicyPack, 'id' | 'rules'>[]> {
  const packs = new Map<string, Pick<PolicyPack, 'id' | 'rules'>>([
    ['core', { id: 'core', rules: [...CORE_RULES] }],
  ]);
  for (const value of await exportsOf(PACKS)) {
    const pack = policyPackSchema.safeParse(value);
    if (pack.success && !packs.has(pack.data.id)) packs.set(pack.data.id, pack.data);
  }
  return [...packs.values()];
}

async function exportsOf(folder: string): Promise<unknown[]> {
  if (!existsSync(folder)) return [];
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.ts')).sort();
  const modules = await Promise.all(
    files.map((name) => import(pathToFileURL(path.join(folder, name)).href) as Promise<object>),
  );
  return modules.flatMap((module) => Object.values(module));
}

const VERBS = [
  'offer',
  'promise',
  'share',
  'mention',
  'confirm',
  'announce',
  'describe',
  'compare',
  'quote',
  'name',
];
const THINGS = [
  'discount',
  'recall',
  'supplier',
  'warehouse',
  'roadmap',
  'merger',
  'salary',
  'courier',
  'patent',
  'test',
];

/** What a team writes: half lists of phrases, some of them inflected, a quarter words near others, a quarter patterns. */
export function teamRules(count: number): PolicyRule[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `team-${index}`,
    pack: 'team',
    title: `Team rule ${index}`,
    severity: index % 5 === 0 ? 'block' : 'warn',
    reason: 'Measured only.',
    applies: { audience: 'any' },
    looksAt: [teamMatcher(index)],
    unlessAfter: ['not', 'never', 'no'],
    wording: null,
    source: 'Benchmark',
    drafted: '2026-11-22',
    reviewed: null,
    mustFlag: [],
    mustPass: [],
  }));
}

function teamMatcher(index: number): PolicyRule['looksAt'][number] {
  const verb = VERBS[index % VERBS.length] ?? '';
  const thing = `${THINGS[Math.floor(index / 10) % THINGS.length]} ${index}`;
  if (index % 4 === 0) return { kind: 'words', any: [`${verb} the ${thing}`, `our ${thing}`, `${thing}*`] };
  if (index % 4 === 1) return { kind: 'words', any: [`${verb} our ${thing}`], inflect: 'en' };
  if (index % 4 === 2) return { kind: 'near', a: [verb, 'tell'], b: [thing, `${thing} plan*`], within: 5 };
  return {
    kind: 'pattern',
    pattern: `\\b(?:we|i)(?:'ll| will) (?:\\w+ ){0,3}${verb}\\w* (?:the|our) ${thing}`,
  };
}
