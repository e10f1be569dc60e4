import type { WrittenRule } from '../written-pack';

const REQUESTS =
  '(?:datenschutz(?:anfragen?|anliegen)|auskunfts(?:anfragen?|antrage?|ersuchen)|losch(?:anfragen?|antrage?|ersuchen)|antrage? auf (?:auskunft|loschung)|dsgvo-?(?:anfragen?|antrage?))';
const ELSEWHERE =
  '(?:schriftlich|postalisch|telefonisch|per (?:post|brief|e-?mail|fax|formular)|uber (?:unser|das|ein|unsere?n?) (?:\\w+ )?(?:formular|portal|kontaktformular|webformular))';

/** R-04 in German. */
export const REQUEST_OBSTACLES_DE: readonly WrittenRule[] = [
  {
    id: 'privacy-request-sent-away-de',
    title: 'Says a data request counts only elsewhere (German)',
    severity: 'block',
    reason:
      'A request about somebody’s own data counts from the day they make it, here too. Take it, tell the privacy team, and go on in private.',
    applies: { audience: 'any' },
    looksAt: [
      `\\b${REQUESTS} (?:mussen|muss|sind|ist|konnen|kann|nehmen wir|bearbeiten wir|gehen|geht)(?: (?:sie|bitte|leider|immer|wir|nur|ausschlie(?:ss|ß)lich))* ${ELSEWHERE}`,
      `\\bwir (?:konnen|nehmen|bearbeiten) (?:\\w+ )?${REQUESTS} (?:\\w+ ){0,3}?(?:nicht|nur ${ELSEWHERE})`,
      `\\b(?:das|dies|es) ist kein (?:gultiger|formlicher|richtiger|echter|wirksamer) (?:antrag|auskunftsantrag|loschantrag)\\b`,
    ].map((pattern) => ({ kind: 'pattern', pattern })),
    unlessAfter: ['nicht', 'kein*', 'ob'],
    wording: 'auch hier gilt Ihr Antrag ab heute',
    ask: 'Privacy team',
    source: 'GDPR; ICO, How do we recognise a subject access request? (from notes of 2026-11-22)',
    mustFlag: [
      'Datenschutzanfragen müssen schriftlich gestellt werden.',
      'Löschanträge nehmen wir nur per Post an.',
      'Wir können Auskunftsanfragen hier nicht bearbeiten.',
      'Das ist kein gültiger Antrag.',
      'Anträge auf Auskunft sind über unser Formular zu stellen.',
      { text: 'DSGVO-Anfragen gehen leider nur per E-Mail.', audience: 'private' },
    ],
    mustPass: [
      'Ihr Antrag ist heute bei unserem Datenschutzteam eingegangen.',
      'Wir haben Ihre Löschanfrage weitergegeben.',
      'Rücksendungen müssen über unser Formular angemeldet werden.',
      'Für Ihren Antrag auf Auskunft brauchen Sie kein Formular.',
      'Bewerbungen nehmen wir nur per E-Mail an.',
      'Bitte schreiben Sie uns eine Direktnachricht, damit wir prüfen können, wer Sie sind.',
    ],
  },
];
