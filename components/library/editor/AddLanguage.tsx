import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { languageName } from '../../ui/intl';
import { useLang, useWords } from '../../ui/words';
import { FieldError } from '../FieldError';
import { bodyArea } from './body-area';
import { withLanguage } from './edit-content';
import { useContent, useEditor } from './editor-context';

const OFTEN = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'tr',
  'ar',
  'he',
  'ja',
  'ko',
  'zh',
];

/** A language by name or by its code. */
export function AddLanguage({ onEnd }: { onEnd: () => void }) {
  const words = useWords();
  const lang = useLang();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { here, drafting } = useEditor();
  const { content, version } = useContent();
  const [problem, setProblem] = useState<string | undefined>(undefined);
  useLayoutEffect(() => input.current?.focus(), []);
  const free = OFTEN.filter((tag) => content.texts.every((text) => text.lang !== tag));
  const add = () => {
    const tag = tagFrom(input.current?.value ?? '', lang);
    if (tag === undefined) return setProblem(words('editor_problem_language'));
    drafting.change(withLanguage(content, tag, version));
    here.value = { lang: tag, platform: null };
    onEnd();
    requestAnimationFrame(() => bodyArea()?.focus());
  };
  return (
    <form
      class="add-language"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onEnd();
      }}
    >
      <label class="label" for={id}>
        {words('editor_language')}
      </label>
      <input
        ref={input}
        id={id}
        class="input"
        list={`${id}-often`}
        autocomplete="off"
        placeholder={words('editor_language_hint')}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={`${id}-problem`}
      />
      <datalist id={`${id}-often`}>
        {free.map((tag) => (
          <option key={tag} value={languageName(lang, tag)} />
        ))}
      </datalist>
      <Button type="submit">{words('editor_add')}</Button>
      <FieldError id={`${id}-problem`} text={problem} />
    </form>
  );
}

/** "German" and "de" are the same; undefined for what is neither. */
function tagFrom(typed: string, lang: string): string | undefined {
  const wanted = typed.trim();
  const named = OFTEN.find((tag) => languageName(lang, tag).toLowerCase() === wanted.toLowerCase());
  if (named) return named;
  try {
    const [tag] = Intl.getCanonicalLocales(wanted);
    return tag !== undefined && /^[a-z]{2,3}(?:-|$)/.test(tag) ? tag : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
