import { TriangleAlert } from 'lucide';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { useCount, useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { FORMAT_LIST, isFormatId } from './format-list';
import { LossList } from './LossList';

/** Writing the library in a format, with what that format has no place for said first. */
export function ExportSection() {
  const words = useWords();
  const { exporting } = useLibrary().files;
  return (
    <>
      <div class="field">
        <label class="label" for="export-format">
          {words('files_format')}
        </label>
        <select
          id="export-format"
          class="select"
          value={exporting.format.value}
          onChange={({ currentTarget: { value } }) => {
            if (isFormatId(value)) void exporting.choose(value);
          }}
        >
          {FORMAT_LIST.filter(({ canWrite }) => canWrite).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={exporting.approvedOnly.value}
          onChange={({ currentTarget }) => void exporting.onlyApproved(currentTarget.checked)}
        />
        {words('files_approved_only')}
      </label>
      <Written />
    </>
  );
}

function Written() {
  const words = useWords();
  const count = useCount();
  const { exporting } = useLibrary().files;
  const written = exporting.written.value;
  if (!written) {
    return (
      <p class="actions">
        <Button size="large" held={exporting.isBusy.value} onClick={() => void exporting.prepare()}>
          {words('files_prepare')}
        </Button>
      </p>
    );
  }
  const { losses } = written.library;
  return (
    <>
      <div class="losses">
        <p role="status">
          {count('files_would_write', written.count)}{' '}
          {losses.length === 0 ? words('files_no_losses') : count('files_losses', losses.length)}
        </p>
        {losses.length > 0 ? <LossList losses={losses} /> : null}
      </div>
      {exporting.wasRefused.value ? (
        <Banner icon={TriangleAlert} tone="soon" alert title={words('files_folder_refused')}>
          {words('files_folder_refused_text')}
        </Banner>
      ) : null}
      <p class="actions">
        <Button size="large" tone="primary" onClick={() => void exporting.save()}>
          {count('files_export_count', written.count)}
        </Button>
        {exporting.canSaveFolder.value ? (
          <Button size="large" onClick={() => void exporting.saveFolder()}>
            {words('files_into_folder')}
          </Button>
        ) : null}
      </p>
    </>
  );
}
