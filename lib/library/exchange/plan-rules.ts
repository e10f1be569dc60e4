import * as z from 'zod/mini';
import type { StoredRow } from '../backup';
import type { TextFile } from './format';
import { isRecord, type PlainRecord, textOf } from './plain-data';
import { readFolder } from './plain-folder';
import type { ImportAction } from './plan-import';
import { notesOn, type Problem } from './problem';
import { isSame } from './same-data';

/** What would happen to one policy rule of a file. It comes in as a draft: nothing is in force because of an import. */
export type RuleRow = {
  /** Of this row alone. */
  readonly key: string;
  readonly file: string;
  readonly action: ImportAction;
  readonly title: string;
  /** What it is kept under here. */
  readonly id: string;
  /** The rule in force here whose place it would take. */
  readonly replaces: string | null;
  /** As in the file; null when refused. */
  readonly rule: PlainRecord | null;
  /** What is kept under that id now. */
  readonly before: StoredRow | null;
  readonly problems: readonly Problem[];
};

/** Rules are another noun: what they look like, and which came with Cuecard, is handed in. */
export type RuleChecks = {
  readonly schema: z.ZodMiniType<{ readonly id: string }>;
  readonly builtIn: readonly { readonly id: string }[];
  /** The examples of a rule that it gets wrong, and how many would have taken too long to try. */
  readonly tryExamples: (rule: object) => { readonly wrong: readonly string[]; readonly untried: number };
};

/** Compares the rules of a folder with those that are here, deleted ones included. Changes nothing and removes none. */
export function planRules(
  files: readonly TextFile[],
  teamRules: readonly StoredRow[],
  checks: RuleChecks,
): RuleRow[] {
  const here = new Map(teamRules.filter(isThere).map((row) => [row.id, row]));
  const builtIn = new Map(checks.builtIn.map((rule) => [rule.id, rule]));
  const read = files.map((file) => rulesOf(file, checks));
  const named = new Set(read.flatMap(({ rules }) => rules.map(({ id }) => id)));
  const taken = new Set<string>();
  return read.flatMap(({ file, rules, refused }) => {
    const left = refused.length > 0 ? [refusedRow(file.path, refused)] : [];
    const rows = rules.map((rule): RuleRow => {
      const notes = notesOn(file.path);
      if (taken.has(rule.id)) notes.refuse('id', 'exchange_duplicate', rule.id, 1, file.path);
      taken.add(rule.id);
      const { wrong, untried } = checks.tryExamples(rule);
      for (const text of wrong) notes.warn('mustFlag', 'exchange_example_fails', text);
      if (untried > 0) notes.warn('mustFlag', 'exchange_examples_untried', untried);
      const row = { key: `${file.path} ${rule.id}`, file: file.path, title: textOf(rule.title) || rule.id };
      const { list } = notes;
      if (notes.refused) return { ...row, ...REFUSED, id: rule.id, problems: list };
      return { ...row, ...placeOf(rule, { here, builtIn, named }), rule, problems: list };
    });
    return [...rows, ...left];
  });
}

type ReadRule = PlainRecord & { readonly id: string };

function rulesOf(file: TextFile, { schema }: RuleChecks) {
  const { library, problems } = readFolder([file], { route: ANYTHING, rule: schema });
  const rules = library.packs.flatMap((pack) => pack.rules as readonly ReadRule[]);
  return { file, rules, refused: problems.filter(({ weight }) => weight === 'refused') };
}

const ANYTHING = z.looseObject({});
const REFUSED = { action: 'refuse', replaces: null, rule: null, before: null } as const;

function refusedRow(file: string, problems: readonly Problem[]): RuleRow {
  return { key: file, file, title: file.slice(file.lastIndexOf('/') + 1), id: '', ...REFUSED, problems };
}

type Place = Pick<RuleRow, 'action' | 'id' | 'replaces' | 'before'>;

type Known = {
  readonly here: ReadonlyMap<string, StoredRow>;
  readonly builtIn: ReadonlyMap<string, object>;
  /** What the rules of the files are called there. */
  readonly named: ReadonlySet<string>;
};

function placeOf(rule: ReadRule, known: Known): Place {
  const own = known.here.get(rule.id);
  const came = known.builtIn.get(rule.id);
  if (came && saysSame(came, rule)) return { action: 'same', id: rule.id, replaces: null, before: null };
  if (own && saysSame(fieldOf(own, 'rule'), rule))
    return { action: 'same', id: own.id, replaces: null, before: own };
  if (!came && (!own || !isLive(own))) {
    return { action: own ? 'change' : 'add', id: rule.id, replaces: replacedBy(rule), before: own ?? null };
  }
  return placeBeside(rule, known);
}

/**
 * A rule in force is not overwritten: the changed one waits beside it, as a draft that would take its place. So it does
 * beside one that came in like that before and is in force by now.
 */
function placeBeside(rule: ReadRule, { here, named }: Known): Place {
  let replaces = rule.id;
  for (let id = `${rule.id}-imported`; ; id = `${id}-imported`) {
    const before = here.get(id) ?? null;
    if (before && saysSame({ ...asRecord(fieldOf(before, 'rule')), id: rule.id }, rule))
      return { action: 'same', id, replaces, before };
    if (before && isLive(before)) replaces = id;
    else if (!named.has(id)) return { action: before ? 'change' : 'add', id, replaces, before };
  }
}

function saysSame(one: unknown, other: unknown): boolean {
  return isSame(words(one), words(other));
}

function isLive(row: StoredRow): boolean {
  return fieldOf(row, 'state') === 'live';
}

/** What a rule says: not when it was looked at, nor what a team keeps beside it. */
function words(rule: unknown): PlainRecord {
  const { team: _, reviewed: __, ...said } = asRecord(rule);
  return said;
}

function replacedBy(rule: PlainRecord): string | null {
  return isRecord(rule.team) ? textOf(rule.team.replaces) || null : null;
}

function asRecord(value: unknown): PlainRecord {
  return isRecord(value) ? value : {};
}

function fieldOf(row: object, field: string) {
  return asRecord(row)[field];
}

function isThere(row: StoredRow): boolean {
  return fieldOf(row, 'deletedAt') === null;
}
