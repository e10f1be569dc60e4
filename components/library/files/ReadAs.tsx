import type { FormatId } from '@/lib/library/exchange/format';
import { languageName } from '../../ui/intl';
import { useLang, useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { FORMAT_LIST, formatName, isFormatId } from './format-list';

/** Which format a file is read as, and which language its texts are in where it names none. */
export function ReadAs({ found }: { found: FormatId | null }) {
  const words = useWords();
  const { importing } = useLibrary().files;
  const { format } = importing.reading.value;
  const foundName = found === null ? words('files_found_out') : words('files_found', formatName(found));
  return (
    <div class="read-as">
      <label class="field">
        <span class="label">{words('files_read_as')}</span>
        <select
          class="select"
          value={format ?? ''}
          onChange={({ currentTarget: { value } }) => void importing.readAs(isFormatId(value) ? value : null)}
        >
          <option value="">{format === null ? foundName : words('files_found_out')}</option>
          {FORMAT_LIST.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <LanguageChoice />
    </div>
  );
}

function LanguageChoice() {
  const words = useWords();
  const lang = useLang();
  const { replies, files } = useLibrary();
  const { importing } = files;
  const chosen = importing.reading.value.lang;
  const known = (replies.all.value ?? []).flatMap(({ snippet }) => snippet.texts.map((text) => text.lang));
  const langs = [...new Set([chosen, lang.split('-')[0] ?? lang, ...known])].filter((tag) => tag !== '');
  return (
    <label class="field">
      <span class="label">{words('files_language')}</span>
      <select
        class="select"
        value={chosen}
        onChange={({ currentTarget }) => void importing.readIn(currentTarget.value)}
      >
        {langs.map((tag) => (
          <option key={tag} value={tag}>
            {languageName(lang, tag)}
          </option>
        ))}
      </select>
    </label>
  );
}
