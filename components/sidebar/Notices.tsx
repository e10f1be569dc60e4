import { CalendarClock, HardDrive, TriangleAlert, UserRound } from 'lucide';
import { useState } from 'preact/hooks';
import { ageWords, isReadOnly } from '@/lib/library/bundle/library-age';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { useWords } from '../ui/words';
import { IncidentNotice } from './IncidentNotice';
import { platformName } from './names';
import { Offline } from './Offline';
import { useSidebar } from './sidebar-context';

/** What is true right now and changes how to work: at most one line each, over the comment. */
export function Notices() {
  const words = useWords();
  const { ports, desk, isCopyOnly, escalate, situation } = useSidebar();
  const page = desk.desk.value;
  if (!page || page.paused) return null;
  const isUnset = !ports.settings.value.brandAccounts.some(({ platform }) => platform === page.platform);
  const isFull = escalate.sending.value === 'disk-full';
  const incident = situation.incident.value;
  const age = ageWords(situation.age.value, words);
  const isQuiet = ports.online.value && !isCopyOnly.value && !isFull && !isUnset;
  if (isQuiet && !incident && age === undefined) return null;
  return (
    <section aria-label={words('sidebar_notices')}>
      {incident ? <IncidentNotice incident={incident} /> : null}
      {age === undefined ? null : <OldLibrary>{age}</OldLibrary>}
      {ports.online.value ? null : <Offline />}
      {isCopyOnly.value ? <ChangedSite /> : null}
      {isFull ? <DiskFull /> : null}
      {isUnset ? <NoAccounts /> : null}
    </section>
  );
}

function OldLibrary({ children }: { children: string }) {
  const { situation } = useSidebar();
  const isOver = isReadOnly(situation.age.value);
  return <Banner icon={CalendarClock} tone={isOver ? 'late' : 'plain'} alert={isOver} title={children} />;
}

function ChangedSite() {
  const words = useWords();
  const { desk } = useSidebar();
  const site = platformName(desk.desk.value?.platform ?? 'x');
  return (
    <Banner icon={TriangleAlert} tone="soon" alert title={words('sidebar_changed_site', site)}>
      {words('sidebar_changed_site_text')}
    </Banner>
  );
}

function DiskFull() {
  const words = useWords();
  return (
    <Banner icon={HardDrive} tone="late" alert title={words('sidebar_disk_full')}>
      {words('sidebar_disk_full_text')}
    </Banner>
  );
}

/** Cuecard works without them: it goes by the account that is signed in. */
function NoAccounts() {
  const words = useWords();
  const { ports } = useSidebar();
  const [isLater, setLater] = useState(false);
  if (isLater) return null;
  const open = () => void ports.callWorker('library.open', { section: 'settings/accounts' });
  return (
    <Banner
      icon={UserRound}
      title={words('sidebar_no_accounts')}
      actions={
        <>
          <Button size="small" onClick={open}>
            {words('sidebar_set_accounts')}
          </Button>
          <Button size="small" tone="quiet" onClick={() => setLater(true)}>
            {words('sidebar_later')}
          </Button>
        </>
      }
    >
      {words('sidebar_no_accounts_text')}
    </Banner>
  );
}
