import { succeed } from '@/lib/shared/result';
import type { Format } from './format';
import { nameIn, readOwnRecord } from './own-record';
import { parseJson } from './parse-json';
import { isRecord } from './plain-data';
import { notesOn, refuseFile } from './problem';
import { jsonFile, recordsIn } from './records';

/** Cuecard's own: whole snippets, with every field, also of a newer Cuecard. */
export const cuecardJson: Format = {
  id: 'cuecard-json',
  system: 'cuecard',
  name: 'Cuecard (JSON)',
  endings: ['.json'],
  fits: (text) => /"cuecard-library"|"texts"\s*:/.test(text),
  read(text, file) {
    const parsed = parseJson(text, file);
    if (!parsed.ok) return parsed;
    const records = recordsIn(parsed.value.data, ['snippets']);
    if (!records) return refuseFile(file, 'exchange_wrong_shape', '{ snippets: […] }');
    const rows = records.map((record, nth) => {
      const notes = notesOn(file, nth + 1);
      if (!isRecord(record)) notes.refuse('texts', 'exchange_wrong_shape', '{ code, texts }');
      const reply = isRecord(record) ? (readOwnRecord(record, notes) ?? null) : null;
      const named = nameIn(isRecord(record) ? record : {});
      return { file, row: nth + 1, reply, named, problems: notes.list };
    });
    return succeed({ rows, problems: parsed.value.problems });
  },
  write: (snippets) => [
    jsonFile('cuecard-library.json', { format: 'cuecard-library', version: 1, snippets }),
  ],
};
