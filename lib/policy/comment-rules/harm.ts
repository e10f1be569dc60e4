import { type CommentRule, DRAFTED } from './comment-rule';

const MEDICINES = [
  'tablet|tablets|pill|pills|capsule|capsules|dose|medicine|medication|patch|cream|ointment|lotion|drops|eye drops',
  'supplement|supplements|syrup|inhaler|injection|vaccine|serum|sun cream',
  'tabletten|tablette|kapseln|salbe|creme|tropfen|pflaster|medikament|spritze|sirup',
  'pastillas|pastilla|cápsulas|crema|pomada|gotas|parche|medicamento|jarabe|vacuna',
  'الدواء|دواء|الحبوب|حبوب|الكريم|كريم|القطرة|المرهم|الشراب',
].flatMap((line) => line.split('|'));

const REACTIONS = [
  'hives|rash|dizzy|dizziness|swollen|swelling|blurry|blurred|threw up|throwing up|vomiting|nausea|nauseous',
  'palpitations|heart racing|reaction|fainted|breathless|itching|itchy|welts|blisters|shaking|numb|diarrhoea|side effects',
  'herzrasen|schwindel|schwindelig|ausschlag|juckreiz|juckt|übelkeit|übel|geschwollen|atemnot|quaddeln|reaktion',
  'mareos|mareo|sarpullido|hinchada|hinchado|náuseas|vómitos|reacción|ronchas|picor|taquicardia',
  'طفح|دوخة|غثيان|حساسية|تورم|حكة|اعراض جانبية',
].flatMap((line) => line.split('|'));

/** Situations 28 to 30. */
export const HARM: readonly CommentRule[] = [
  {
    id: 'adverse_event',
    when: [
      { topics: ['adverse-event'] },
      {
        looksAt: [{ kind: 'near', a: MEDICINES, b: REACTIONS, within: 10 }],
        unlessWith: ['no', 'keine', 'sin', 'without'],
      },
    ],
    urgency: 'today',
    risk: 'injury',
    department: 'safety',
    mustEscalate: true,
    situation: 's29',
    clock: null,
    source: 'Reportable elements of an adverse event, 21 CFR 314.80 (from notes of 2026-11-22)',
    drafted: DRAFTED,
    mustFlag: [
      'A rash all over since the first dose.',
      'Your drops gave me a swollen eye.',
      'Dizzy after one of these capsules, is that usual?',
      'Nach der Salbe habe ich einen Ausschlag.',
      'Con las pastillas me dan náuseas.',
      'ظهر طفح بعد استعمال الكريم',
      'Nasty side effects, be warned.',
    ],
    mustPass: [
      'The cleaning tablets work well.',
      'Cream on top, perfect.',
      'Two drops of water on the counter, that is all.',
      'Welche Tabletten zum Entkalken?',
      'La crema del café es perfecta.',
      'No reaction to my cream order yet.',
      'الكريم ممتاز',
    ],
  },
  {
    id: 'injury',
    when: [{ risks: ['injury'] }],
    unless: ['adverse_event'],
    urgency: 'now',
    risk: 'injury',
    department: 'safety',
    mustEscalate: true,
    situation: 's28',
    clock: null,
    source: 'Practice: safety line first, no word about fault (from notes of 2026-11-22)',
    drafted: DRAFTED,
    mustFlag: [
      'The lid flew off and I burned my arm.',
      'My wife got an electric shock from it.',
      'Found glass in my coffee.',
      'Verletzt an der Hand, danke dafür.',
      'Acabé en urgencias por vuestra cafetera.',
      'أصبت بصعقة كهربائية',
    ],
    mustPass: [
      'Nobody got hurt, but the jug is broken.',
      'The toast is always burnt.',
      'Adding insult to injury: no reply.',
      'Niemand wurde verletzt.',
      'Nadie resultó herido.',
      'القهوة ساخنة ولذيذة',
    ],
  },
];
