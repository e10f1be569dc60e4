import { existsSync, readFileSync } from 'node:fs';
import { Obstacle } from '../../../scripts/steps.mjs';

export type Placed<T> = { readonly value: T; readonly file: string; readonly line: number };
/** What must be in a line, by key; true where it may be missing. */
export type Shape = Readonly<
  Record<string, { readonly is: 'text' | 'list of texts'; readonly isOptional?: true }>
>;

/** The lines of a file that hold something; none where it is not there. Stops at the first line that is not so shaped. */
export function linesOf<T>(file: string, shape: Shape): Placed<T>[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n');
  return lines.flatMap((text, nth) => {
    if (text.trim() === '') return [];
    const line = nth + 1;
    const value = parsed(text, `${file}:${line}`);
    const wrong = Object.entries(shape).filter(([key, field]) => !fits(value[key], field));
    if (wrong.length === 0) return [{ value: value as T, file, line }];
    const said = wrong.map(([key, { is }]) => `"${key}" must be a ${is}`).join(', ');
    throw new Obstacle(`${file}:${line}: ${said}`);
  });
}

function parsed(text: string, place: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text));
  } catch (error) {
    throw new Obstacle(`${place}: not JSON (${error instanceof Error ? error.message : error})`);
  }
}

function fits(value: unknown, { is, isOptional }: Shape[string]): boolean {
  if (value === undefined) return isOptional === true;
  const isText = (one: unknown) => typeof one === 'string';
  if (is === 'list of texts') return Array.isArray(value) && value.every(isText);
  return isText(value) && (isOptional === true || String(value).trim() !== '');
}
