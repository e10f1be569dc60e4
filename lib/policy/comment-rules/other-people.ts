import { type CommentRule, DRAFTED } from './comment-rule';

/** Whose it is said to be. */
const SOMEBODY_ELSE = [
  'his number|her number|their number|his phone|her phone|his mobile|her mobile|personal mobile|personal number',
  'private number|private phone|private mobile|private mail|private e-mail|private email|home number',
  'his address|her address|their address|home address|lives at|he lives|she lives|they live at',
  'call him|call her|ring him|ring her|visit him|visit her|pay him a visit|pay her a visit',
  'seine nummer|ihre privatnummer|seine privatnummer|privatnummer|private nummer|seine adresse|seine handynummer',
  'er wohnt|sie wohnt|ruft ihn|ruft sie|besucht ihn|besucht sie',
  'su móvil|su número|el móvil del|el teléfono del|el número del|número privado|llamadle|llámenle|llamadla',
  'vive en|su casa está|id a verle|id a verla|su dirección',
  'رقم المدير|رقم جوال المدير|رقمه الخاص|رقمها|رقمه|عنوانه|عنوانها|يسكن في|تسكن في|اتصلوا به|اتصلوا بها',
].flatMap((line) => line.split('|'));

/** Situation 19. */
export const DOXXING: CommentRule = {
  id: 'doxxing',
  when: [
    {
      looksAt: [{ kind: 'words', any: SOMEBODY_ELSE }],
      and: [{ kind: 'personal-data', any: ['address', 'phone', 'email', 'national-id', 'card', 'iban'] }],
      unlessWith: ['my', 'mein', 'meine', 'meiner', 'mi', 'i live', 'ich wohne', 'vivo'],
    },
    // A street and a number are enough after "lives at".
    {
      looksAt: [
        {
          kind: 'pattern',
          pattern: '\\b(?:lives at|home address is|address is) (?:no\\.? ?)?\\d{1,4} \\p{L}',
        },
      ],
      unlessWith: ['my', 'our', 'your', 'new'],
    },
  ],
  urgency: 'now',
  risk: 'privacy',
  department: 'legal-privacy',
  mustEscalate: true,
  situation: 's19',
  clock: null,
  source: 'Practice: hide and report, never quote (from notes of 2026-11-22)',
  drafted: DRAFTED,
  mustFlag: [
    'The manager was rude. Her number is +44 7700 900123.',
    'He lives at 14 Mill Lane, Leeds LS2 7AB.',
    'Her home address is 9 Harbour Street. Pass it on.',
    'Die Privatnummer vom Chef: +49 151 23456789',
    'El móvil del encargado es +34 612 345 678, llamadle.',
    'هذا رقمه +966501234567 اتصلوا به',
    'Ruft ihn an: +49 30 901820, er hat mich rausgeworfen.',
  ],
  mustPass: [
    'Call me on +44 7700 900123.',
    'My address is 14 Mill Lane, Leeds LS2 7AB.',
    'She lives for her espresso.',
    'Her number one tip is to warm the cup.',
    'Ruft mich an: +49 151 23456789',
    'Mi móvil es +34 612 345 678',
    'Your address is 9 Harbour Street, right?',
  ],
};
