import { Download } from 'lucide';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/words';
import { PageHead } from '../PageHead';
import { SettingsSection } from '../SettingsSection';
import { BackupSection } from './BackupSection';
import { ExportSection } from './ExportSection';
import { ImportSection } from './ImportSection';
import { SignedSection } from './SignedSection';

/** Where files are chosen, and what can be made of the library. */
export function FilesHome() {
  const words = useWords();
  const toExport = () => document.querySelector<HTMLElement>('#export-format')?.focus();
  const aside = (
    <Button size="large" onClick={toExport}>
      <Icon node={Download} />
      {words('files_export_library')}
    </Button>
  );
  return (
    <>
      <PageHead title={words('library_files')} aside={aside}>
        {words('library_files_sentence')}
      </PageHead>
      <div class="settings">
        <SettingsSection id="import" title={words('files_import')} hint={words('files_import_hint')}>
          <ImportSection />
        </SettingsSection>
        <SettingsSection id="export" title={words('files_export')} hint={words('files_export_hint')}>
          <ExportSection />
        </SettingsSection>
        <SettingsSection id="signed" title={words('files_signed_library')} hint={words('files_signed_hint')}>
          <SignedSection />
        </SettingsSection>
        <SettingsSection id="backup" title={words('files_backups')} hint={words('files_backups_hint')}>
          <BackupSection />
        </SettingsSection>
      </div>
    </>
  );
}
