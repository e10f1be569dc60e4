import { useId, useState } from 'preact/hooks';
import { useLang, useWords } from '../../../ui/words';
import { Chips } from './Chips';
import { PlacePanel } from './PlacePanel';
import { placeChips } from './place-chips';
import { useRule } from './rule-context';

/** Where the rule speaks: everywhere, unless it says so. */
export function PlaceRow() {
  const words = useWords();
  const lang = useLang();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { rule, change } = useRule();
  const chips = placeChips(rule.applies, words, lang);
  return (
    <>
      <div class="rule-row">
        <span id={id}>{words('rule_look_in')}</span>
        {/* biome-ignore lint/a11y/useSemanticElements: a row of a form, not a set of fields */}
        <div class="rule-words" role="group" aria-labelledby={id}>
          <Chips
            items={chips.map(({ text }) => text)}
            onRemove={(nth) => {
              const left = chips[nth]?.without;
              if (left) change({ applies: left });
            }}
            onEdit={() => setOpen(true)}
          />
          <button
            type="button"
            class="word-add"
            aria-expanded={isOpen}
            aria-controls={isOpen ? `${id}-panel` : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {words(isOpen ? 'rule_places_close' : 'rule_add_place')}
          </button>
          {chips.length === 0 ? <span class="meta">{words('rule_everywhere')}</span> : null}
        </div>
      </div>
      {isOpen ? <PlacePanel id={`${id}-panel`} /> : null}
    </>
  );
}
