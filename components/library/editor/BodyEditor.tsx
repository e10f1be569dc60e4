import { useId } from 'preact/hooks';
import { languageName } from '../../ui/intl';
import { useLang, useWords } from '../../ui/words';
import { BODY_ID, bodyArea, insertInBody } from './body-area';
import { bodyMarks, bodyPieces, signAtCaret } from './body-marks';
import { newPlaceholder, withBody } from './edit-content';
import { useContent, useEditor } from './editor-context';
import { NameListBox, optionId } from './NameListBox';
import { type NameOption, nameOptions, type useNameList } from './use-name-list';

interface BodyEditorProps {
  readonly names: ReturnType<typeof useNameList>;
}

/** The words, in a plain text area. What is a variable, a mistake or against a policy is marked in a copy under it. */
export function BodyEditor({ names }: BodyEditorProps) {
  const words = useWords();
  const id = `${useId()}-names`;
  const { checks } = useEditor();
  const { content } = useContent();
  const pick = usePick(names);
  const { list } = names;
  const options = list ? nameOptions(words, content.placeholders, list.query) : [];
  return (
    <div class="body-stack">
      <BodyUnder body={checks.body.value} lang={checks.here.value.lang} />
      <BodyArea
        names={names}
        listId={list ? id : undefined}
        current={list ? options[list.at] : undefined}
        onKeyDown={(event) => {
          if (event.isComposing || steerNames(event, names, options, pick)) return;
          selectSign(event, checks.body.peek());
        }}
      />
      {list ? <NameListBox id={id} list={list} options={options} onPick={pick} /> : null}
    </div>
  );
}

interface BodyAreaProps extends BodyEditorProps {
  readonly listId: string | undefined;
  readonly current: NameOption | undefined;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function BodyArea({ names, listId, current, onKeyDown }: BodyAreaProps) {
  const words = useWords();
  const lang = useLang();
  const { checks, drafting } = useEditor();
  const { version } = useContent();
  const here = checks.here.value;
  const isWrong = checks.lintHere.value.some(({ severity }) => severity === 'error');
  return (
    <textarea
      key={`${here.lang} ${here.platform}`}
      id={BODY_ID}
      class="body-area"
      dir="auto"
      lang={here.lang}
      spellcheck
      value={checks.body.value}
      aria-label={words('editor_body_in', languageName(lang, here.lang))}
      aria-invalid={isWrong ? 'true' : undefined}
      aria-describedby="editor-findings"
      aria-autocomplete="list"
      aria-controls={listId}
      aria-activedescendant={listId && current ? optionId(listId, current) : undefined}
      onInput={({ currentTarget: { value, selectionStart } }) => {
        drafting.change(withBody(drafting.content.peek(), here, value, version));
        names.follow(value, selectionStart);
      }}
      onKeyDown={onKeyDown}
      onBlur={names.close}
    />
  );
}

/** Puts an option in where the list was opened; a variable that is new is declared first. */
function usePick(names: BodyEditorProps['names']): (option: NameOption) => void {
  const { drafting } = useEditor();
  return (option) => {
    const area = bodyArea();
    if (!names.list || !area) return;
    const before = drafting.content.peek();
    if (option.declares) {
      const placeholders = [...before.placeholders, newPlaceholder(option.declares)];
      drafting.change({ ...before, placeholders });
    }
    const { from } = names.list;
    names.close();
    insertInBody(from, Math.max(from, area.selectionStart), option.text);
  };
}

/** The same words with their marks; only for the eye. */
function BodyUnder({ body, lang }: { body: string; lang: string }) {
  const { checks } = useEditor();
  const findings = checks.filled.value.flatMap((filled) => filled.findings);
  const pieces = bodyPieces(body, bodyMarks(body, checks.lintHere.value, findings));
  return (
    <div class="body-under" aria-hidden="true" dir="auto" lang={lang}>
      {pieces.map(({ from, text, looks }) => (
        <span key={from} class={looks.map((look) => `mark-${look}`).join(' ') || undefined}>
          {text}
        </span>
      ))}
      {'\u200b'}
    </div>
  );
}

/** True when the key was for the open list. */
function steerNames(
  event: KeyboardEvent,
  names: ReturnType<typeof useNameList>,
  options: readonly NameOption[],
  pick: (option: NameOption) => void,
): boolean {
  const { list } = names;
  if (!list) return false;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const current = options[list.at];
  if (event.key === 'Escape') names.close();
  else if (step && options.length > 0) names.moveTo((list.at + step + options.length) % options.length);
  else if ((event.key === 'Enter' || event.key === 'Tab') && current && !event.ctrlKey && !event.metaKey)
    pick(current);
  else return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

/** Backspace and Delete take a variable or a tag as a whole: it is selected, and the key does the rest. */
function selectSign(event: KeyboardEvent, body: string): void {
  const area = bodyArea();
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!area || !isPlain || (event.key !== 'Backspace' && event.key !== 'Delete')) return;
  if (area.selectionStart !== area.selectionEnd) return;
  const sign = signAtCaret(body, area.selectionStart, event.key === 'Backspace');
  if (sign) area.setSelectionRange(sign.from, sign.to);
}
