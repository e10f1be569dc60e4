import type { PromiseLang } from './cues';
import { words } from './cues';

/** Words of time that a date parser leaves out or takes for the beginning of what they last to. */
export interface TimeWords {
  /** `$1` how many, `$2` up to how many, then `unit` by its first letters. */
  readonly within: RegExp;
  readonly units: Readonly<Record<Unit, RegExp>>;
  readonly ends: readonly (readonly [span: Span, pattern: RegExp])[];
  readonly parts: readonly (readonly [lastHour: number, pattern: RegExp])[];
  readonly dayAfterTomorrow: RegExp | null;
  readonly counts: Readonly<Record<string, number>>;
}

export type Unit = 'minute' | 'hour' | 'day' | 'working-day' | 'week' | 'month';
export type Span = 'day' | 'week' | 'next-week' | 'month' | 'next-month';

/** An hour that is later than the day has. */
export const WHOLE_DAY = 24;

export const TIME_WORDS: Readonly<Record<PromiseLang, TimeWords>> = {
  en: {
    ...durations(
      'within(?: the next)?|in(?: the next)?|inside|over the next|the next|next|no later than',
      'half an|an?|the|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty|a couple of|a few|few',
      {
        minute: 'min(?:ute)?s?',
        hour: 'hours?|hrs?|h',
        'working-day': '(?:working|business|week)[ -]?days?',
        day: 'days?',
        week: 'weeks?',
        month: 'months?',
      },
    ),
    ends: [
      ['day', words('end of (?:the |this )?(?:day|business)|close of (?:business|play)|eod|cob')],
      ['week', words('(?:end of (?:the|this) |this |the )week|this weekend|the weekend')],
      ['next-week', words('next week')],
      ['month', words('(?:end of (?:the|this) |this )month')],
      ['next-month', words('next month')],
    ],
    parts: [
      [12, words('morning')],
      [18, words('afternoon')],
      [WHOLE_DAY, words('evening|tonight|night')],
    ],
    dayAfterTomorrow: words('day after tomorrow'),
    counts: {
      'half an': 0.5,
      a: 1,
      an: 1,
      the: 1,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      twelve: 12,
      fourteen: 14,
      twenty: 20,
      thirty: 30,
      'a couple of': 2,
      'a few': 3,
      few: 3,
    },
  },
  de: {
    ...durations(
      'innerhalb(?: von| der nächsten)?|binnen|in(?: den nächsten| den kommenden| der nächsten)?|(?:nächsten|kommenden|nächste)|spätestens (?:nach|in)',
      'einer halben|einer|eines|einem|eine|ein|der|zwei|zweier|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|vierzehn|zwanzig|dreißig|wenigen|paar',
      {
        minute: 'minuten?|min',
        hour: 'stunden?|std',
        'working-day': '(?:werk|arbeits)tag(?:en|es|e)?',
        day: 'tag(?:en|es|e)?',
        week: 'wochen?',
        month: 'monat(?:en|s|e)?',
      },
    ),
    ends: [
      ['day', words('ende des tages|feierabend|tagesende|im laufe des tages')],
      ['week', words('ende (?:der|dieser) woche|(?:diese|dieser|der) woche|wochenende|ende woche')],
      ['next-week', words('(?:nächste[rn]?|kommende[rn]?) woche')],
      ['month', words('ende (?:des|dieses) monats|monatsende|diesen monat')],
      ['next-month', words('(?:nächsten|kommenden) monat')],
    ],
    parts: [
      [12, words('morgens|früh|vormittags?|am morgen|mittags?')],
      [18, words('nachmittags?')],
      [WHOLE_DAY, words('abends?|nachts?')],
    ],
    dayAfterTomorrow: words('übermorgen'),
    counts: {
      'einer halben': 0.5,
      einer: 1,
      eines: 1,
      einem: 1,
      eine: 1,
      ein: 1,
      der: 1,
      zwei: 2,
      zweier: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      neun: 9,
      zehn: 10,
      zwölf: 12,
      vierzehn: 14,
      zwanzig: 20,
      dreißig: 30,
      wenigen: 3,
      paar: 3,
    },
  },
  es: {
    ...durations(
      'en un plazo (?:máximo )?de|dentro de|en(?: las?| los)?(?: próxim[oa]s)?|próxim[oa]s|antes de',
      'media|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|unos|unas|pocos|pocas',
      {
        minute: 'min(?:utos?)?',
        hour: 'horas?|h',
        'working-day': 'd[ií]as? (?:h[áa]bil(?:es)?|laborables?)',
        day: 'd[ií]as?',
        week: 'semanas?',
        month: 'mes(?:es)?',
      },
    ),
    ends: [
      ['day', words('final(?:es)? del? d[ií]a')],
      ['week', words('final(?:es)? de (?:la |esta )?semana|esta (?:misma )?semana|fin de semana')],
      ['next-week', words('(?:la )?(?:pr[óo]xima semana|semana (?:que viene|pr[óo]xima))')],
      ['month', words('final(?:es)? del? mes|fin de mes|este mes')],
      ['next-month', words('(?:el )?(?:pr[óo]ximo mes|mes que viene)')],
    ],
    parts: [
      [12, words('por la mañana|de la mañana|mediod[ií]a')],
      [20, words('tarde')],
      [WHOLE_DAY, words('noche')],
    ],
    dayAfterTomorrow: words('pasado ma[ñn]ana'),
    counts: {
      media: 0.5,
      una: 1,
      un: 1,
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      siete: 7,
      ocho: 8,
      nueve: 9,
      diez: 10,
      doce: 12,
      quince: 15,
      veinte: 20,
      treinta: 30,
      unos: 3,
      unas: 3,
      pocos: 3,
      pocas: 3,
    },
  },
  fr: {
    ...durations(
      "sous|d'ici|dans(?: les?| l[a']?)?(?: prochain(?:e)?s)?|dans un délai de|en|prochain(?:e)?s|avant",
      "demi-|une demi-|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quelques|l'",
      {
        minute: 'min(?:utes?)?',
        hour: 'heures?',
        'working-day': 'jours? (?:ouvr(?:é|able)s?)',
        day: 'jours?',
        week: 'semaines?',
        month: 'mois',
      },
    ),
    ends: [
      ['day', words('fin de (?:la )?journée|dans la journée')],
      ['week', words('fin de (?:la |cette )?semaine|cette semaine|ce week-end')],
      ['next-week', words('(?:la )?semaine prochaine')],
      ['month', words('fin du mois|ce mois-ci')],
      ['next-month', words('(?:le )?mois prochain')],
    ],
    parts: [
      [12, words('matin|matinée')],
      [18, words('après-midi')],
      [WHOLE_DAY, words('soir|soirée|nuit')],
    ],
    dayAfterTomorrow: words('après-demain'),
    counts: {
      'demi-': 0.5,
      'une demi-': 0.5,
      une: 1,
      un: 1,
      deux: 2,
      trois: 3,
      quatre: 4,
      cinq: 5,
      six: 6,
      sept: 7,
      huit: 8,
      neuf: 9,
      dix: 10,
      douze: 12,
      quinze: 15,
      vingt: 20,
      trente: 30,
      quelques: 3,
      "l'": 1,
    },
  },
};

/** "within 3-5 working days": the lead-in, how many, up to how many, and what. */
function durations(leads: string, counts: string, units: Readonly<Record<Unit, string>>) {
  const many = `\\d{1,3}|${counts}`;
  const unit = Object.values(units).join('|');
  const within = words(
    `(?:${leads})\\s*(${many})\\s*(?:(?:-|–|to|or|bis|oder|a|o|à|ou)\\s*(${many})\\s*)?(?:prochaine?s |nächsten |próxim[oa]s )?(${unit})`,
  );
  const exactly = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'iu');
  const entries = Object.entries(units).map(([name, pattern]) => [name, exactly(pattern)]);
  return { within, units: Object.fromEntries(entries) as Record<Unit, RegExp> };
}
