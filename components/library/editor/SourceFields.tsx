import type { FactSource } from '@/lib/library/snippet';
import { useWords } from '../../ui/words';
import { useContent } from './editor-context';
import { OneLine } from './OneLine';

const NO_SOURCE: FactSource = { text: '', url: null, checkedOn: null };

/** Where the facts in the reply come from. With all three empty there is no source. */
export function SourceFields() {
  const words = useWords();
  const { content, change } = useContent();
  const source = content.source ?? NO_SOURCE;
  const put = (part: Partial<FactSource>) => {
    const next = { ...source, ...part };
    const isEmpty = next.text === '' && next.url === null && next.checkedOn === null;
    change({ source: isEmpty ? null : next });
  };
  return (
    <>
      <OneLine
        field="source"
        label={words('editor_source')}
        placeholder={words('editor_source_hint')}
        value={source.text}
        onInput={(text) => put({ text })}
      />
      <OneLine
        field="source.url"
        label={words('editor_source_address')}
        dir="ltr"
        value={source.url ?? ''}
        onInput={(url) => put({ url: url.trim() === '' ? null : url.trim() })}
      />
      <OneLine
        field="source.checkedOn"
        label={words('editor_source_checked')}
        kind="date"
        value={source.checkedOn ?? ''}
        onInput={(day) => put({ checkedOn: day === '' ? null : day })}
      />
    </>
  );
}
