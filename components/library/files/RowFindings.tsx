import { ShieldAlert } from 'lucide';
import type { ImportRow } from '@/lib/library/exchange/plan-import';
import { Icon } from '../../ui/Icon';
import { languageName } from '../../ui/intl';
import { useCount, useLang, useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { Severity } from '../Severity';

/** How many policy findings the words of a row have; nothing until they are known, and for none. */
export function FindingsCount({ row }: { row: ImportRow }) {
  const count = useCount();
  const { review } = useLibrary().files.importing;
  const found = review.checks.of(row).value;
  if (!found || found.length === 0) return null;
  return (
    <span class="block findings-count">
      <Icon node={ShieldAlert} size={14} />
      {count('files_findings', found.length)}
    </span>
  );
}

/** Each of them, with the words it is about. */
export function FindingsList({ row }: { row: ImportRow }) {
  const words = useWords();
  const lang = useLang();
  const { review } = useLibrary().files.importing;
  const found = review.checks.of(row).value;
  if (!found || found.length === 0) return null;
  return (
    <section aria-labelledby="row-findings">
      <h3 id="row-findings">{words('files_findings_title')}</h3>
      <ul class="problems">
        {found.map(({ lang: spoken, platform, finding }) => (
          <li key={`${spoken} ${platform} ${finding.id}`} class="row-finding">
            <Severity severity={finding.severity} /> <b dir="auto">{finding.title}</b>
            <span class="meta block">
              {languageName(lang, spoken)}: <bdi>“{finding.matched}”</bdi>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
