import path from 'node:path';
import { Obstacle } from '../../../scripts/steps.mjs';
import type { Shots } from './shot-rows.ts';

const PARTS = ['shots', 'stream', 'stray', 'starter', 'languages', 'scale', 'size'];

/** What was asked for on the command line. */
export type Wishes = {
  /** Undefined: the public sets. */
  readonly folders: readonly string[] | undefined;
  readonly parts: ReadonlySet<string>;
  readonly shots: readonly Shots[];
  readonly seeds: number;
  readonly scale: readonly number[];
  readonly hasVectors: boolean;
  readonly vectorFile: string | undefined;
};

/** Stops at a flag that cannot be understood, rather than measuring something else for an hour. */
export function wishesOf(flags: Readonly<Record<string, unknown>>): Wishes {
  const textOf = (name: string) => (flags[name] === undefined ? undefined : String(flags[name]));
  const listOf = (name: string, usual: string) => (textOf(name) ?? usual).split(',').filter(Boolean);

  const encoder = oneOf('encoder', ['clean', 'none'])(textOf('encoder') ?? 'clean');
  return {
    folders: textOf('data') === undefined ? undefined : listOf('data', '').map((each) => path.resolve(each)),
    parts: new Set(listOf('only', PARTS.join()).map(oneOf('only', PARTS))),
    shots: listOf('k', '0,1,3,10,full').map((each) => (each === 'full' ? each : countOf('k', each, 0))),
    seeds: countOf('seeds', textOf('seeds') ?? '5', 1),
    scale: listOf('scale', '80,20000').map((each) => countOf('scale', each, 1)),
    hasVectors: encoder === 'clean',
    vectorFile: textOf('vectors'),
  };
}

function countOf(flag: string, text: string, least: number): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= least) return count;
  throw new Obstacle(`--${flag} takes whole numbers from ${least} on, not "${text}"`);
}

function oneOf(flag: string, known: readonly string[]) {
  return (text: string): string => {
    if (known.includes(text)) return text;
    throw new Obstacle(`--${flag} knows ${known.join(', ')}, not "${text}"`);
  };
}
