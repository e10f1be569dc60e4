import { Document } from 'yaml';
import { succeed } from '@/lib/shared/result';
import type { Placeholder, Snippet } from '../snippet';
import { readEffect, type Variables, variablesIn } from './espanso-effects';
import type { Format } from './format';
import { codeFrom, freeName } from './names';
import { writeTemplate } from './our-template';
import { parseYaml } from './parse-yaml';
import { isRecord, listOf, type PlainData, type PlainRecord, textOf } from './plain-data';
import { notesOn, refuseFile } from './problem';
import type { ReadRow } from './read-row';
import { leadingText, textFile } from './records';
import { refusedRow, replyRow } from './reply-row';

/** A match file. */
export const espanso: Format = {
  id: 'espanso-yaml',
  system: 'espanso',
  name: 'espanso (YAML)',
  endings: ['.yml', '.yaml'],
  fits: (text) => /^\s*["']?(matches|global_vars)["']?\s*:/m.test(text),
  read(text, file) {
    const parsed = parseYaml(text, file);
    if (!parsed.ok) return parsed;
    const { data, problems, lineOf } = parsed.value;
    const matches = isRecord(data) ? data.matches : undefined;
    if (!isRecord(data) || !Array.isArray(matches)) {
      return refuseFile(file, 'exchange_wrong_shape', 'matches: […]');
    }
    const notes = notesOn(file);
    for (const path of listOf(data.imports)) notes.warn('imports', 'exchange_left_out', textOf(path));
    const globals = variablesIn(data.global_vars);
    const rows = matches.map((match: PlainData, nth) =>
      readMatch(match, globals, { file, row: nth + 1 }, lineOf(['matches', nth])),
    );
    return succeed({ rows, problems: [...problems, ...notes.list] });
  },
  write: (snippets) => {
    const taken = new Set<string>();
    return [...new Set(snippets.map(({ folder }) => folder))].map((folder) => {
      const stem = freeName(codeFrom(folder) || 'replies', (name) => taken.has(name));
      taken.add(stem);
      const matches = snippets.filter((one) => one.folder === folder).map(toMatch);
      return textFile(`${stem}.yml`, new Document({ matches }).toString({ lineWidth: 0 }));
    });
  },
};

const HANDLED = new Set(
  'trigger triggers regex replace markdown html form image_path label search_terms vars form_fields'.split(
    ' ',
  ),
);

function readMatch(
  data: PlainData,
  globals: Variables,
  place: { file: string; row: number },
  line: number,
): ReadRow {
  const notes = notesOn(place.file, place.row, line);
  if (!isRecord(data)) {
    notes.refuse('matches', 'exchange_wrong_shape', '{ trigger, replace }');
    return refusedRow(notes, place);
  }
  const [trigger = '', ...others] = [...listOf(data.trigger), ...listOf(data.triggers)].map(textOf);
  for (const other of others) notes.warn('triggers', 'exchange_left_out', other);
  if (data.regex !== undefined) notes.warn('regex', 'exchange_left_out', textOf(data.regex));
  if (trigger === '' && data.regex === undefined) notes.refuse('trigger', 'exchange_value_missing');
  for (const key of Object.keys(data).filter((one) => !HANDLED.has(one))) {
    notes.warn(key, 'exchange_left_out', `${key}: ${textOf(data[key])}`);
  }
  const effect = readEffect(data, new Map([...globals, ...variablesIn(data.vars)]), notes);
  const folder = (place.file.split('/').at(-1) ?? '').replace(/\.ya?ml$/i, '');
  return replyRow(notes, place, {
    id: trigger || textOf(data.regex),
    code: trigger,
    title: textOf(data.label),
    titleField: 'label',
    template: effect.template,
    rest: {
      folder,
      tags: listOf(data.search_terms)
        .map(textOf)
        .filter((tag) => tag !== ''),
    },
    bodyField: effect.field,
  });
}

function toMatch(snippet: Snippet): PlainRecord {
  const { title, body } = leadingText(snippet);
  const used = new Map<string, Placeholder>();
  const words = writeTemplate(body, snippet.placeholders, {
    text: (text) => text,
    known: () => undefined,
    field: (placeholder) => {
      used.set(placeholder.name, placeholder);
      return `[[${placeholder.name}]]`;
    },
  });
  const terms = snippet.tags.length > 0 ? { search_terms: [...snippet.tags] } : {};
  const head = { trigger: `:${snippet.code}`, label: title, ...terms };
  if (used.size === 0) return { ...head, replace: words };
  const fields = [...used.values()].flatMap((one) => toField(one));
  return { ...head, form: words, ...(fields.length > 0 && { form_fields: Object.fromEntries(fields) }) };
}

function toField({ name, type, choices, default: given }: Placeholder): [string, PlainRecord][] {
  const preset = given === null ? {} : { default: given };
  if (type === 'choice') return [[name, { type: 'choice', values: [...choices], ...preset }]];
  return given === null ? [] : [[name, preset]];
}
