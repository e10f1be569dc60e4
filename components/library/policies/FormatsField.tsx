import { useState } from 'preact/hooks';
import { findInFormat } from '@/lib/personal-data/number-format';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { ChosenList } from './ChosenList';
import { TypedField } from './TypedField';
import { examplesOf, readFormat } from './typed-facts';

/** How the team's order numbers look, each with what it finds. */
export function FormatsField() {
  const words = useWords();
  const { facts, save } = useLibrary().policies.facts;
  const formats = facts.value.orderFormats;
  const [typed, setTyped] = useState('');
  const isUsable = readFormat(typed, []).ok;
  return (
    <>
      <ChosenList
        name={words('policies_facts_formats')}
        items={formats.map((format) => ({
          id: format,
          name: format,
          more: <FoundIn format={format} />,
        }))}
        none={words('policies_facts_formats_none')}
        isCode
        onRemove={(format) => void save({ orderFormats: formats.filter((each) => each !== format) })}
      />
      <TypedField
        label={words('policies_facts_format')}
        hint={words('policies_facts_format_hint')}
        add={words('policies_facts_add_format')}
        placeholder={words('policies_facts_format_example')}
        read={(text) => readFormat(text, formats)}
        onAdd={(format) => save({ orderFormats: [...formats, format] })}
        onTyped={setTyped}
      />
      {isUsable ? <FoundIn format={typed.trim()} isLive /> : null}
    </>
  );
}

/** A sentence with what the format finds in it, and nothing else marked. */
function FoundIn({ format, isLive = false }: { format: string; isLive?: boolean }) {
  const words = useWords();
  const [first = '', second = first] = examplesOf(format);
  const text =
    first === second
      ? words('policies_facts_format_sentence', first)
      : words('policies_facts_format_sentences', first, second);
  const hits = findInFormat(text, format);
  let at = 0;
  const parts = hits.map(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return { start, before, found: text.slice(start, end) };
  });
  return (
    <p class="meta found-in" role={isLive ? 'status' : undefined} dir="auto">
      {words('policies_facts_finds')}{' '}
      {parts.map(({ start, before, found }) => (
        <span key={start}>
          {before}
          <mark class="found found-tip">{found}</mark>
        </span>
      ))}
      {text.slice(at)}
    </p>
  );
}
