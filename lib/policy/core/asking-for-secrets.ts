import { asCoreRules, NEGATIONS_DE, NEGATIONS_EN, NEGATIONS_ES } from './core-rule';
import { ASKING_EXAMPLES } from './examples/asking-examples';
import { asksFor } from './requests';

const SECRET =
  '(?:password|passcode|passphrase|pin(?: code| number)?|one[- ]?time (?:code|password|passcode)|otp|(?:security|verification|login|confirmation|sms|2fa|two[- ]factor) code|recovery code|security answer|memorable word|code (?:that )?(?:we|i|they) (?:just )?(?:sent|texted|e-?mailed))s?';
const CARD =
  '(?:(?:full |whole |entire )?(?:card|credit card|debit card) (?:number|no\\.?|details)|cvv|cvc|cvv2|card expiry(?: date)?|expiry date of your card|security code on the back)';
const DE_SECRET =
  '(?:passwort|kennwort|pin|tan|einmalcode|sicherheitscode|bestatigungscode|(?:kredit)?kartennummer|prufnummer|cvv|cvc)';
const ES_SECRET =
  '(?:contrasena|clave|pin|codigo (?:de (?:seguridad|verificacion)|sms)|numero (?:de|de la|completo de) (?:tu |su )?tarjeta|cvv|cvc)';

/** secrets are asked for nowhere, in no channel. */
export const ASKING_FOR_SECRETS = asCoreRules(
  [
    {
      id: 'core-ask-secret',
      title: 'Asks for a password or code',
      severity: 'block',
      reason:
        'We never need a customer’s password, PIN or one-time code. Asking for one looks like fraud and teaches people to fall for it.',
      applies: { audience: 'any' },
      looksAt: asksFor(SECRET),
      unlessAfter: NEGATIONS_EN,
      wording: 'Please use the recovery steps in the app',
      source: 'Practice; no secrets in any channel',
      mustFlag: [
        'Please send us your password so we can log in.',
        { text: 'What is the verification code you got?', audience: 'private' },
        'Could you confirm your PIN?',
        'DM us the code we texted you.',
      ],
      mustPass: [
        'We will never ask for your password.',
        'Please don’t give anyone your one-time code.',
        'Type your password on the login page.',
      ],
    },
    {
      id: 'core-ask-card-number',
      title: 'Asks for card data',
      severity: 'block',
      reason:
        'Card numbers and security codes may not pass through messages, public or private. Billing has a safe form for them.',
      applies: { audience: 'any' },
      looksAt: asksFor(CARD),
      unlessAfter: NEGATIONS_EN,
      wording: 'Please pay through our secure page',
      source: 'Practice; card industry rules on storing card data',
      mustFlag: [
        'Send us your full card number and expiry date.',
        { text: 'I just need the CVV please', audience: 'private' },
      ],
      mustPass: ['We never need your card number.', 'Please do not send your card details in a message.'],
    },
    {
      id: 'core-ask-secret-de',
      title: 'Asks for a password, code or card (German)',
      severity: 'block',
      reason: 'We never need a password, PIN, TAN or card number. Asking for one looks like fraud.',
      applies: { audience: 'any' },
      looksAt: [
        {
          kind: 'pattern',
          pattern: `\\b(?:schick|send|nenn|gib|geb|schreib|teil|verrat)(?:e|en|t)?(?: sie)?(?: uns| mir)?(?: bitte| kurz| hier)* (?:ihre[ns]?|deine[ns]?|ihr|dein|die|den|das) (?:vollstandige )?${DE_SECRET}`,
        },
        { kind: 'pattern', pattern: `\\bwie (?:lautet|ist) (?:ihr|dein)e? ${DE_SECRET}` },
        {
          kind: 'pattern',
          pattern: `\\bwir (?:brauchen|benotigen) (?:noch |bitte )?(?:ihre?n?|deine?n?) ${DE_SECRET}`,
        },
      ],
      unlessAfter: NEGATIONS_DE,
      unlessWith: ['nie', 'niemals'],
      wording: 'Bitte nutzen Sie die Schritte zur Wiederherstellung in der App',
      source: 'Practice; no secrets in any channel',
      mustFlag: [
        'Bitte schicken Sie uns Ihr Passwort.',
        { text: 'Wie lautet Ihre PIN?', audience: 'private' },
      ],
      mustPass: ['Bitte geben Sie niemals Ihre PIN weiter.', 'Ihr Passwort ändern Sie in den Einstellungen.'],
    },
    {
      id: 'core-ask-secret-es',
      title: 'Asks for a password, code or card (Spanish)',
      severity: 'block',
      reason: 'We never need a password, PIN, code or card number. Asking for one looks like fraud.',
      applies: { audience: 'any' },
      looksAt: [
        {
          kind: 'pattern',
          pattern: `\\b(?:envi[ae]|mand[ae]|d[ae]|indic[ae]|facilit[ae]|comparte|di)(?:nos|me)(?: por favor)? (?:tu|su|la|el) ${ES_SECRET}`,
        },
        { kind: 'pattern', pattern: `\\bcual es (?:tu|su) ${ES_SECRET}` },
      ],
      unlessAfter: NEGATIONS_ES,
      wording: 'Usa los pasos de recuperación de la aplicación',
      source: 'Practice; no secrets in any channel',
      mustFlag: ['Envíanos tu contraseña, por favor.', { text: '¿Cuál es tu PIN?', audience: 'private' }],
      mustPass: ['Nunca compartas tu contraseña con nadie.', 'Puedes cambiar la clave en los ajustes.'],
    },
  ],
  ASKING_EXAMPLES,
);
