import { useWords } from '../../ui/words';
import { PageHead } from '../PageHead';

/** Who works on the library, and by what its files are known. */
export function TeamPage() {
  const words = useWords();
  return <PageHead title={words('library_team')} />;
}
