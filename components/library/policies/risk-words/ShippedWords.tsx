import { Search } from 'lucide';
import { useState } from 'preact/hooks';
import { normalise } from '@/lib/text/normalise';
import type { CueTarget } from '@/lib/triage/cues/cue-target';
import { type ShippedCue, type ShippedGroup, shippedCues } from '@/lib/triage/cues/shipped-cues';
import { Icon } from '../../../ui/Icon';
import { languageName, listFormat } from '../../../ui/intl';
import { Kbd } from '../../../ui/Kbd';
import { useCount, useLang, useWords } from '../../../ui/words';
import { leaveSearch } from '../../leave-search';
import { useLibrary } from '../../library-context';
import { WordRow } from './WordRow';

/** What comes with Cuecard for a target, by language, each word with its switch. */
export function ShippedWords({ target }: { target: CueTarget }) {
  const words = useWords();
  const [sought, setSought] = useState('');
  const groups = shippedCues(target).map((group) => ({ group, cues: soughtIn(group, sought) }));
  const isNone = groups.every(({ cues }) => cues.length === 0);
  return (
    <section class="words-shipped" aria-labelledby="words-shipped">
      <h3 id="words-shipped">{words('policies_words_shipped')}</h3>
      <label class="search">
        <span class="sr">{words('policies_words_search')}</span>
        <Icon node={Search} />
        <input
          class="input"
          type="search"
          data-search
          aria-keyshortcuts="/"
          placeholder={words('policies_words_search')}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
          onKeyDown={(event) => leaveSearch(event, '.words-shipped .risk-word input', () => setSought(''))}
        />
        <Kbd hidden>/</Kbd>
      </label>
      {groups.map(({ group, cues }) =>
        cues.length === 0 ? null : (
          <Group
            key={group.langs.join()}
            target={target}
            group={group}
            cues={cues}
            isSought={sought.trim() !== ''}
          />
        ),
      )}
      {isNone ? <p class="quiet">{words('policies_words_search_none', sought.trim())}</p> : null}
    </section>
  );
}

function soughtIn({ cues }: ShippedGroup, sought: string): readonly ShippedCue[] {
  const wanted = normalise(sought).trim();
  return wanted === '' ? cues : cues.filter(({ key }) => key.includes(wanted));
}

interface GroupProps {
  readonly target: CueTarget;
  readonly group: ShippedGroup;
  readonly cues: readonly ShippedCue[];
  readonly isSought: boolean;
}

/** Hundreds of words: drawn when they are opened. */
function Group({ target, group, cues, isSought }: GroupProps) {
  const words = useWords();
  const count = useCount();
  const lang = useLang();
  const [isOpen, setOpen] = useState(false);
  const { standing } = useLibrary().policies.riskWords;
  const name = listFormat(lang, { type: 'unit' }).format(group.langs.map((tag) => languageName(lang, tag)));
  const mute = (phrase: string) => ({ does: 'mute', target, phrase, lang: null }) as const;
  const off = cues.filter(({ phrase }) => standing(mute(phrase)).counts).length;
  return (
    <details open={isOpen || isSought} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <b>{name}</b>{' '}
        <span class="meta">
          {[count('policies_words_count', cues.length), off > 0 ? count('policies_words_off', off) : '']
            .filter(Boolean)
            .join(', ')}
        </span>
      </summary>
      {isOpen || isSought ? (
        <>
          <ul class="risk-words">
            {cues.map(({ key, phrase, near }) => {
              const { counts } = standing(mute(phrase));
              return (
                <WordRow
                  key={key}
                  said={mute(phrase)}
                  isHeard={!counts}
                  counts={!counts}
                  lang={oneOf(group.langs)}
                >
                  {near.length > 0 ? words('policies_words_near', near.join(', ')) : null}
                </WordRow>
              );
            })}
          </ul>
          {group.unless.length > 0 ? (
            <p class="meta">{words('policies_words_unless', group.unless.join(', '))}</p>
          ) : null}
        </>
      ) : null}
    </details>
  );
}

function oneOf(langs: readonly string[]): string | undefined {
  return langs.length === 1 ? langs[0] : undefined;
}
