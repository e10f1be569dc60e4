import { Megaphone } from 'lucide';
import type { Incident } from '@/lib/library/incident';
import { Banner } from '../ui/Banner';
import { listFormat } from '../ui/intl';
import { useLang, useWords } from '../ui/words';
import { useSidebar } from './sidebar-context';
import { clockTime } from './times';

/** A crisis is on: until when, what to say, and what is not to be said. */
export function IncidentNotice({ incident }: { incident: Incident }) {
  const words = useWords();
  const lang = useLang();
  const { ports, replies } = useSidebar();
  const { title, endsAt, hiddenTags } = incident;
  const isPinned = replies.suggested.value.some((option) => option.isPinned);
  const tags = listFormat(lang, { type: 'conjunction' }).format(hiddenTags);
  const facts = [
    words('sidebar_incident_until', clockTime(lang, endsAt, ports.now.value)),
    isPinned ? words('sidebar_incident_pinned') : '',
    hiddenTags.length > 0 ? words('sidebar_incident_hidden', tags) : '',
  ];
  return (
    <Banner icon={Megaphone} tone="soon" title={<bdi>{title}</bdi>}>
      {facts.filter(Boolean).join(' ')}
    </Banner>
  );
}
