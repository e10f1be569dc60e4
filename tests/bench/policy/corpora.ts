import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { findPersonalData } from '@/lib/personal-data/find-personal-data';
import { checkDraft, type DraftToCheck } from '@/lib/policy/check-draft';
import { compileRules } from '@/lib/policy/compile-rules';
import type { PolicyRule } from '@/lib/policy/rule';

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures');
const HARMLESS = path.join(FIXTURES, 'policy/harmless');
const PERSONAL_DATA = path.join(FIXTURES, 'personal-data');

/** Whatever corpora are there: harmless replies under all rules, disguised personal data, and what looks like it. */
export async function measureCorpora(rules: readonly PolicyRule[]) {
  const harmless = await readFolder<Harmless>(HARMLESS);
  const evasions = await readLines<Evasion>(path.join(PERSONAL_DATA, 'evasions.jsonl'));
  const lookAlikes = await readLines<{ readonly text: string }>(
    path.join(PERSONAL_DATA, 'look-alikes.jsonl'),
  );
  return [
    ...(harmless.length > 0 ? falseBlocks(rules, harmless) : []),
    ...(evasions.length > 0 ? recall(evasions) : []),
    ...(lookAlikes.length > 0 ? precision(lookAlikes, evasions) : []),
  ];
}

type Harmless = Pick<DraftToCheck, 'text'> & Partial<Pick<DraftToCheck, 'audience' | 'platform' | 'lang'>>;
type Evasion = { readonly text: string; readonly kind: string };

function falseBlocks(rules: readonly PolicyRule[], replies: readonly Harmless[]) {
  const compiled = compileRules(rules);
  const repliesByRule = new Map<string, number>();
  let blocked = 0;
  for (const { text, audience = 'public', platform = 'facebook', lang } of replies) {
    const draft = { text, audience, platform, comment: null, kept: {}, ...(lang ? { lang } : {}) };
    const blocks = checkDraft(compiled, draft).filter(({ severity }) => severity === 'block');
    if (blocks.length > 0) blocked += 1;
    for (const ruleId of new Set(blocks.map((block) => block.ruleId)))
      repliesByRule.set(ruleId, (repliesByRule.get(ruleId) ?? 0) + 1);
  }
  const worst = [...repliesByRule].sort((a, b) => b[1] - a[1]);
  return [
    {
      metric: 'harmless replies blocked by any rule',
      ...{ value: (100 * blocked) / replies.length, unit: '%', target: 0.5, better: 'lower' as const },
      others: { replies: replies.length, 'rules that block': rules.filter(isBlock).length, blocked },
    },
    ...worst.map(([ruleId, count]) => ({
      metric: `harmless replies blocked by ${ruleId}`,
      ...{ value: (100 * count) / replies.length, unit: '%', target: 0.5, better: 'lower' as const },
      others: { blocked: count },
    })),
  ];
}

function isBlock({ severity }: PolicyRule): boolean {
  return severity === 'block';
}

function recall(evasions: readonly Evasion[]) {
  const kinds = [...new Set(evasions.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const own = evasions.filter((each) => each.kind === kind);
    const kindsFound = own.map(({ text }) => findPersonalData(text).map((hit) => hit.kind as string));
    const found = kindsFound.filter((each) => each.includes(kind)).length;
    return {
      metric: `disguised personal data found: ${kind}`,
      ...{ value: (100 * found) / own.length, unit: '%', target: 95, better: 'higher' as const },
      others: { texts: own.length, 'as any kind': kindsFound.filter(({ length }) => length > 0).length },
    };
  });
}

/** An order number that is taken for an order number is no mistake. */
function isMistaken({ text }: { readonly text: string }): boolean {
  return findPersonalData(text).some(({ kind }) => kind !== 'order-number');
}

function precision(lookAlikes: readonly { readonly text: string }[], evasions: readonly Evasion[]) {
  const mistaken = lookAlikes.filter(isMistaken).length;
  const found = evasions.filter(({ text, kind }) =>
    findPersonalData(text).some((hit) => hit.kind === kind),
  ).length;
  return [
    {
      metric: 'look-alikes of personal data left alone',
      value: 100 - (100 * mistaken) / lookAlikes.length,
      ...{ unit: '%', target: 98, better: 'higher' as const },
      others: {
        texts: lookAlikes.length,
        mistaken,
        'precision over both, %': (100 * found) / (found + mistaken),
      },
    },
  ];
}

async function readFolder<T>(folder: string): Promise<T[]> {
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  return (await Promise.all(names.map((name) => readLines<T>(path.join(folder, name))))).flat();
}

async function readLines<T>(file: string): Promise<T[]> {
  if (!existsSync(file)) return [];
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
