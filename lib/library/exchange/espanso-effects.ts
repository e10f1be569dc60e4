import { splitBraces } from './double-braces';
import { takeHtml } from './foreign-html';
import { type Detail, type ForeignPiece, type TakenTemplate, takeTemplate } from './foreign-template';
import { isRecord, listOf, type PlainData, type PlainRecord, textOf } from './plain-data';
import type { Notes } from './problem';
import { tidyText } from './reply-row';

/** What `{{name}}` stands for, by name. */
export type Variables = ReadonlyMap<string, PlainRecord>;

export function variablesIn(list: PlainData | undefined): Variables {
  const records = listOf(list).filter(isRecord);
  return new Map(records.map((record) => [textOf(record.name), record]));
}

/** The words a match puts in. */
export function readEffect(
  match: PlainRecord,
  variables: Variables,
  notes: Notes,
): { template: TakenTemplate; field: string } {
  const field = ['replace', 'markdown', 'html', 'form'].find((key) => match[key] !== undefined) ?? 'replace';
  if (match.image_path !== undefined) notes.warn('image_path', 'exchange_picture');
  const source = textOf(match[field]);
  if (field === 'form') {
    const pieces = splitForm(tidyText(source, notes, field), match.form_fields);
    return { template: takeTemplate(pieces, notes, field), field };
  }
  const words = field === 'html' ? takeHtml(source, notes, field) : tidyText(source, notes, field);
  const pieces = splitBraces(words, (inside) => readVariable(inside, variables));
  return { template: takeTemplate(pieces, notes, field), field };
}

/** Words with `[[field]]`, or, in older files, `{{field}}`. */
function splitForm(layout: string, fields: PlainData | undefined): ForeignPiece[] {
  const pieces: ForeignPiece[] = [];
  let at = 0;
  for (const found of layout.matchAll(/\[\[([\w .-]+)\]\]|\{\{([\w .-]+)\}\}/g)) {
    const name = (found[1] ?? found[2] ?? '').trim();
    pieces.push({ kind: 'text', text: layout.slice(at, found.index) }, fieldOf(name, fields));
    at = found.index + found[0].length;
  }
  return [...pieces, { kind: 'text', text: layout.slice(at) }];
}

function fieldOf(name: string, fields: PlainData | undefined): ForeignPiece {
  const about = isRecord(fields) && Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!isRecord(about)) return { kind: 'field', name, detail: {} };
  const choices = choicesOf(about.values);
  const detail: Detail = {
    ...(choices.length > 0 && { type: 'choice', choices }),
    ...(about.default !== undefined && { default: textOf(about.default) }),
  };
  return { kind: 'field', name, detail };
}

function readVariable(
  inside: string,
  variables: Variables,
): ForeignPiece | readonly ForeignPiece[] | undefined {
  if (!/^[\w.-]+$/.test(inside)) return undefined;
  const [name = '', member = ''] = inside.split('.');
  const variable = variables.get(name);
  const params = isRecord(variable?.params) ? variable.params : {};
  const type = textOf(variable?.type);
  if (type === 'echo') return { kind: 'text', text: textOf(params.echo) };
  if (type === 'date') return { kind: 'known', source: inside, detail: { type: 'date' } };
  if (type === 'choice') {
    return { kind: 'field', name, detail: { type: 'choice', choices: choicesOf(params.values) } };
  }
  if (type === 'random') return { kind: 'rotate', texts: choicesOf(params.choices) };
  if (type === 'form') return fieldOf(member || name, params.fields);
  if (type === 'shell' || type === 'script') {
    const source = textOf(params.cmd) || listOf(params.args).map(textOf).join(' ');
    return { kind: 'code', source: `${inside}: ${source}` };
  }
  if (type === 'match') return { kind: 'inert', source: `{{${inside}}}` };
  return { kind: 'known', source: inside };
}

/** Texts, texts one a line, or `{ label, id }`. */
function choicesOf(values: PlainData | undefined): string[] {
  const list = typeof values === 'string' ? values.split('\n') : listOf(values);
  const words = list.map((one) => (isRecord(one) ? textOf(one.label) : textOf(one)).trim());
  return words.filter((one) => one !== '');
}
