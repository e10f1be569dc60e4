import { type CommentRule, DRAFTED } from './comment-rule';

/** Situations 31 and 36: nothing of the responder's own. What says so is triage's word. */
export const LAW_AND_PRESS: readonly CommentRule[] = [
  {
    id: 'legal_threat',
    when: [{ risks: ['legal-threat'] }],
    urgency: 'today',
    risk: 'legal-threat',
    department: 'legal-privacy',
    mustEscalate: true,
    clock: null,
    source: 'Practice: a neutral holding line, nothing about facts or fault (from notes of 2026-11-22)',
    drafted: DRAFTED,
    mustFlag: [
      'My lawyer will be in touch.',
      'See you in court.',
      'I will sue.. I mean it, I will sue you.',
      'Das geht jetzt zum Anwalt.',
      'Pongo esto en manos de mi abogado.',
      'سأرفع دعوى قضائية',
    ],
    mustPass: [
      'The ball is in your court.',
      'What is the legal voltage?',
      'Sue at the counter was lovely.',
      'Ist das rechtlich so in Ordnung mit dem Pfand?',
      'Demando más variedad de tazas.',
      'هل المنتج قانوني هنا؟',
    ],
  },
  {
    id: 'press',
    when: [{ risks: ['press'] }],
    urgency: 'today',
    risk: 'press',
    department: 'press',
    mustEscalate: true,
    clock: null,
    source: 'Practice: the press office answers, nobody else (from notes of 2026-11-22)',
    drafted: DRAFTED,
    mustFlag: [
      'Journalist here, who do I talk to?',
      'I write for a local paper and need a comment by five.',
      'Could your press office call me?',
      'Ich bin Redakteurin und brauche eine Stellungnahme.',
      'Soy periodista, ¿con quién hablo?',
      'أنا مراسل في صحيفة',
    ],
    mustPass: [
      'French press or filter?',
      'Press and hold for how long?',
      'I read about you in the paper, lovely story.',
      'Wie lange soll ich drücken?',
      'La prensa francesa es mejor.',
      'قرأت عنكم وأعجبني المنتج',
    ],
  },
];
