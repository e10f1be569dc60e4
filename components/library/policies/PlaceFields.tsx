import { useLang, useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { ChosenList } from './ChosenList';
import { COUNTRIES, placeName, placesByName } from './places';

/** Where the team works; rules of other places then keep silent. */
export function JurisdictionsField() {
  const words = useWords();
  const lang = useLang();
  const { policies } = useLibrary();
  const { facts, save } = policies.facts;
  const chosen = facts.value.jurisdictions;
  const left = ['EU', ...COUNTRIES].filter((code) => !chosen.includes(code));
  return (
    <>
      <ChosenList
        name={words('policies_facts_where')}
        items={chosen.map((code) => ({ id: code, name: placeName(lang, code) }))}
        none={words('policies_facts_where_none')}
        onRemove={(code) => void save({ jurisdictions: chosen.filter((each) => each !== code) })}
      />
      <label class="field">
        <span class="label">{words('policies_facts_add_place')}</span>
        <select
          class="select facts-pick"
          value=""
          disabled={!policies.verdict.value.ok}
          onChange={(event) => {
            const code = event.currentTarget.value;
            event.currentTarget.value = '';
            if (code !== '') void save({ jurisdictions: [...chosen, code] });
          }}
        >
          <option value="">{words('policies_facts_choose')}</option>
          {placesByName(lang, left).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** Where phone numbers without a country code belong to. */
export function RegionField() {
  const words = useWords();
  const lang = useLang();
  const { policies } = useLibrary();
  const { facts, save } = policies.facts;
  return (
    <label class="field">
      <span class="label">{words('policies_facts_country')}</span>
      <select
        class="select facts-pick"
        value={facts.value.region ?? ''}
        disabled={!policies.verdict.value.ok}
        onChange={(event) => void save({ region: event.currentTarget.value || null })}
      >
        <option value="">{words('policies_facts_region_none')}</option>
        {placesByName(lang, COUNTRIES).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
