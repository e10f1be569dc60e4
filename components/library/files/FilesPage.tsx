import { useEffect } from 'preact/hooks';
import { useLibrary } from '../library-context';
import { FilesHome } from './FilesHome';
import { ImportPage } from './ImportPage';
import { RestorePage } from './RestorePage';

/** Replies in and out of the library: files, signed libraries, backups. One thing at a time. */
export function FilesPage() {
  const { files } = useLibrary();
  useEffect(() => void files.backups.measure(), []);
  if (files.restoring.at.value) return <RestorePage at={files.restoring.at.value} />;
  const stage = files.importing.stage.value;
  return stage.type === 'file' ? <FilesHome /> : <ImportPage stage={stage} />;
}
