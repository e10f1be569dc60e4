import type { LabelField } from '@/lib/conversations/label';
import type { Urgency } from '@/lib/conversations/urgency';
import type { Correction } from '@/lib/database/labels';
import type { Triage } from '@/lib/database/records';
import { riskWord, URGENCY_WORDS } from '@/lib/escalation/risk-words';
import type { Words } from '@/lib/shared/words';
import type { UrgencyReading } from '@/lib/triage/urgency/urgency-of';
import { languageName } from '../ui/intl';
import { CLASSES, FEELINGS, LANGUAGES, RISKS, TALKS, URGENCIES } from './label-keys';
import { CLASS_WORDS, FEELING_WORDS, TALK_WORDS } from './label-words';

/** One label: what it can be, and why it is what it is. */
export interface LabelGroup {
  readonly name: string;
  /** The customer's own words, or who said so, or that it is unsure; empty where there is nothing to say. */
  readonly why: string;
  readonly choices: readonly LabelChoice[];
}

interface LabelChoice {
  readonly cap: string | undefined;
  readonly text: string;
  readonly isSet: boolean;
  readonly correction: Correction;
}

export function labelGroups(
  words: Words,
  lang: string,
  triage: Triage,
  { urgency, words: hurried }: UrgencyReading,
): readonly LabelGroup[] {
  const why = (field: LabelField, cues: readonly string[] = []) => whyOf(words, triage, field, cues);
  const { talk, sentiment, classWords } = triage;
  const felt = feltWhy(words, lang, triage, why('sentiment', sentiment?.words));
  const choices = choicesOf(words, triage, urgency);
  return [
    { name: words('labels_kind'), why: why('talk', talk?.words), choices: choices.talk },
    { name: words('labels_feeling'), why: felt, choices: choices.sentiment },
    { name: words('labels_urgency'), why: why('urgency', hurried), choices: choices.urgency },
    { name: words('labels_risk'), why: why('risk', triage.words), choices: choices.risk },
    { name: words('labels_class'), why: why('class', classWords), choices: choices.class },
    languageGroup(words, lang, triage, why('lang')),
  ];
}

function choicesOf(words: Words, { risk, talk, sentiment, classes }: Triage, urgency: Urgency) {
  const [riskClass = null] = classes ?? [];
  return {
    talk: TALKS.map(([is, cap]) =>
      choice(cap, words(TALK_WORDS[is]), talk?.label === is, { field: 'talk', is }),
    ),
    sentiment: FEELINGS.map(([is, cap]) =>
      choice(cap, words(FEELING_WORDS[is]), sentiment?.label === is, { field: 'sentiment', is }),
    ),
    urgency: URGENCIES.map(([is, cap]) =>
      choice(cap, words(URGENCY_WORDS[is]), urgency === is, { field: 'urgency', is }),
    ),
    risk: RISKS.map(([is, cap]) => {
      const text = is === null ? words('labels_no_risk') : riskWord(words, is);
      return choice(cap, text, is === risk, { field: 'risk', is });
    }),
    class: CLASSES.map(([is, cap]) => {
      const text = words(is === null ? 'labels_no_class' : CLASS_WORDS[is]);
      return choice(cap, text, is === riskClass, { field: 'class', is });
    }),
  };
}

function languageGroup(words: Words, lang: string, triage: Triage, why: string): LabelGroup {
  const own = triage.lang?.split('-')[0]?.toLowerCase();
  const others = own && !LANGUAGES.some((each) => each === own) ? [own] : [];
  return {
    name: words('labels_lang'),
    why: triage.lang === null ? words('labels_unsure') : why,
    choices: [...LANGUAGES, ...others].map((is) =>
      choice(undefined, languageName(lang, is), is === own, { field: 'lang', is }),
    ),
  };
}

function choice(cap: string | undefined, text: string, isSet: boolean, correction: Correction): LabelChoice {
  return { cap, text, isSet, correction };
}

/** How sure the feeling is stands beside its words. */
function feltWhy(words: Words, lang: string, { sentiment, corrected, taught }: Triage, why: string): string {
  if (!sentiment || corrected?.includes('sentiment') || taught?.includes('sentiment'))
    return why || words('labels_unsure');
  const percent = new Intl.NumberFormat(lang, { style: 'percent' }).format(sentiment.confidence);
  if (sentiment.label === 'unsure') return words('labels_unsure');
  return [words('labels_chance', percent), why].filter(Boolean).join(', ');
}

function whyOf(
  words: Words,
  { corrected = [], taught = [] }: Triage,
  field: LabelField,
  cues: readonly string[],
): string {
  if (corrected.includes(field)) return words('labels_by_person');
  if (taught.includes(field)) return words('labels_by_teaching');
  return cues.map((cue) => words('labels_cue', cue)).join(', ');
}
