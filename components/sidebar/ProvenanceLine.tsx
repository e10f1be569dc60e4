import type { DraftProvenance } from '@/lib/policy/guards/provenance-of';
import type { Words } from '@/lib/shared/words';
import { useLang, useWords } from '../ui/words';
import { useSidebar } from './sidebar-context';

/** Where the words of the draft come from: one quiet line under it. */
export function ProvenanceLine() {
  const words = useWords();
  const lang = useLang();
  const { draft } = useSidebar();
  const provenance = draft.provenance.value;
  if (!provenance) return null;
  return <p class="meta draft-provenance">{provenanceWords(words, lang, provenance)}</p>;
}

export function provenanceWords(words: Words, lang: string, { kind, edited }: DraftProvenance): string {
  if (kind === 'verbatim') return words('provenance_verbatim');
  if (kind === 'placeholders-only') return words('provenance_filled');
  if (kind === 'free' || edited === null) return words('provenance_free');
  // What was touched is not "0 %".
  const share = Math.max(edited, 0.01);
  const percent = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 }).format(share);
  return words('provenance_edited', percent);
}
