import type { MoreExamples } from '../core-rule';

export const ASKING_EXAMPLES: MoreExamples = {
  'core-ask-secret': {
    mustFlag: [
      { text: 'We just need your one-time code to unlock it.', audience: 'private' },
      'Can you tell me your passcode?',
      'Please reply with the security code from the text message.',
    ],
    mustPass: [
      'Nobody from our team will ask you for a PIN.',
      'You can reset your password on the log-in page.',
      'The code arrives by text within a minute.',
      { text: 'Please keep your PIN to yourself.', audience: 'private' },
    ],
  },
  'core-ask-card-number': {
    mustFlag: [
      'What’s your credit card number?',
      'Please confirm the card details you paid with.',
      { text: 'Could I have the security code on the back?', audience: 'private' },
      'Reply with your debit card number and we will check.',
    ],
    mustPass: [
      'You can change your card under Billing.',
      'The card you paid with gets the money back.',
      'Which kind of card was it, debit or credit?',
      { text: 'Your card number stays with the bank, we do not see it.', audience: 'private' },
    ],
  },
  'core-ask-secret-de': {
    mustFlag: [
      'Nennen Sie uns bitte Ihre Kreditkartennummer.',
      { text: 'Schick mir kurz deine TAN.', audience: 'private' },
      'Wir brauchen noch Ihren Sicherheitscode.',
      'Wie ist dein Passwort?',
    ],
    mustPass: [
      'Wir fragen nie nach Ihrem Passwort.',
      'Den Code finden Sie in der App.',
      'Setzen Sie Ihr Kennwort auf der Anmeldeseite zurück.',
      { text: 'Bitte schicken Sie uns nie Ihre TAN.', audience: 'private' },
    ],
  },
  'core-ask-secret-es': {
    mustFlag: [
      'Indícanos tu clave, por favor.',
      { text: 'Mándame tu código de seguridad.', audience: 'private' },
      'Facilítenos su número de tarjeta.',
      '¿Cuál es su contraseña?',
    ],
    mustPass: [
      'Nunca te pediremos la contraseña.',
      'El código llega por SMS en un minuto.',
      'Cambia tu contraseña en la página de acceso.',
      { text: 'No nos envíes tu PIN.', audience: 'private' },
    ],
  },
  'core-ask-order-number': {
    mustFlag: ['Could you share your tracking number below?'],
    mustPass: ['The order number is in your confirmation e-mail.', 'Your order is on its way.'],
  },
  'core-ask-contact': {
    mustFlag: [
      'What’s your email address?',
      'Please leave your phone number below.',
      'Could you share your mobile number with us?',
      'Reply with your e-mail address and we’ll write to you.',
    ],
    mustPass: [
      'Our phone number is on the contact page.',
      'Please write to our legal team, by post or e-mail.',
      'Never post your phone number here.',
      { text: 'What’s your email address?', audience: 'private' },
    ],
  },
  'core-ask-address': {
    mustFlag: [
      'What’s your home address?',
      'Please send us your shipping address here.',
      'We need your full address to send it again.',
      'Reply with your postal address.',
    ],
    mustPass: [
      'You can change your address in your account.',
      'Please do not post your address here.',
      'The shop has a new address since May.',
      { text: 'What’s your home address?', audience: 'private' },
    ],
  },
  'core-ask-account-number': {
    mustFlag: [
      'What’s your account number?',
      'Could you share your sort code and account number?',
      'We need your bank details for that.',
      'Please confirm your account number here.',
    ],
    mustPass: [
      'Sign in to your account to see the invoice.',
      'Your account number stands on every letter.',
      'We never ask for bank details here.',
      { text: 'What’s your account number?', audience: 'private' },
    ],
  },
  'core-ask-birth-date': {
    mustFlag: [
      'What’s your date of birth?',
      'We need your date of birth to find you.',
      'Reply with your date of birth, please.',
      'Could you share your birthday with us?',
    ],
    mustPass: [
      'Enjoy your birthday!',
      'The birthday voucher comes by e-mail.',
      'Please do not post your date of birth here.',
      { text: 'Please confirm your date of birth.', audience: 'private' },
    ],
  },
  'core-ask-identity-document': {
    mustFlag: [
      'Please share a copy of your driving licence.',
      'Could you send me your passport number?',
      'We need your social security number.',
      'Reply with a photo of your ID card.',
    ],
    mustPass: [
      'Bring your driving licence when you pick up the car.',
      'A passport is enough at the desk.',
      'Please do not send us your ID card here.',
      { text: 'Send us a photo of your passport.', audience: 'private' },
    ],
  },
  'core-ask-personal-data-de': {
    mustFlag: [
      'Schreiben Sie uns einfach Ihre Kundennummer.',
      'Können Sie uns hier Ihre Lieferadresse nennen? Schicken Sie uns Ihre Anschrift.',
    ],
    mustPass: [
      'Ihre Bestellnummer steht in der Bestätigung.',
      'Ihre Adresse ändern Sie im Konto.',
      { text: 'Wie lautet Ihre Bestellnummer?', audience: 'private' },
    ],
  },
  'core-ask-personal-data-es': {
    mustFlag: [
      'Indícanos tu número de cliente, por favor.',
      'Necesitamos tu teléfono y tu dirección.',
      'Déjanos tu correo electrónico aquí.',
    ],
    mustPass: [
      'El número de pedido está en el correo de confirmación.',
      'Puedes cambiar tu dirección en la cuenta.',
      'Nuestro teléfono está en la web.',
      { text: '¿Cuál es tu número de pedido?', audience: 'private' },
    ],
  },
};
