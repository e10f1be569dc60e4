import type { StoredRow } from '../backup';
import type { Snippet } from '../snippet';
import type { Format, FormatId, WrittenLibrary } from './format';
import { FORMATS, formatOf } from './formats';
import { lossesOf } from './losses';
import type { RulePack } from './plain-folder';

/** Formats that Cuecard writes. */
export function writtenFormats(): readonly Format[] {
  return FORMATS.filter(({ write }) => write !== undefined);
}

/** Snippets as files of a format, and what gets lost on the way. Throws for a format that is only read. */
export function writeLibrary(
  id: FormatId,
  snippets: readonly Snippet[],
  routes: readonly StoredRow[] = [],
  packs: readonly RulePack[] = [],
): WrittenLibrary {
  const format = formatOf(id);
  if (!format.write) throw new Error(`${id} is only read`);
  const sorted = inFolders(snippets);
  const files = format.write(sorted, routes, packs);
  return { files, losses: lossesOf(format, sorted, files) };
}

/** Folders in the order of their first reply: some formats keep them in files of their own. */
function inFolders(snippets: readonly Snippet[]): Snippet[] {
  const folders = new Map<string, Snippet[]>();
  for (const snippet of snippets) {
    const before = folders.get(snippet.folder);
    if (before) before.push(snippet);
    else folders.set(snippet.folder, [snippet]);
  }
  return [...folders.values()].flat();
}
