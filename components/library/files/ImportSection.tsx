import { Upload } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { FileButton } from './FileButton';
import { FORMAT_LIST } from './format-list';
import { partsOfFolder, readPicked } from './picked-files';

/** Choosing or dropping what is to be imported. */
export function ImportSection() {
  const words = useWords();
  const { ports, files, notes } = useLibrary();
  const [isOver, setOver] = useState(false);
  const open = async (picked: readonly File[]) => {
    const read = await readPicked(picked);
    if (read) await files.importing.open(read);
    else notes.tell(words('files_unreadable'));
  };
  const openFolder = async (picked: readonly File[]) => {
    const folder = partsOfFolder(picked);
    const read = await readPicked(folder.files);
    if (read) await files.importing.open([await ports.files.zip(`${folder.name}.zip`, read)]);
    else notes.tell(words('files_unreadable'));
  };
  return (
    <>
      <fieldset
        aria-label={words('files_import')}
        class={isOver ? 'drop drop-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void open([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <Icon node={Upload} />
        <p>{words('files_drop')}</p>
        <div class="actions">
          <FileButton
            label={words('files_choose')}
            multiple
            primary
            onFiles={(picked) => void open(picked)}
          />
          <FileButton
            label={words('files_choose_folder')}
            folder
            onFiles={(picked) => void openFolder(picked)}
          />
        </div>
      </fieldset>
      <p class="hint">{words('files_reads', FORMAT_LIST.map(({ name }) => name).join(', '))}</p>
    </>
  );
}
