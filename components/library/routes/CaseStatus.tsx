import type { Escalation } from '@/lib/escalation/escalation';
import { useWords } from '../../ui/words';

export function CaseStatus({ escalation: { status } }: { escalation: Escalation }) {
  const words = useWords();
  return <span class="quiet">{words(status === 'saved' ? 'library_case_saved' : 'library_case_back')}</span>;
}
