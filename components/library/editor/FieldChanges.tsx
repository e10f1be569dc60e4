import type { SnippetContent } from '@/lib/library/snippet';
import { useLang, useWords } from '../../ui/words';
import { differingFields, fieldValue } from './content-fields';
import { fieldName, fieldText } from './field-words';
import { WordDiff } from './WordDiff';

/** What one content has that another had not, field by field. */
export function FieldChanges({ before, after }: { before: SnippetContent; after: SnippetContent }) {
  const words = useWords();
  const lang = useLang();
  const keys = differingFields(before, after);
  if (keys.length === 0) return <p class="meta">{words('editor_no_changes')}</p>;
  return (
    <dl class="changes">
      {keys.map((key) => (
        <div key={key}>
          <dt class="meta">{fieldName(words, lang, key)}</dt>
          <dd>
            <WordDiff
              before={fieldText(words, lang, key, fieldValue(before, key))}
              after={fieldText(words, lang, key, fieldValue(after, key))}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
