import { useState } from 'preact/hooks';
import { riskWord } from '@/lib/escalation/risk-words';
import type { PolicyRule } from '@/lib/policy/rule';
import type { WordKey, Words } from '@/lib/shared/words';
import { languageName } from '../../ui/intl';
import { useCount, useLang, useWords } from '../../ui/words';
import { dayName } from '../days';
import { audienceWord, PLATFORM_NAMES } from '../names';
import { ROLE_WORDS } from '../team/AddPerson';
import { excusesOf, type LookLine, looksFor } from './looks-for';
import { placeName } from './places';

/** Where a rule speaks and what it takes for a match, in words. */
export function LooksFor({ rule }: { rule: PolicyRule }) {
  const words = useWords();
  const lang = useLang();
  const ways = looksFor(rule);
  return (
    <section>
      <h3>{words('policies_look_title')}</h3>
      <dl class="looks">
        {placesOf(rule, words, lang).map(([name, items]) => (
          <Line key={name} name={words(name)} items={items} />
        ))}
      </dl>
      {ways.map((lines, nth) => (
        <Way key={nth} lines={lines} isFirst={nth === 0} />
      ))}
      <Way lines={excusesOf(rule)} isFirst />
    </section>
  );
}

function Way({ lines, isFirst }: { lines: readonly LookLine[]; isFirst: boolean }) {
  const words = useWords();
  if (lines.length === 0) return null;
  return (
    <>
      {isFirst ? null : <p class="looks-or">{words('policies_look_or')}</p>}
      <dl class="looks">
        {lines.map((line) => (
          <Line
            key={`${line.name} ${line.words?.join() ?? ''}`}
            name={words(line.name, line.amount ?? '')}
            items={[...(line.words ?? []), ...(line.kinds ?? []).map((kind) => words(kind))]}
            isCode={line.isCode}
          />
        ))}
      </dl>
    </>
  );
}

/** A longer list, or longer patterns, are read by whoever asks for them. */
const MOST_SHOWN = 14;
const LONGEST_CODE = 60;

interface LineProps {
  readonly name: string;
  readonly items: readonly string[];
  readonly isCode?: boolean | undefined;
}

function Line({ name, items, isCode = false }: LineProps) {
  const words = useWords();
  const count = useCount();
  const [isWhole, setWhole] = useState(false);
  const isTooLong = isCode ? items.join('').length > LONGEST_CODE : items.length > MOST_SHOWN + 2;
  const shown = isWhole || !isTooLong ? items : items.slice(0, isCode ? 0 : MOST_SHOWN);
  const left = items.length - shown.length;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <ul class="look-words">
          {shown.map((item) => (
            <li key={item} class={isCode ? 'look-word look-code' : 'look-word'}>
              <bdi>{item}</bdi>
            </li>
          ))}
          {left > 0 ? (
            <li>
              <button class="look-more" type="button" onClick={() => setWhole(true)}>
                {isCode ? count('policies_look_patterns', left) : words('policies_look_more', left)}
              </button>
            </li>
          ) : null}
        </ul>
      </dd>
    </div>
  );
}

function placesOf(
  { applies }: PolicyRule,
  words: Words,
  lang: string,
): readonly (readonly [WordKey, readonly string[]])[] {
  const { audience, platforms = [], commentRisks = [], sentiments = [], from, until } = applies;
  const dates = [
    ...(from === undefined ? [] : [words('policies_from', dayName(lang, from))]),
    ...(until === undefined ? [] : [words('policies_until', dayName(lang, until))]),
  ];
  const lines: readonly (readonly [WordKey, readonly string[]])[] = [
    ['policies_look_in', [audienceWord(words, audience), ...platforms.map((each) => PLATFORM_NAMES[each])]],
    ['policies_look_comment', commentRisks.map((risk) => riskWord(words, risk))],
    ['policies_look_sentiment', sentiments.map((each) => words(SENTIMENT_WORDS[each]))],
    ['policies_look_langs', (applies.langs ?? []).map((each) => languageName(lang, each))],
    ['policies_look_places', (applies.jurisdictions ?? []).map((each) => placeName(lang, each))],
    ['policies_look_roles', (applies.roles ?? []).map((role) => words(ROLE_WORDS[role]))],
    ['policies_look_dates', dates],
  ];
  return lines.filter(([, items]) => items.length > 0);
}

const SENTIMENT_WORDS = {
  negative: 'policies_negative',
  neutral: 'policies_neutral',
  positive: 'policies_positive',
} as const satisfies Record<NonNullable<PolicyRule['applies']['sentiments']>[number], WordKey>;
