import { wholeContentOf } from '../carry-over';
import { type Snippet, type SnippetText, snippetContentSchema } from '../snippet';
import { writeCsv } from './csv';
import { cellsToSource, listToCell, sourceToCells, toCell } from './csv-cells';
import { isSame } from './same-data';

const COLUMNS = [
  'id',
  'code',
  'lang',
  'title',
  'body',
  'body_x',
  'body_facebook',
  'as_of',
  'folder',
  'kind',
  'tags',
  'examples',
  'counter_examples',
  'risk',
  'channels',
  'audience',
  'role',
  'owner',
  'source_text',
  'source_url',
  'source_checked',
  'review_by',
  'expires_on',
  'placeholders',
  'more',
] as const;

/** All replies as a table; `more` holds as JSON what no column has a place for. */
export function writeTable(snippets: readonly Snippet[]): string {
  const records = snippets.flatMap((snippet) => {
    const shared = sharedCells(snippet);
    return snippet.texts.map((text, nth) => {
      const more = { ...(nth === 0 ? moreOf(snippet) : {}), ...moreOfText(text) };
      const cells = { ...shared, ...textCells(text), more: isEmpty(more) ? '' : JSON.stringify(more) };
      return COLUMNS.map((column) => cells[column]);
    });
  });
  return writeCsv([[...COLUMNS], ...records]);
}

function sharedCells(snippet: Snippet) {
  const [sourceText, sourceUrl, sourceChecked] = sourceToCells(snippet);
  return {
    id: toCell(snippet.id),
    code: toCell(snippet.code),
    folder: toCell(snippet.folder),
    kind: snippet.kind,
    tags: listToCell(snippet.tags, ', '),
    examples: listToCell(snippet.examples, '\n'),
    counter_examples: listToCell(snippet.counterExamples, '\n'),
    risk: snippet.risk ?? '',
    channels: snippet.channels.length === 0 ? '[]' : listToCell(snippet.channels, ', '),
    audience: snippet.audience,
    role: snippet.role ?? '',
    owner: toCell(snippet.owner),
    source_text: sourceText,
    source_url: sourceUrl,
    source_checked: sourceChecked,
    review_by: snippet.reviewBy,
    expires_on: snippet.expiresOn ?? '',
    placeholders: snippet.placeholders.length === 0 ? '' : JSON.stringify(snippet.placeholders),
  };
}

function textCells(text: SnippetText) {
  const hasColumns = isPlainVariants(text);
  const variant = (platform: string) =>
    hasColumns ? (text.variants.find((one) => one.platform === platform)?.body ?? '') : '';
  return {
    lang: toCell(text.lang),
    title: toCell(text.title),
    body: toCell(text.body),
    body_x: toCell(variant('x')),
    body_facebook: toCell(variant('facebook')),
    as_of: String(text.asOf),
  };
}

/** Whether the two columns say all there is: each site at most once, in their order, never empty. */
function isPlainVariants({ variants }: SnippetText): boolean {
  const order = variants.map(({ platform }) => platform).join(' ');
  const isWhole = variants.every((one) => one.body !== '' && Object.keys(one).length === 2);
  return isWhole && ['', 'x', 'facebook', 'x facebook'].includes(order);
}

const TEXT_FIELDS: readonly string[] = ['lang', 'title', 'body', 'variants', 'asOf'];

function moreOfText(text: SnippetText): Record<string, unknown> {
  const others = Object.entries(text).filter(([key]) => !TEXT_FIELDS.includes(key));
  const fields = {
    ...Object.fromEntries(others),
    ...(!isPlainVariants(text) && { variants: text.variants }),
  };
  return isEmpty(fields) ? {} : { text: fields };
}

function moreOf(snippet: Snippet): Record<string, unknown> {
  const unknown = Object.entries(wholeContentOf(snippet)).filter(
    ([key]) => !Object.hasOwn(snippetContentSchema.shape, key),
  );
  const source = isSame(cellsToSource(...sourceToCells(snippet)), snippet.source)
    ? {}
    : { source: snippet.source };
  const fields = { ...Object.fromEntries(unknown), ...source };
  return isEmpty(fields) ? {} : { fields };
}

function isEmpty(record: object): boolean {
  return Object.keys(record).length === 0;
}
