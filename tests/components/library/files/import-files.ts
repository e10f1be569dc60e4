import type { CuecardDatabase } from '@/lib/database/database';
import type { LibraryFile } from '@/lib/library/exchange/format';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';

export function aFile(name: string, text: string): File {
  return new File([text], name, { type: 'text/csv' });
}

export function libraryFile(name: string, text: string): LibraryFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** What a test compares: everything an import may write to. */
export async function everything(db: CuecardDatabase): Promise<string> {
  const tables = [db.snippets, db.revisions, db.snapshots, db.journal, db.meta];
  const rows = await Promise.all(tables.map((table) => table.toArray()));
  return JSON.stringify(rows);
}

/** In one language and without quotation marks: a line of CSV holds all of it. */
const [SAME, CHANGED] = STARTER_SNIPPETS.filter(({ texts }) => {
  return texts.length === 1 && !/["\n]/.test(`${texts[0]?.title}${texts[0]?.body}`);
});
if (!SAME?.texts[0] || !CHANGED?.texts[0]) throw new Error('no such replies in the starter library');

export const CHANGED_CODE = CHANGED.code;
export const CHANGED_TITLE = CHANGED.texts[0].title;

/** A new one, a change to a starter reply, one with a variable we do not know, one as it is, and a row without words. */
export const WINTER_CSV = [
  'code,lang,title,body',
  'carafe-lid,en,Carafe lid: where to buy a spare,"Spare carafe lids are back, {{customer_name}}."',
  `${CHANGED.code},en,"${CHANGED_TITLE}","A winter word. ${CHANGED.texts[0].body}"`,
  'willkommen,en,Welcome to the subscription,"Welcome {{vorname}}, good to have you."',
  `${SAME.code},en,"${SAME.texts[0].title}","${SAME.texts[0].body}"`,
  'nothing,en,A row without words,',
].join('\r\n');
