import type { PolicyRule } from '@/lib/policy/rule';

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
