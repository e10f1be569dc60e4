import type { ImportRow } from '@/lib/library/exchange/plan-import';
import type { SnippetContent } from '@/lib/library/snippet';
import { wordDiff } from '@/lib/library/word-diff';
import { languageName } from '../../ui/intl';
import { useLang, useWords } from '../../ui/words';
import { Detail } from '../Detail';
import { differingFields, fieldValue } from '../editor/content-fields';
import { useLibrary } from '../library-context';
import { changedField } from './field-words';
import { Compared, happensWords, titleOf } from './ImportLine';
import { ProblemList } from './ProblemList';
import { FindingsList } from './RowFindings';

/** The chosen row: what is said about it, and what it would change word by word. */
export function RowDetail() {
  const words = useWords();
  const { review } = useLibrary().files.importing;
  const selected = review.selected.value;
  if (!selected) return null;
  const { nth, row } = selected;
  return (
    <Detail of={String(nth)} over={<Compared row={row} />} title={titleOf(words, row)}>
      <p class="quiet">
        <bdi>{row.file}</bdi>, {words('files_row', row.row)}. {happensWords(words, row)}
      </p>
      {row.problems.length > 0 ? (
        <section aria-labelledby="row-problems">
          <h3 id="row-problems">{words('files_said')}</h3>
          <ProblemList problems={row.problems} />
        </section>
      ) : null}
      <FindingsList row={row} />
      {row.content ? <Content row={row} content={row.content} /> : null}
    </Detail>
  );
}

function Content({ row, content }: { row: ImportRow; content: SnippetContent }) {
  const words = useWords();
  const lang = useLang();
  if (row.action === 'same') return null;
  if (row.before) return <Changes before={row.before} after={content} />;
  return (
    <>
      {content.texts.map((text) => (
        <section key={text.lang} class="change">
          <h3>{text.lang === '' ? words('files_wording') : languageName(lang, text.lang)}</h3>
          <p class="wording" dir="auto" lang={text.lang || undefined}>
            {text.body}
          </p>
        </section>
      ))}
    </>
  );
}

function Changes({ before, after }: { before: SnippetContent; after: SnippetContent }) {
  const words = useWords();
  const lang = useLang();
  return (
    <>
      {differingFields(before, after).map((key) => (
        <section key={key} class="change">
          <h3>{changedField(words, lang, key)}</h3>
          <p class="wording" dir="auto">
            <Diff
              before={asText(fieldValue(before, key))}
              after={asText(fieldValue(after, key))}
              lang={key.split(':')[1] ?? lang}
            />
          </p>
        </section>
      ))}
    </>
  );
}

function Diff({ before, after, lang }: { before: string; after: string; lang: string }) {
  const parts = wordDiff(before, after, lang);
  return (
    <>
      {parts.map(({ kind, text }, nth) => {
        const key = `${nth}-${kind}`;
        if (kind === 'removed') return <del key={key}>{text}</del>;
        return kind === 'added' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
      })}
    </>
  );
}

/** What stands in a field, as a person reads it. */
export function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(asText).join('\n');
  if (typeof value !== 'object') return String(value);
  const { title, body, text, label, name } = value as Record<string, unknown>;
  const lines = [title, label ?? name, text, body].filter((line) => typeof line === 'string' && line !== '');
  return lines.join('\n');
}
