import { TriangleAlert } from 'lucide';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { useCount, useWords } from '../ui/words';
import { ConfirmDialog } from './ConfirmDialog';
import { DiagnosticsReport } from './DiagnosticsReport';
import { ForgetAuthor } from './ForgetAuthor';
import { useLibrary } from './library-context';
import { TROUBLE_WORDS } from './StoreTrouble';
import { wholeNumber } from './TargetField';
import { TextField } from './TextField';

/** What this computer keeps, for how long, and how to make it go. */
export function DataSection() {
  const words = useWords();
  const { store, data } = useLibrary();
  const trouble = store.trouble.value;
  if (trouble) {
    const [title, text] = TROUBLE_WORDS[trouble.type];
    return (
      <Banner icon={TriangleAlert} tone="soon" title={words(title)}>
        {words(text)}
      </Banner>
    );
  }
  return (
    <>
      <KeptList />
      <RetentionField />
      <ForgetAuthor />
      <DiagnosticsReport />
      <div class="field">
        <h3 class="label">{words('library_erase')}</h3>
        <p class="hint">{words('library_erase_hint')}</p>
        <p class="actions">
          <Button onClick={data.askErase}>{words('library_erase_button')}</Button>
        </p>
      </div>
      <Question />
    </>
  );
}

function KeptList() {
  const count = useCount();
  const kept = useLibrary().data.kept.value;
  if (!kept) return null;
  const lines = [
    count('library_kept_comments', kept.comments),
    count('library_kept_drafts', kept.drafts),
    count('library_kept_cases', kept.cases),
    count('library_kept_replies', kept.replies),
    count('library_kept_entries', kept.entries),
  ];
  return (
    <ul class="kept num">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function RetentionField() {
  const words = useWords();
  const { settings } = useLibrary();
  return (
    <TextField
      label={words('library_retention')}
      hint={words('library_retention_hint')}
      kind="number"
      unit={words('library_days')}
      value={String(settings.settings.value.retentionDays)}
      problem={settings.problems.value.retentionDays ? words('library_problem_retention') : undefined}
      onCommit={(typed) => settings.save({ retentionDays: wholeNumber(typed) })}
    />
  );
}

function Question() {
  const words = useWords();
  const count = useCount();
  const { data } = useLibrary();
  const question = data.question.value;
  if (question === null) return null;
  const isErase = question.type === 'erase';
  return (
    <ConfirmDialog
      title={isErase ? words('library_erase_ask') : words('library_forget_ask', question.author.who)}
      text={
        isErase ? words('library_erase_warning') : count('library_forget_count', question.author.comments)
      }
      yes={words(isErase ? 'library_erase_button' : 'library_forget_button')}
      no={words('library_keep')}
      onYes={() => void data.yes()}
      onNo={data.no}
    />
  );
}
