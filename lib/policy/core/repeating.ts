import { asCoreRules } from './core-rule';

const SORRY =
  'Thank you for telling us, Marit. We are sorry that your parcel came late and have asked the carrier why.';
const MORE =
  'We have looked at your order. The lamp is back on sale next month, and the shop in Lyon still has two of them.';
const BOTH = [SORRY, MORE];

/** Saying the same twice under one post reads as if nobody had read the answer. */
export const REPEATING = asCoreRules([
  {
    id: 'same-text-again',
    title: 'The same text again',
    severity: 'warn',
    reason: 'This thread has this answer from you already. Repeating it reads as if nobody had listened.',
    applies: { audience: 'any' },
    looksAt: [{ kind: 'repeated' }],
    wording: null,
    source: 'Policy handbook, tone: answer what was asked, once',
    mustFlag: [
      { text: SORRY, earlier: BOTH },
      { text: MORE, earlier: BOTH },
      { text: SORRY.replace('late and', 'late, and'), earlier: [SORRY] },
      { text: MORE.toUpperCase(), earlier: [MORE] },
      { text: `  ${SORRY}\n`, earlier: ['Good morning!', SORRY] },
      { text: 'Please send us a message.', earlier: ['Please send us a message!'] },
    ],
    mustPass: [
      { text: SORRY },
      { text: SORRY, earlier: [] },
      { text: SORRY, earlier: [MORE] },
      { text: 'Thank you!', earlier: ['Thank you!'] },
      {
        text: `${SORRY} The carrier has answered: the van broke down near Lille, and yours is out today.`,
        earlier: BOTH,
      },
      { text: 'We have looked at your order. The chair is sold out for good, sadly.', earlier: BOTH },
    ],
  },
]);
