import { languageName } from '../ui/intl';
import { useLang, useWords } from '../ui/words';
import { useLibrary } from './library-context';
import { TextField } from './TextField';

/** How soon an answer should stand. */
export function TargetField() {
  const words = useWords();
  const { settings } = useLibrary();
  return (
    <TextField
      label={words('library_target')}
      hint={words('library_target_hint')}
      kind="number"
      unit={words('library_minutes')}
      value={String(settings.settings.value.targetMinutes)}
      problem={settings.problems.value.targetMinutes ? words('library_problem_target') : undefined}
      onCommit={(typed) => settings.save({ targetMinutes: wholeNumber(typed) })}
    />
  );
}

/** Which language of a reply comes first. */
export function ReplyLanguage() {
  const words = useWords();
  const lang = useLang();
  const { settings, replies } = useLibrary();
  const { replyLanguage } = settings.settings.value;
  const known = (replies.all.value ?? []).flatMap(({ snippet }) => snippet.texts.map((text) => text.lang));
  const tags = [...new Set(replyLanguage === 'auto' ? known : [...known, replyLanguage])].sort();
  return (
    <label class="field">
      <span class="label">{words('library_reply_language')}</span>
      <select
        class="select"
        value={replyLanguage}
        onChange={(event) => void settings.save({ replyLanguage: event.currentTarget.value })}
      >
        <option value="auto">{words('library_reply_language_auto')}</option>
        {tags.map((tag) => (
          <option key={tag} value={tag}>
            {languageName(lang, tag)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Not a number when anything else was typed: the settings then say so. */
export function wholeNumber(typed: string): number {
  return /^\s*\d+\s*$/.test(typed) ? Number(typed) : Number.NaN;
}
