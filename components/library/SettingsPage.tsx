import { TriangleAlert } from 'lucide';
import { Banner } from '../ui/Banner';
import { useWords } from '../ui/words';
import { AccountsForm } from './AccountsForm';
import { DataSection } from './DataSection';
import { HoursForm } from './HoursForm';
import { LearnedSection } from './learned/LearnedSection';
import { useLibrary } from './library-context';
import { NamesForm } from './NamesForm';
import { Notices } from './notifications/Notices';
import { PageHead } from './PageHead';
import { PausedSites } from './PausedSites';
import { SavedSign } from './SavedSign';
import { SettingsSection } from './SettingsSection';
import { ShortcutList } from './ShortcutList';
import { SingleKeys, SurfaceChoice } from './SurfaceChoice';
import { ReplyLanguage, TargetField } from './TargetField';
import { TaughtSection } from './taught/TaughtSection';

/** Everything a person can set, saved as it is changed. */
export function SettingsPage() {
  const words = useWords();
  const { settings } = useLibrary();
  return (
    <>
      <PageHead title={words('library_settings')} aside={<SavedSign />}>
        {words('library_settings_sentence')}
      </PageHead>
      {settings.isNewer.value ? (
        <Banner icon={TriangleAlert} tone="soon" alert title={words('library_settings_newer')}>
          {words('library_settings_newer_text')}
        </Banner>
      ) : null}
      <div class="settings">
        <SettingsSection
          id="accounts"
          title={words('library_accounts')}
          hint={words('library_accounts_hint')}
        >
          <AccountsForm />
        </SettingsSection>
        <SettingsSection id="names" title={words('library_names')} hint={words('library_names_hint')}>
          <NamesForm />
        </SettingsSection>
        <SettingsSection id="time" title={words('library_time')} hint={words('library_time_hint')}>
          <TargetField />
          <HoursForm />
        </SettingsSection>
        <SettingsSection id="replying" title={words('library_replying')}>
          <ReplyLanguage />
        </SettingsSection>
        <SettingsSection id="where" title={words('library_where')} hint={words('library_where_hint')}>
          <SurfaceChoice />
          <PausedSites />
        </SettingsSection>
        <SettingsSection id="notices" title={words('notices_title')} hint={words('notices_hint')}>
          <Notices />
        </SettingsSection>
        <SettingsSection id="keys" title={words('library_keys')} hint={words('library_keys_hint')}>
          <ShortcutList />
          <SingleKeys />
        </SettingsSection>
        <SettingsSection id="learned" title={words('library_learned')} hint={words('library_learned_hint')}>
          <LearnedSection />
        </SettingsSection>
        <SettingsSection id="taught" title={words('library_taught')} hint={words('library_taught_hint')}>
          <TaughtSection />
        </SettingsSection>
        <SettingsSection id="data" title={words('library_data')} hint={words('library_data_hint')}>
          <DataSection />
        </SettingsSection>
      </div>
    </>
  );
}
