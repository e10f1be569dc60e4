import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportCase } from './corpus';

const FOLDER = path.resolve(import.meta.dirname, '../../../fixtures/imports');

/** Files written by hand after what real tools put out; `refused-…` has to be refused as a whole. */
export function handMadeFiles(): ImportCase[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => ({
      title: `hand-made: ${name}`,
      file: { name, bytes: new Uint8Array(readFileSync(path.join(FOLDER, name))) },
      outcome: name.startsWith('refused-') ? ('refused' as const) : ('read' as const),
    }));
}
