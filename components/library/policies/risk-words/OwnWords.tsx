import { useEffect, useState } from 'preact/hooks';
import { isoDay } from '@/lib/shared/clock';
import type { WordKey } from '@/lib/shared/words';
import type { CueTarget } from '@/lib/triage/cues/cue-target';
import { LONGEST_PHRASE, MOST_OWN_CUES } from '@/lib/triage/cues/team-cue';
import type { CueProblem } from '@/lib/triage/cues/typed-cues';
import { languageName } from '../../../ui/intl';
import { useLang, useWords } from '../../../ui/words';
import { dayName } from '../../days';
import { useLibrary } from '../../library-context';
import { WordRow } from './WordRow';

/** The team's own words for a target, with who added them, and the field for more. */
export function OwnWords({ target }: { target: CueTarget }) {
  const words = useWords();
  const lang = useLang();
  const { rows, standing } = useLibrary().policies.riskWords;
  const own = (rows.value ?? []).filter((row) => row.does === 'add' && row.target === target);
  return (
    <section class="words-own" aria-labelledby="words-own">
      <h3 id="words-own">{words('policies_words_yours')}</h3>
      {own.length === 0 ? <p class="quiet">{words('policies_words_yours_none')}</p> : null}
      <ul class="risk-words">
        {own.map((row) => {
          const { counts } = standing(row);
          return (
            <WordRow key={row.id} said={row} isHeard={counts} counts={!counts}>
              {row.lang === null
                ? null
                : `${words('policies_words_only_in', languageName(lang, row.lang))}, `}
              {words('policies_by_on', row.changedBy, dayName(lang, isoDay(row.changedAt)))}
            </WordRow>
          );
        })}
      </ul>
      <MoreWords target={target} />
    </section>
  );
}

function MoreWords({ target }: { target: CueTarget }) {
  const words = useWords();
  const { policies } = useLibrary();
  const { typedFor, type, readFor } = policies.riskWords;
  const { text } = typedFor(target);
  const isResting = useRest(text);
  const problems = isResting ? readFor(target).problems : [];
  return (
    <div class="words-more">
      <label class="field" for="words-typed">
        <span class="label">{words('policies_words_add')}</span>
      </label>
      <textarea
        id="words-typed"
        class="textarea"
        dir="auto"
        rows={3}
        spellcheck={false}
        autocapitalize="off"
        disabled={!policies.verdict.value.ok}
        value={text}
        aria-invalid={problems.length > 0 ? 'true' : undefined}
        aria-describedby="words-hint words-problems"
        onInput={(event) => type(target, { text: event.currentTarget.value })}
      />
      <p class="hint" id="words-hint">
        {words('policies_words_add_hint')}
      </p>
      <ul id="words-problems" class="words-problems" aria-live="polite">
        {problems.map(({ line, text: word, why }) => (
          <li key={line} class="field-error">
            {words('policies_words_line', line, words(PROBLEM_WORDS[why], word, LIMITS[why] ?? ''))}
          </li>
        ))}
      </ul>
      <LanguagePick target={target} />
    </div>
  );
}

/** False while something is typed: half a word is not yet wrong. */
function useRest(text: string): boolean {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested === text;
}

const REST_MS = 700;

const LIMITS: Partial<Record<CueProblem, number>> = { long: LONGEST_PHRASE, many: MOST_OWN_CUES };

const PROBLEM_WORDS = {
  empty: 'policies_words_problem_empty',
  long: 'policies_words_problem_long',
  signs: 'policies_words_problem_signs',
  star: 'policies_words_problem_star',
  short: 'policies_words_problem_short',
  common: 'policies_words_problem_common',
  twice: 'policies_words_problem_twice',
  known: 'policies_words_problem_known',
  shipped: 'policies_words_problem_shipped',
  muted: 'policies_words_problem_muted',
  excepted: 'policies_words_problem_excepted',
  many: 'policies_words_problem_many',
} as const satisfies Record<CueProblem, WordKey>;

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ru', 'sv', 'tr', 'uk'];

function LanguagePick({ target }: { target: CueTarget }) {
  const words = useWords();
  const lang = useLang();
  const { policies } = useLibrary();
  const { typedFor, type } = policies.riskWords;
  const names = LANGUAGES.map((tag) => [tag, languageName(lang, tag)] as const);
  return (
    <label class="try-risk">
      <span class="quiet">{words('policies_words_in')}</span>
      <select
        class="select"
        disabled={!policies.verdict.value.ok}
        value={typedFor(target).lang ?? ''}
        onChange={(event) => type(target, { lang: event.currentTarget.value || null })}
      >
        <option value="">{words('policies_words_any')}</option>
        {names
          .sort(([, a], [, b]) => a.localeCompare(b, lang))
          .map(([tag, name]) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
      </select>
    </label>
  );
}
