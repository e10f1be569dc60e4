import { useWords } from '../ui/words';
import { PageHead } from './PageHead';

/** The page before the database has answered. */
export function Loading({ title }: { title: string }) {
  const words = useWords();
  return (
    <>
      <PageHead title={title}>{words('library_loading')}</PageHead>
      <div class="loading" aria-hidden="true">
        {WIDTHS.map((width) => (
          <span key={width} class="skel skel-l" style={{ inlineSize: `${width}%` }} />
        ))}
      </div>
    </>
  );
}

const WIDTHS = [62, 48, 71, 55, 66];
