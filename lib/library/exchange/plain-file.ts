import { Document } from 'yaml';
import { fail, type Result, succeed } from '@/lib/shared/result';
import type { Snippet } from '../snippet';
import type { TextFile } from './format';
import { parseYaml } from './parse-yaml';
import { isRecord, listOf, type PlainData, type PlainRecord, textOf } from './plain-data';
import { type FileProblem, notesOn, type Problem, refuseFile } from './problem';

/** A snippet file taken apart: its fields with the words in their places. */
export type PlainFile = {
  readonly record: PlainRecord;
  readonly problems: readonly Problem[];
  /** Line of the file in which each body begins, by its path: `texts.0.body`, `texts.0.variants.1.body`. */
  readonly lines: ReadonlyMap<string, number>;
  lineOf(path: readonly (string | number)[]): number;
};

/**
 * One snippet as Markdown: all fields as YAML between two lines of dashes, then the words of each language and site,
 * each under a comment that names it. Words Markdown cannot hold letter by letter stay with the fields.
 */
export function writePlainFile(snippet: Snippet): string {
  const sections: string[] = [];
  const place = (lang: string, platform: string | null, body: string): { body?: string } => {
    if (!isPlainBody(body) || !/^[\w-]+$/.test(lang)) return { body };
    sections.push(`${markerOf(lang, platform)}\n${body}\n`);
    return {};
  };
  const texts = snippet.texts.map(({ body, variants, ...text }) => ({
    ...text,
    ...place(text.lang, null, body),
    variants: variants.map(({ body: words, ...variant }) => ({
      ...variant,
      ...place(text.lang, variant.platform, words),
    })),
  }));
  const fields = new Document({ ...snippet, texts }).toString({ lineWidth: 0 });
  return `---\n${fields}---\n\n${sections.join('\n')}`;
}

/** Words before the first comment belong to the first language: a file written by hand needs no comment. */
export function readPlainFile({ path, text }: TextFile): Result<PlainFile, FileProblem> {
  const lines = text.replace(/\r\n/g, '\n').split('\n');
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) return refuseFile(path, 'exchange_wrong_shape', '--- … ---');
  const parsed = parseYaml(lines.slice(1, end).join('\n'), path);
  if (!parsed.ok) return fail(shiftLines(parsed.failure));
  const { data, problems, lineOf } = parsed.value;
  if (!isRecord(data)) return refuseFile(path, 'exchange_wrong_shape', 'code: …');
  const bodyLines = new Map<string, number>();
  const sections = sectionsOf(lines, end + 1);
  const record = { ...data, texts: placeSections(textsOf(data, sections), sections, bodyLines) };
  const notes = notesOn(path);
  const code = textOf(data.code);
  if (data.texts === undefined && textOf(data.title) === '' && code !== '') {
    notes.warn('title', 'exchange_title_missing', code);
  }
  const said = [...problems, ...notes.list];
  return succeed({ record, problems: said, lines: bodyLines, lineOf: (at) => lineOf(at) + 1 });
}

type Section = { readonly key: string; readonly body: string; readonly line: number };

const MARKER = /^<!-- reply: ([\w-]+)(?: on ([\w-]+))? -->$/;

function markerOf(lang: string, platform: string | null): string {
  return `<!-- reply: ${lang}${platform === null ? '' : ` on ${platform}`} -->`;
}

function isPlainBody(body: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they cannot stand in a text file
  const strange = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]|[\ud800-\udfff]/u;
  if (body === '' || body.endsWith('\n') || strange.test(body)) return false;
  return !body.split('\n').some((line) => MARKER.test(line)) && body.trim() !== '';
}

function sectionsOf(lines: readonly string[], from: number): Section[] {
  const starts = lines.flatMap((line, at) => (at >= from && MARKER.test(line) ? [at] : []));
  const sections = starts.map((start, nth): Section => {
    const [, lang = '', platform] = MARKER.exec(lines[start] ?? '') ?? [];
    const key = platform === undefined ? lang : `${lang} ${platform}`;
    return { key, body: wordsOf(lines.slice(start + 1, starts[nth + 1])), line: start + 2 };
  });
  const before = lines.slice(from, starts[0]);
  const blank = before.findIndex((line) => line.trim() !== '');
  if (blank < 0) return sections;
  return [{ key: '', body: wordsOf(before.slice(blank)), line: from + blank + 1 }, ...sections];
}

/** Blank lines at the end part the sections. */
function wordsOf(lines: readonly string[]): string {
  return lines.join('\n').replace(/\n+$/, '');
}

/** The languages the fields name; a file without any has the one that `lang` and `title` are about, and its sections'. */
function textsOf(data: PlainRecord, sections: readonly Section[]): readonly PlainData[] {
  if (data.texts !== undefined) return listOf(data.texts);
  const lang = textOf(data.lang) || sections.find(({ key }) => key !== '')?.key.split(' ')[0] || 'en';
  return [{ lang, title: textOf(data.title) || textOf(data.code) }];
}

function placeSections(
  texts: readonly PlainData[],
  sections: readonly Section[],
  lines: Map<string, number>,
): PlainData[] {
  const waiting = [...sections];
  const take = (keys: readonly string[], path: string): { body?: string } => {
    const at = waiting.findIndex(({ key }) => keys.includes(key));
    const [section] = at < 0 ? [] : waiting.splice(at, 1);
    if (section) lines.set(path, section.line);
    return section ? { body: section.body } : {};
  };
  return texts.map((text, nth): PlainData => {
    if (!isRecord(text)) return text;
    const lang = textOf(text.lang);
    const own = text.body === undefined ? take(nth === 0 ? ['', lang] : [lang], `texts.${nth}.body`) : {};
    const variants = listOf(text.variants).map((variant, place): PlainData => {
      if (!isRecord(variant) || variant.body !== undefined) return variant;
      const key = `${lang} ${textOf(variant.platform)}`;
      return { ...variant, ...take([key], `texts.${nth}.variants.${place}.body`) };
    });
    return { asOf: 1, ...text, ...own, variants };
  });
}

/** The fields begin in the second line. */
function shiftLines(failure: FileProblem): FileProblem {
  const problems = failure.problems.map((problem) => ({
    ...problem,
    parts: problem.parts.map((part) =>
      part.replace(/^line (\d+):/, (_, line) => `line ${Number(line) + 1}:`),
    ),
  }));
  return { ...failure, problems };
}
