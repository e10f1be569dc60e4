import { useId } from 'preact/hooks';
import { useWords } from '../../ui/words';
import { FieldError } from '../FieldError';
import { codeFrom } from './blank-content';
import { withText } from './edit-content';
import { useContent, useEditor } from './editor-context';
import { useProblem } from './use-problem';

/** The title of the language that is written. A reply that is new takes its short code from its first title. */
export function TitleField() {
  const words = useWords();
  const id = useId();
  const { checks, drafting, followsTitle } = useEditor();
  const { content, version } = useContent();
  const { lang } = checks.here.value;
  const problem = useProblem(`title:${lang}`);
  const write = (title: string) => {
    const next = withText(content, lang, { title }, version);
    const isLeading = content.texts[0]?.lang === lang;
    drafting.change(followsTitle.peek() && isLeading ? { ...next, code: codeFrom(title) } : next);
  };
  return (
    <div class="field">
      <label class="meta" for={id}>
        {words('editor_title_label')}
      </label>
      <input
        id={id}
        class="title-input"
        dir="auto"
        lang={lang}
        autocomplete="off"
        value={checks.text.value?.title ?? ''}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <FieldError id={`${id}-problem`} text={problem} />
    </div>
  );
}
