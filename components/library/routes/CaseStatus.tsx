import type { Escalation } from '@/lib/escalation/escalation';
import { useLang, useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { standingOf } from './case-delivery';

/** Colour only where somebody has to do something. */
export function CaseStatus({ escalation }: { escalation: Escalation }) {
  const words = useWords();
  const lang = useLang();
  const { cases } = useLibrary();
  const { tone, text } = standingOf(words, lang, escalation, cases.deliveries.value?.get(escalation.id));
  return <span class={TONES[tone]}>{text}</span>;
}

const TONES = { quiet: 'quiet', plain: 'case-standing', late: 'urgent' } as const;
