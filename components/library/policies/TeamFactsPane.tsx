import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { REFUSAL_WORDS } from '../replies/failure-words';
import { SettingsSection } from '../SettingsSection';
import { FormatsField } from './FormatsField';
import { HostsField } from './HostsField';
import { JurisdictionsField, RegionField } from './PlaceFields';

/** What rules need to know of the team; each change is saved at once. */
export function TeamFactsPane() {
  const words = useWords();
  const { policies } = useLibrary();
  const verdict = policies.verdict.value;
  return (
    <div class="settings">
      {verdict.ok ? null : <p class="facts-held">{words(REFUSAL_WORDS[verdict.why])}</p>}
      <SettingsSection
        id="jurisdictions"
        title={words('policies_facts_where')}
        hint={words('policies_facts_where_hint')}
      >
        <JurisdictionsField />
      </SettingsSection>
      <SettingsSection
        id="region"
        title={words('policies_facts_region')}
        hint={words('policies_facts_region_hint')}
      >
        <RegionField />
      </SettingsSection>
      <SettingsSection
        id="hosts"
        title={words('policies_facts_hosts')}
        hint={words('policies_facts_hosts_hint')}
      >
        <HostsField />
      </SettingsSection>
      <SettingsSection
        id="formats"
        title={words('policies_facts_formats')}
        hint={words('policies_facts_formats_hint')}
      >
        <FormatsField />
      </SettingsSection>
    </div>
  );
}
