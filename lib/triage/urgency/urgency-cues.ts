/** Written as the cues for risks are (cues/cue-list.ts). A first side that wants something, a second that says by when. */
const WANTS =
  `need*|want*|must|have to|has to|leave*|leaving|fly*|flight*|train|wedding|birthday|funeral|exam*|interview|
surgery|operation|appointment|travel*|trip|deadline|expir*|due|help|fix*|deliver*|arrive|brauch*|muss|mussen|fliege*|flug|
abflug|hochzeit|geburtstag|termin|prufung|reise*|necesito|necesitamos|vuelo|salgo|boda|cumpleanos|viaje|examen|cita|
besoin|dois|vol|mariage|anniversaire|voyage|rendez vous|preciso|precisamos|voo|casamento|aniversario|viagem|
serve|servono|bisogno|devo|volo|matrimonio|compleanno|viaggio|نحتاج|احتاج|محتاج|رحلتي|زفاف`.replace(
    /\n/g,
    '',
  );

const BY_WHEN =
  `today|tonight|tomorrow|this morning|this afternoon|this evening|in an hour|in 1 hour|in one hour|
in two hours|in 2 hours|in 3 hours|within the hour|by noon|heute|heute abend|morgen|morgen fruh|in einer stunde|
in 2 stunden|hoy|esta noche|esta tarde|manana|en una hora|aujourd'hui|ce soir|demain|dans une heure|hoje|esta noite|
hoje a noite|amanha|em uma hora|oggi|stasera|stanotte|domani|tra un'ora|اليوم|الليلة|غدا|بكرة`.replace(
    /\n/g,
    '',
  );

/** By these the customer asks that it be done at once. */
export const AT_ONCE: readonly string[] = [
  'urgent',
  'urgently',
  'very urgent',
  'asap',
  'a s a p',
  'as soon as possible',
  'right away',
  'straight away',
  'immediately',
  'emergency',
  'at once',
  'need*|want*|help|fix*|answer|call|reply|do something + right now',
  'dringend',
  'sofort',
  'umgehend',
  'notfall',
  'unverzuglich',
  'urgente',
  'urgentemente',
  'inmediatamente',
  'de inmediato',
  'cuanto antes',
  'lo antes posible',
  'emergencia',
  'urgence',
  'immediatement',
  'tout de suite',
  'au plus vite',
  'des que possible',
  'imediatamente',
  'o mais rapido possivel',
  'o quanto antes',
  'emergencia',
  'subito',
  'immediatamente',
  'al piu presto',
  'il prima possibile',
  'emergenza',
  'عاجل',
  'عاجلا',
  'فورا',
  'ضروري',
  'حالا',
];

/** By these it is to be done within the day. */
export const WITHIN_THE_DAY: readonly string[] = [
  `${WANTS} + ${BY_WHEN}`,
  'by today|by tonight|by tomorrow|before tomorrow|before tonight|until tomorrow|no later than tomorrow',
  'deadline is|deadline today|last day|last chance|runs out today|expires today|expires tomorrow|due today|due tomorrow',
  'bis heute|bis morgen|bis heute abend|spatestens heute|spatestens morgen|letzter tag|frist',
  'para hoy|para manana|antes de manana|ultimo dia',
  "avant demain|d'ici demain|avant ce soir|d'ici ce soir|dernier jour|dernier delai",
  'ate hoje|ate amanha|ultimo prazo|ainda hoje',
  'entro oggi|entro domani|entro stasera|ultimo giorno',
];

/** What says the contrary, or says it of something else. */
export const NO_HURRY: readonly string[] = [
  'not urgent',
  'nothing urgent',
  "isn't urgent",
  'no rush',
  'no hurry',
  'non urgent',
  'urgent care',
  'emergency room',
  'emergency exit',
  'emergency number',
  'nicht dringend',
  'nicht eilig',
  'keine eile',
  'no es urgente',
  'sin prisa',
  'pas urgent',
  "rien d'urgent",
  'nao e urgente',
  'sem pressa',
  'non e urgente',
  'senza fretta',
  'ab sofort',
];
