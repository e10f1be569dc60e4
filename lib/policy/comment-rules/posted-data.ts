import type { PersonalDataKind } from '../matcher';
import { type CommentRule, type CommentRuleId, DRAFTED } from './comment-rule';

const SOURCE = 'Practice: ask to delete, hide where possible, go on in private (from notes of 2026-11-22)';

type Posted = Pick<CommentRule, 'mustFlag' | 'mustPass' | 'audience' | 'urgency'> & {
  readonly id: CommentRuleId;
  readonly kind: PersonalDataKind;
};

/** Nobody needs them for an answer, and somebody can use them. */
export const POSTED_SECRETS: readonly CommentRule[] = [
  posted({
    id: 'own_card',
    kind: 'card',
    urgency: 'today',
    mustFlag: [
      'It will not take my card 4111 1111 1111 1111, why?',
      'Charge 5500000000000004 and be done with it.',
      '4111-1111-1111-1111, that is the card you blocked',
      'Meine Karte 4111 1111 1111 1111 geht nicht.',
      'La tarjeta 5500 0000 0000 0004 no funciona.',
      'بطاقتي 4111111111111111 مرفوضة',
    ],
    mustPass: [
      'My card was declined twice.',
      'The card ends in 1111, can you see it?',
      'Serial 1234 5678 9012 3456 is on the bottom.',
      'Tracking 00340434161094015902 has not moved.',
      'Meine Karte geht nicht.',
      'No acepta mi tarjeta.',
    ],
  }),
  posted({
    id: 'own_iban',
    kind: 'iban',
    urgency: 'today',
    audience: 'public',
    mustFlag: [
      'Pay it back to GB29 NWBK 6016 1331 9268 19',
      'my iban: DE89370400440532013000',
      'Erstattung bitte auf DE89 3704 0044 0532 0130 00',
      'ES9121000418450200051332 es mi cuenta',
      'IBAN FR14 2004 1010 0505 0001 3M02 606, merci',
      'حسابي SA03 8000 0000 6080 1016 7519',
    ],
    mustPass: [
      'Which account did you refund to?',
      'My IBAN is on file already.',
      'Case DE12345 is still open.',
      'Model GB29 with the glass jug.',
      'Ihr habt meine IBAN doch schon.',
      'Ya tenéis mi cuenta bancaria.',
    ],
  }),
  posted({
    id: 'own_national_id',
    kind: 'national-id',
    urgency: 'today',
    audience: 'public',
    mustFlag: [
      'NI number AB123456C, find me with that.',
      'My SSN is 219-09-9999',
      'Mi DNI: 12345678Z',
      'El NIE es X1234567L',
      'DNI 00000000T, a nombre de Paula',
      'My national insurance number: AB 12 34 56 C',
    ],
    mustPass: [
      'Do you need my ID card?',
      'Part AB123 fits the old one.',
      'Order 219099999 is late.',
      'Do I send my DNI by message?',
      'Mein Ausweis ist abgelaufen.',
      'No pienso dar mi DNI por aquí.',
    ],
  }),
];

export const POSTED_CONTACTS: readonly CommentRule[] = [
  posted({
    id: 'own_birth_date',
    kind: 'birth-date',
    urgency: 'week',
    audience: 'public',
    mustFlag: [
      'I was born on 12/03/1988 if you need it.',
      'DOB 04.07.1979',
      'date of birth: 4 July 1979',
      'Geburtsdatum: 04.05.1979',
      'Ich bin geboren am 4. Mai 1979.',
      'Fecha de nacimiento 3/6/1990',
    ],
    mustPass: [
      'Bought on 12/03/2026.',
      'It is my birthday on Friday!',
      'My machine is from May 1979, a real antique.',
      'Am 4. Mai gekauft.',
      'Lo compré el 3 de junio.',
      'Born to brew.',
    ],
  }),
  posted({
    id: 'own_phone',
    kind: 'phone',
    urgency: 'week',
    audience: 'public',
    mustFlag: [
      'Ring me: +44 7700 900789',
      'my mobile is 07700 900321',
      'call +1 (503) 555-0142 after six',
      'Meine Nummer: +49 151 23456789',
      'Mi teléfono es +34 612 345 678',
      'اتصلوا على +966501234567',
    ],
    mustPass: [
      'Nobody rings me back.',
      'Your hotline has kept me waiting 45 minutes.',
      'It cost 129.90 two weeks ago.',
      'Ruft ihr auch zurück?',
      'Nadie me llama.',
      'لم يتصل بي أحد',
    ],
  }),
  posted({
    id: 'own_email',
    kind: 'email',
    urgency: 'week',
    audience: 'public',
    mustFlag: [
      'write to marit.olsen@example.com',
      'Mail: rui@example.org',
      'noor dot haddad at example dot com',
      'Meine Mail ist jonas.k@example.de',
      'lucia_p@example.es es mi correo',
      'salma@example.com هذا بريدي',
    ],
    mustPass: [
      'I wrote to support@example.com twice.',
      'info@example.de antwortet nicht.',
      'Which e-mail address do you use?',
      '@brevoli answer me',
      'Nadie contesta en hola@example.es',
      'لم يصلني بريد منكم',
    ],
  }),
  posted({
    id: 'own_address',
    kind: 'address',
    urgency: 'week',
    audience: 'public',
    mustFlag: [
      'Deliver it to 14 Mill Lane, Leeds LS2 7AB',
      'I am at 221 Birch Avenue, Portland OR 97205',
      '9 Harbour Street, York YO1 9AA is where it should go',
      'Lindenstraße 14, 10969 Berlin',
      'Bitte an die Hauptstraße 3, 50667 Köln',
      'Vivo en la calle Mayor 12, 28013 Madrid',
    ],
    mustPass: [
      'Your shop in Mill Lane is great.',
      'It went to the wrong address.',
      'Do you deliver to Portland?',
      'Der Laden in der Lindenstraße ist toll.',
      '¿Entregáis en Madrid?',
      'لم يصل إلى عنواني',
    ],
  }),
  posted({
    id: 'own_order',
    kind: 'order-number',
    urgency: 'calm',
    audience: 'public',
    mustFlag: [
      'Order number 48213377 is late.',
      'my order no. 5567-22314, please check',
      'order #90812233 still not here',
      'Bestellnummer 48213377 fehlt noch.',
      'Número de pedido 48213377',
      'Where is order number BR-204417?',
    ],
    mustPass: [
      'Where is my order?',
      'I ordered 2 of them.',
      'Order by Friday, they said.',
      'Meine Bestellung fehlt.',
      '¿Dónde está mi pedido?',
      'In order to descale it I need 2 tablets.',
    ],
  }),
];

function posted({ kind, ...rule }: Posted): CommentRule {
  return {
    ...rule,
    when: [{ looksAt: [{ kind: 'personal-data', any: [kind] }] }],
    unless: ['doxxing'],
    risk: 'privacy',
    department: 'legal-privacy',
    mustEscalate: false,
    situation: rule.urgency === 'today' ? 's18' : null,
    clock: null,
    source: SOURCE,
    drafted: DRAFTED,
  };
}
