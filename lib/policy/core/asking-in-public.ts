import { asCoreRules, type CoreRule, NEGATIONS_DE, NEGATIONS_EN, NEGATIONS_ES } from './core-rule';
import { ASKING_EXAMPLES } from './examples/asking-examples';
import { asksFor, IDENTIFIERS, PRIVATE_PLACE_DE, PRIVATE_PLACE_EN, PRIVATE_PLACE_ES } from './requests';

const SOURCE = 'Practice; data minimisation';
const PUBLIC = { audience: 'public' } as const;

type Asking = Pick<
  CoreRule,
  'id' | 'title' | 'reason' | 'wording' | 'mustFlag' | 'mustPass' | 'precedence'
> & {
  target: string;
  alsoUnlessAfter?: readonly string[];
};

function asking({ target, alsoUnlessAfter = [], ...rest }: Asking): CoreRule {
  return {
    ...rest,
    severity: 'block',
    applies: PUBLIC,
    looksAt: asksFor(target),
    unlessAfter: [...NEGATIONS_EN, ...alsoUnlessAfter],
    unlessWith: PRIVATE_PLACE_EN,
    source: SOURCE,
  };
}

const ENGLISH: readonly CoreRule[] = [
  asking({
    id: 'core-ask-order-number',
    precedence: -1,
    title: 'Asks for personal data in public',
    reason: 'Anyone can read this thread, and an order number opens somebody’s order. Ask for it by DM.',
    target: IDENTIFIERS.order,
    wording: 'Please DM us your order number',
    mustFlag: [
      'Send us your address and order number here.',
      'What’s your booking reference?',
      'We’ll need your customer number to check.',
      'Would you mind sharing your order number?',
      'Order number please?',
    ],
    mustPass: [
      'Please DM us your order number.',
      'Never post your order number here.',
      'Write your order number on the parcel.',
      { text: 'What’s your order number?', audience: 'private' },
    ],
  }),
  asking({
    id: 'core-ask-contact',
    title: 'Asks for contact details in public',
    reason: 'A phone number or e-mail address in public invites spam and fraud. Ask for it by DM.',
    target: IDENTIFIERS.contact,
    // "By post or e-mail" asks for nothing.
    alsoUnlessAfter: ['by'],
    wording: 'Please DM us how we can reach you',
    mustFlag: ['Drop your email below and we’ll get back to you', 'Can I have your phone number please?'],
    mustPass: [
      'You can e-mail us at any time.',
      'Please send us an email or give us a call.',
      'Please share your phone number by private message.',
    ],
  }),
  asking({
    id: 'core-ask-address',
    title: 'Asks for an address in public',
    reason: 'Where somebody lives stays out of a thread that everybody can read. Ask for it by DM.',
    target: IDENTIFIERS.address,
    wording: 'Please DM us your address',
    mustFlag: ['Could you share your full address with us?', 'Please confirm your delivery address below'],
    mustPass: ['Send us a direct message with your address.', 'Our address is on the website.'],
  }),
  asking({
    id: 'core-ask-account-number',
    title: 'Asks for account or bank details in public',
    reason:
      'Account and bank details in public can be used against the person. Ask for them in a private channel only.',
    target: IDENTIFIERS.account,
    wording: 'Please DM us so that we can find your account',
    mustFlag: [
      'Reply with your account number and we’ll check.',
      'Please send us your IBAN and bank details',
    ],
    mustPass: ['Please don’t share your account number here.', 'Your bank details are in your profile.'],
  }),
  asking({
    id: 'core-ask-birth-date',
    title: 'Asks for a date of birth in public',
    reason: 'A date of birth helps others pass for the customer. If you really need it, ask by DM.',
    target: IDENTIFIERS.birthDate,
    wording: 'Please DM us so that we can check who you are',
    mustFlag: ['Please confirm your name and date of birth.', 'What is your birthday?'],
    mustPass: ['Happy birthday!', 'You never need to post your date of birth.'],
  }),
  asking({
    id: 'core-ask-identity-document',
    title: 'Asks for an identity document in public',
    reason: 'Pictures and numbers of identity documents must never stand in a public thread.',
    target: IDENTIFIERS.document,
    wording: 'Please DM us and we’ll explain how to prove who you are',
    mustFlag: ['Send us a photo of your passport.', 'We need your national insurance number to look it up'],
    mustPass: ['Take your passport with you to the airport.', 'Please never post your passport here.'],
  }),
];

const DE_THING =
  '(?:bestell|auftrags|buchungs|kunden|konto|rechnungs|sendungs|telefon|handy|mobil)(?:nummer|nr\\.?)n?|(?:liefer|wohn|post|e-?mail-?|mail-?)?(?:adresse|anschrift)|e-?mail|geburtsdatum|iban|bankverbindung|kontodaten';
