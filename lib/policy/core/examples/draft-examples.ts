import type { MoreExamples } from '../core-rule';

export const DRAFT_EXAMPLES: MoreExamples = {
  'core-draft-payment-data': {
    mustFlag: [
      'The money went to GB82 WEST 1234 5698 7654 32.',
      'We charged 5555-5555-5555-4444 twice, sorry.',
      { text: 'Is 378282246310005 still your card?', audience: 'private' },
      'Your number 078-05-1121 is on the form.',
      { text: 'We found you under DNI 12345678Z.', audience: 'private' },
    ],
    mustPass: [
      'Your parcel is number 4471902265.',
      'The refund of 1,234.56 went out on 12 May.',
      'Version 4.11.1111 is out.',
      { text: 'The last four digits are 4444, is that right?', audience: 'private' },
    ],
  },
  'core-draft-contact': {
    mustFlag: [
      'Is it still +44 7911 123456, Ada?',
      'We wrote to ada dot lund at mail dot example yesterday.',
      'The courier tried +49 30 901820 three times.',
      'I see ada.lund@post.example in your account.',
    ],
    mustPass: [
      'Our helpline 0800 123 4567 is open until eight.',
      'Write to support@shop.example and we will answer today.',
      'Your ticket is 2026-118.',
    ],
  },
  'core-draft-order-number': {
    mustFlag: [
      'Order no. 4471902265 is with the courier.',
      'I can see order #98812 in our system.',
      'Your booking number is 4471902.',
      'Su número de pedido es 204417.',
    ],
    mustPass: [
      'Your order comes in two parcels.',
      'It is our order number one priority.',
      'The model is BR 200.',
      'We took 200 orders today.',
    ],
  },
  'core-draft-address': {
    mustFlag: [
      'We sent it to 22 Acacia Avenue last week.',
      'The courier rang at 221B Baker Street.',
      'Wir liefern an die Hauptstraße 7a.',
      'Lo enviamos a la calle Mayor 14.',
    ],
    mustPass: [
      'You find our shop at 3 Market Square.',
      'Turn left after 200 metres.',
      'We ship to every street in the country.',
      { text: 'The parcel goes to 14 Larkfield Close tomorrow.', audience: 'private' },
    ],
  },
  'core-draft-birth-date': {
    mustFlag: [
      'You were born on 12 March 1984, is that right?',
      'DOB 1984-03-12 is what we have.',
      'Your birthday is 3 April 1990 in our records.',
      'Su fecha de nacimiento es 12/03/1984.',
    ],
    mustPass: [
      'We were founded on 12 March 1984.',
      'Your parcel left on 12/03/2026.',
      'The sale starts on 3 April.',
      { text: 'We have your date of birth: 12/03/1984.', audience: 'private' },
    ],
  },
};
