import { useMemo } from 'preact/hooks';
import { wordDiff } from '@/lib/library/word-diff';
import { useWords } from '../../ui/words';

interface WordDiffProps {
  readonly before: string;
  readonly after: string;
  readonly lang?: string;
}

/** What changed, word by word: crossed out what went, marked what came. Told in words to who does not see it. */
export function WordDiff({ before, after, lang }: WordDiffProps) {
  const words = useWords();
  const parts = useMemo(() => wordDiff(before, after, lang), [before, after, lang]);
  if (parts.length === 0) return null;
  return (
    <span class="diff" dir="auto" lang={lang}>
      {parts.map(({ kind, text }, nth) => {
        if (kind === 'same') return <span key={nth}>{text}</span>;
        const Mark = kind === 'removed' ? 'del' : 'ins';
        return (
          <Mark key={nth}>
            <span class="sr">{words(kind === 'removed' ? 'editor_removed' : 'editor_added')} </span>
            {text}
          </Mark>
        );
      })}
    </span>
  );
}
