import { succeed } from '@/lib/shared/result';
import type { Format, LibraryFile } from './format';
import { nameIn, readOwnRecord } from './own-record';
import { readPlainFile } from './plain-file';
import { writeFolder } from './plain-folder';
import { notesOn } from './problem';
import { writeZip } from './zip';

/** A folder of plain files, packed; reads one of its replies at a time. */
export const cuecardFolder: Format = {
  id: 'cuecard-folder',
  system: 'cuecard',
  name: 'Plain files (Markdown and YAML)',
  endings: ['.md'],
  fits: (text) => /^---\r?\n/.test(text),
  read(text, file) {
    const plain = readPlainFile({ path: file, text });
    if (!plain.ok) return plain;
    const notes = notesOn(file, 1);
    const reply = readOwnRecord(plain.value.record, notes) ?? null;
    const row = { file, row: 1, reply, named: nameIn(plain.value.record), problems: notes.list };
    return succeed({ rows: [row], problems: plain.value.problems });
  },
  write: (snippets, routes = [], packs = []): LibraryFile[] => [
    { name: 'cuecard-library.zip', bytes: writeZip(writeFolder({ snippets, routes, packs })) },
  ],
};