const DE_YOUR = '(?:ihre[nr]?|deine[nr]?|eure[nr]?|die|den|das)';
const DE_LIST = `(?:${DE_THING})(?:(?:,| und| oder|,? sowie) (?:${DE_YOUR} )?(?:${DE_THING}))*`;
const DE_WHERE = '(?: (?:bitte|hier|unten|kurz|mal|doch|einfach|noch))*';

const ES_THING =
  '(?:numero|n\\.?º) (?:de|del) (?:pedido|cliente|cuenta|reserva|telefono|movil|seguimiento)|direccion(?: de (?:correo|envio|entrega))?|correo(?: electronico)?|e-?mail|telefono|movil|fecha de nacimiento|iban|dni|datos bancarios';
const ES_VERB =
  '(?:(?:envi[ae]|mand[ae]|pas[ae]|d[ae]|indic[ae]|facilit[ae]|comparte|comparta|dej[ae]|escrib[ae]|di|diga|dar|enviar|mandar|pasar|indicar|facilitar|decir)(?:nos|me)?|(?:necesitamos|necesito))';

const GERMAN_AND_SPANISH: readonly CoreRule[] = [
  {
    id: 'core-ask-personal-data-de',
    title: 'Asks for personal data in public (German)',
    severity: 'block',
    reason: 'Anyone can read this thread. Addresses, phone and order numbers only go by direct message.',
    applies: PUBLIC,
    looksAt: [
      {
        kind: 'pattern',
        pattern: `\\b(?:schick|send|nenn|gib|geb|schreib|teil|poste|verrat|hinterlass)(?:e|en|et|t)?(?: sie)?(?: uns| mir)?${DE_WHERE} (?:${DE_YOUR} )?(?:vollstandige |genaue )?${DE_LIST}${DE_WHERE}(?: mit)?`,
      },
      {
        kind: 'pattern',
        pattern: `\\b(?:ihre|deine|eure) (?:vollstandige )?${DE_LIST}${DE_WHERE} (?:schicken|senden|nennen|mitteilen|geben|posten|schreiben|durchgeben|angeben)\\b`,
      },
      { kind: 'pattern', pattern: `\\bwie (?:lautet|ist) (?:ihre|deine|eure) ${DE_LIST}` },
      {
        kind: 'pattern',
        pattern: `\\b(?:ich|wir) (?:brauche|brauchen|brauchte|brauchten|benotige|benotigen)(?: (?:bitte|noch|nur|dazu|dafur))* (?:ihre|deine|eure) ${DE_LIST}`,
      },
    ],
    unlessAfter: NEGATIONS_DE,
    unlessWith: PRIVATE_PLACE_DE,
    wording: 'Bitte schicken Sie uns die Angaben per Direktnachricht',
    source: SOURCE,
    mustFlag: [
      'Bitte nennen Sie uns hier Ihre Adresse und Bestellnummer.',
      'Könnten Sie uns Ihre Telefonnummer schicken?',
      'Wie lautet deine Kundennummer?',
      'Ich bräuchte noch Ihre Bestellnummer.',
    ],
    mustPass: [
      'Bitte schicken Sie uns Ihre Bestellnummer per Direktnachricht.',
      'Bitte nie Ihre Adresse hier posten.',
      'Unsere Adresse finden Sie im Profil.',
    ],
  },
  {
    id: 'core-ask-personal-data-es',
    title: 'Asks for personal data in public (Spanish)',
    severity: 'block',
    reason: 'Anyone can read this thread. Addresses, phone and order numbers only go by direct message.',
    applies: PUBLIC,
    looksAt: [
      {
        kind: 'pattern',
        pattern: `\\b${ES_VERB}(?: (?:por favor|aqui|aca))?,? (?:tu|su|vuestr[oa]|el|la) (?:${ES_THING})(?:(?:,| y| e) (?:(?:tu|su|el|la) )?(?:${ES_THING}))*(?: aqui)?`,
      },
      { kind: 'pattern', pattern: `\\bcual es (?:tu|su) (?:${ES_THING})` },
    ],
    unlessAfter: NEGATIONS_ES,
    unlessWith: PRIVATE_PLACE_ES,
    wording: 'Envíanos los datos por mensaje directo, por favor',
    source: SOURCE,
    mustFlag: [
      'Envíanos tu dirección y tu número de pedido aquí.',
      '¿Cuál es su correo electrónico?',
      '¿Podrías enviarnos tu dirección?',
    ],
    mustPass: ['Envíanos tu número de pedido por mensaje directo.', 'No compartas tu dirección aquí.'],
  },
];

/** nobody is asked for personal data where everybody can read it. */
export const ASKING_IN_PUBLIC = asCoreRules([...ENGLISH, ...GERMAN_AND_SPANISH], ASKING_EXAMPLES);
