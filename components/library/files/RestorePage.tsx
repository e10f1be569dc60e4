import { Minus, PencilLine, Plus, TriangleAlert } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RestoreMode, RestorePreview } from '@/lib/database/snapshots';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useCount, useLang, useWords } from '../../ui/words';
import { momentName } from '../days';
import { useLibrary } from '../library-context';
import { PageHead } from '../PageHead';
import { BundleFacts } from './BundleFacts';
import type { Restoring } from './restore-model';
import { troubleWords } from './write-trouble';

/** What a backup or a signed library would do, before it does any of it. */
export function RestorePage({ at }: { at: Restoring }) {
  const words = useWords();
  const { restoring } = useLibrary().files;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { source, backup, preview } = at;
  const isBundle = source.type === 'bundle';
  const trouble = restoring.trouble.value;
  return (
    <>
      <PageHead title={words('library_files')}>{words('files_restore_sentence')}</PageHead>
      <div class="settings restore">
        <h2 ref={heading} tabIndex={-1} dir="auto">
          <SourceName at={at} />
        </h2>
        {trouble ? (
          <Banner icon={TriangleAlert} tone="late" alert title={words('files_not_written')}>
            {troubleWords(words, trouble)}
          </Banner>
        ) : null}
        {isBundle ? <BundleFacts bundle={source.bundle} /> : <MadeBy at={backup.madeAt} by={backup.madeBy} />}
        {source.type === 'import' ? null : <ModeChoice at={at} />}
        {preview ? <Preview preview={preview} /> : <p role="status">{words('files_comparing')}</p>}
        <Actions at={at} />
      </div>
    </>
  );
}

function SourceName({ at: { source } }: { at: Restoring }) {
  const words = useWords();
  const lang = useLang();
  if (source.type === 'snapshot' || source.type === 'import')
    return <>{words('files_snapshot_of', momentName(lang, source.at))}</>;
  return <>{source.name}</>;
}

function MadeBy({ at, by }: { at: number; by: string }) {
  const words = useWords();
  const lang = useLang();
  return <p class="quiet">{words('files_made_by', momentName(lang, at), by || words('files_nobody'))}</p>;
}

function ModeChoice({ at }: { at: Restoring }) {
  const words = useWords();
  const { restoring } = useLibrary().files;
  const option = (mode: RestoreMode, name: string, hint: string) => (
    <label class="mode">
      <input
        type="radio"
        name="restore-mode"
        value={mode}
        checked={at.mode === mode}
        onChange={() => void restoring.choose(mode)}
      />
      <span>
        <span class="t">{name}</span> <span class="meta block">{hint}</span>
      </span>
    </label>
  );
  return (
    <fieldset class="field modes">
      <legend class="label">{words('files_mode')}</legend>
      {option('merge', words('files_merge'), words('files_merge_hint'))}
      {option('replace', words('files_replace'), words('files_replace_hint'))}
    </fieldset>
  );
}

const AT_FIRST = 100;

function Preview({ preview }: { preview: RestorePreview }) {
  const words = useWords();
  const count = useCount();
  const [most, setMost] = useState(AT_FIRST);
  const { added, changed, removed, same, givenUp, rows } = preview;
  return (
    <section aria-labelledby="preview-title" class="field">
      <h3 id="preview-title">{words('files_preview')}</h3>
      <p role="status">
        {count('files_preview_added', added)} {count('files_preview_changed', changed)}{' '}
        {count('files_preview_removed', removed)} {count('files_preview_same', same)}
      </p>
      {givenUp > 0 ? <p>{count('files_given_up', givenUp)}</p> : null}
      <ul class="lines preview-lines">
        {rows.slice(0, most).map(({ id, action, title, code }) => (
          <li key={id}>
            <Icon node={ACTION_ICONS[action]} size={14} />
            <bdi>{title || code}</bdi> <span class="meta">{words(ACTION_WORDS[action])}</span>
          </li>
        ))}
      </ul>
      {rows.length > most ? (
        <p>
          <Button onClick={() => setMost(most + 10 * AT_FIRST)}>
            {words('library_show_more', rows.length - most)}
          </Button>
        </p>
      ) : null}
    </section>
  );
}

function Actions({ at: { source, preview, isWriting } }: { at: Restoring }) {
  const words = useWords();
  const { files, trust } = useLibrary();
  const { restoring } = files;
  const isOld = trust.isReadOnly.value && source.type !== 'bundle';
  const needsLook = source.type === 'bundle' && source.bundle.key === 'first';
  const [hasCompared, setCompared] = useState(false);
  const isHeld = !preview || isWriting || isOld || (needsLook && !hasCompared);
  return (
    <>
      {needsLook ? (
        <label class="check">
          <input
            type="checkbox"
            checked={hasCompared}
            onChange={({ currentTarget }) => setCompared(currentTarget.checked)}
          />
          {words('files_compared_key', source.bundle.manifest.signer)}
        </label>
      ) : null}
      <p class="actions">
        <Button
          size="large"
          tone="primary"
          held={isHeld}
          onClick={() => {
            if (!isHeld) void restoring.write();
          }}
        >
          {words(source.type === 'bundle' ? 'files_take' : 'files_restore')}
        </Button>
        <Button size="large" onClick={restoring.cancel}>
          {words('files_leave')}
        </Button>
        <span class="quiet">
          {words(isOld ? 'files_held_old' : isWriting ? 'files_restoring' : 'files_restore_safe')}
        </span>
      </p>
    </>
  );
}

const ACTION_ICONS = { added: Plus, changed: PencilLine, removed: Minus } as const;
const ACTION_WORDS = {
  added: 'files_action_added',
  changed: 'files_action_changed',
  removed: 'files_action_removed',
} as const;
