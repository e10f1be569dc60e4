import type { MoreExamples } from '../core-rule';

export const FAULT_EXAMPLES: MoreExamples = {
  'core-fault-at-risk': {
    mustFlag: [
      'We are to blame for what happened.',
      { text: 'We made a mistake with the allergens.', commentRisk: 'injury' },
      { text: 'This is on us.', commentRisk: 'regulator' },
    ],
    mustPass: [
      'We do not know yet what caused it.',
      'Page 6 of our fault-finding guide has a drawing.',
      'Thank you for telling us about the leak.',
      { text: 'We made a mistake with the colour.', commentRisk: 'viral' },
    ],
  },
  'core-fault': {
    mustFlag: [
      'That’s my mistake.',
      'This is on us.',
      'We take full responsibility for the mix-up.',
      'That was a mistake, and it was our mistake.',
    ],
    mustPass: [
      'We are looking into whether it was our mistake.',
      'Everyone makes mistakes.',
      'It is in our fault-finding guide.',
      'The delivery is on us this time if you order by noon.',
      'I’m sorry this went wrong for you.',
    ],
  },
  'core-fault-at-risk-de': {
    mustFlag: [
      'Das war unser Fehler.',
      { text: 'Wir haften für den Schaden.', commentRisk: 'legal-threat' },
      'Wir sind daran schuld.',
      { text: 'Das liegt an uns.', commentRisk: 'property-damage' },
    ],
    mustPass: [
      'Danke für den Hinweis auf den Fehler.',
      'Wir prüfen, ob es unser Fehler war.',
      'Das Sicherheitsteam meldet sich bei Ihnen.',
      { text: 'Das war unser Fehler.', commentRisk: 'viral' },
    ],
  },
  'core-fault-at-risk-es': {
    mustFlag: [
      'Es nuestra responsabilidad.',
      { text: 'Somos los culpables del daño.', commentRisk: 'property-damage' },
      'Ha sido nuestro error.',
      { text: 'Fue un error nuestro.', commentRisk: 'legal-threat' },
    ],
    mustPass: [
      'Gracias por avisarnos del error.',
      'Nuestro equipo de seguridad se pondrá en contacto contigo.',
      'No sabemos todavía qué pasó.',
      { text: 'Ha sido nuestro error.', commentRisk: 'viral' },
    ],
  },
  'core-fault-de-es': {
    mustFlag: ['Es ist ganz unsere Schuld.', 'Das liegt an uns.', 'Fue culpa nuestra.', 'Asumimos la culpa.'],
    mustPass: [
      'Wir prüfen, ob es unser Fehler war.',
      'Es tut uns leid, dass Sie warten mussten.',
      'No fue culpa nuestra ni tuya.',
      'Lamentamos la espera.',
    ],
  },
};
