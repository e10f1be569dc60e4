import { TriangleAlert } from 'lucide';
import { useState } from 'preact/hooks';
import type { Signing } from '@/lib/database/signing';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { useLang, useWords } from '../../ui/words';
import { FieldError } from '../FieldError';
import { useLibrary } from '../library-context';
import { openProblemWords } from './bundle-words';
import { FileButton } from './FileButton';
import { readPicked } from './picked-files';
import { troubleWords } from './write-trouble';

/** A library whose maker can be proved: opened, or made here. */
export function SignedSection() {
  const words = useWords();
  const lang = useLang();
  const { files, notes, trust } = useLibrary();
  const { bundles } = files;
  const problem = bundles.problem.value;
  const trouble = bundles.trouble.value;
  const open = async (picked: readonly File[]) => {
    const [file] = (await readPicked(picked)) ?? [];
    if (file) await bundles.openFile(file);
    else notes.tell(words('files_unreadable'));
  };
  const signing = trust.signing.value;
  return (
    <>
      {problem ? (
        <Banner icon={TriangleAlert} tone="late" alert title={words('files_signed_refused')}>
          {openProblemWords(words, lang, problem)}
        </Banner>
      ) : null}
      {trouble ? (
        <Banner icon={TriangleAlert} tone="soon" alert title={words('files_not_written')}>
          {troubleWords(words, trouble)}
        </Banner>
      ) : null}
      <p class="actions">
        <FileButton label={words('files_open_signed')} onFiles={(picked) => void open(picked)} />
      </p>
      {signing ? <SignForm signing={signing} key={signing.highest} /> : <NoKey />}
    </>
  );
}

function NoKey() {
  const words = useWords();
  return (
    <p class="hint">
      {words('files_no_key')} <a href="#team">{words('files_to_key')}</a>
    </p>
  );
}

function SignForm({ signing }: { signing: Signing }) {
  const words = useWords();
  const { bundles } = useLibrary().files;
  const [typed, setTyped] = useState(String(signing.highest + 1));
  const version = /^[1-9]\d{0,8}$/.test(typed.trim()) ? Number(typed) : null;
  const isBack = version !== null && version <= signing.highest;
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (version !== null) void bundles.sign(signing, version);
      }}
    >
      <label class="label" for="sign-version">
        {words('files_sign_version')}
      </label>
      <span class="with-unit">
        <input
          id="sign-version"
          class="input"
          inputMode="numeric"
          dir="ltr"
          value={typed}
          aria-invalid={version === null ? 'true' : undefined}
          aria-describedby="sign-hint sign-problem"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Button type="submit" held={bundles.isBusy.value || version === null}>
          {words('files_sign')}
        </Button>
      </span>
      <p class="hint" id="sign-hint">
        {isBack
          ? words('files_sign_back', signing.highest)
          : words('files_sign_hint', signing.signer || words('files_nobody'))}
      </p>
      <FieldError id="sign-problem" text={version === null ? words('files_sign_number') : undefined} />
    </form>
  );
}
