import { useCount, useLang, useWords } from '../../ui/words';
import type { NeverRow } from './insights-model';

/** The share of words that responders changed before posting; nothing where nothing is known. */
export function EditedShare({ never: { count } }: { never: NeverRow }) {
  const words = useWords();
  const counted = useCount();
  const lang = useLang();
  if (count.compared === 0) return <span class="quiet">{words('insights_not_known')}</span>;
  const share = count.edited / count.compared;
  const percent = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 }).format(share);
  return (
    <span class="num" title={counted('insights_compared', count.compared)}>
      {percent}
    </span>
  );
}

export const KIND_WORDS = {
  'passed-over': 'insights_passed_over',
  'never-shown': 'insights_never_shown',
} as const;
