import { useWords } from '../../ui/words';
import { PageHead } from '../PageHead';

/** Replies in and out of the library: files, signed libraries, backups. */
export function FilesPage() {
  const words = useWords();
  return <PageHead title={words('library_files')}>{words('library_files_sentence')}</PageHead>;
}
