import { HI, HI_AR, HI_DE, HI_ES, SIGNED, type StarterEntry, starterSnippets } from './starter-snippet';

const ENTRIES: readonly StarterEntry[] = [
  {
    code: 'refund-request',
    kind: 'first-answer',
    en: [
      'Refund: check where it stands',
      `${HI} I understand you would like your money back, and I'd like to see where that stands. Please send us a direct message and we'll look at the refund together.${SIGNED}`,
    ],
    de: [
      'Erstattung: Stand nachsehen',
      `${HI_DE} ich verstehe, dass Sie Ihr Geld zurückmöchten, und sehe gern nach, wie weit das ist. Bitte schreiben Sie uns eine Direktnachricht, dann prüfen wir die Erstattung gemeinsam.${SIGNED}`,
    ],
    es: [
      'Reembolso: ver en qué punto está',
      `${HI_ES} entiendo que quieras recuperar tu dinero y me gustaría ver en qué punto está. Escríbenos por mensaje directo y revisamos juntos el reembolso.${SIGNED}`,
    ],
    ar: [
      'استرداد المبلغ: معرفة ما وصل إليه',
      `${HI_AR} نتفهم رغبتك في استرداد المبلغ ونود معرفة ما وصل إليه الطلب. راسلنا برسالة خاصة لنراجع الأمر معك.${SIGNED}`,
    ],
    tags: 's02, refund, money back, return, reimbursement',
    examples: [
      'I want my money back',
      'Still no refund after I returned it weeks ago',
      'When do I get my refund?',
      'Ich warte seit Wochen auf mein Geld',
      'Quiero que me devuelvan el dinero',
      'أريد استرداد أموالي',
    ],
    audience: 'public',
  },
  {
    code: 'refund-details',
    kind: 'follow-up',
    en: [
      'Refund: what we need to check it',
      `${HI} let's find your refund. Please tell me the order number and the day you sent the item back. Card details are not needed. I'll look at the payment side and write to you here with what I find.${SIGNED}`,
    ],
    tags: 's02, refund status, return, order number',
    examples: [
      'Here is my message about the refund',
      'What do you need to check my refund?',
      'I sent the return on Monday',
    ],
    audience: 'private',
  },
  {
    code: 'refund-window',
    kind: 'follow-up',
    en: [
      'Refund: how long it takes',
      `${HI} your refund has been started on our side. Banks usually need {{ refund_days }} to show it. Should it still be missing after that, reply here and I'll follow the payment up.${SIGNED}`,
    ],
    tags: 's02, refund time, bank, how long',
    examples: [
      'How long does a refund take?',
      'The refund is not in my bank yet',
      'You said it was refunded, I see nothing',
    ],
    audience: 'private',
    placeholders: [
      { name: 'refund_days', label: 'Refund time in the current policy', example: '3 to 5 working days' },
    ],
    reviewBy: '2026-11-02',
  },
  {
    code: 'double-or-unknown-charge',
    kind: 'first-answer',
    en: [
      'Charged twice or unknown charge',
      `${HI} a charge you don't recognise needs a proper look. Please send us a direct message so billing can follow it up with you. No card numbers are needed, here or there.${SIGNED}`,
    ],
    de: [
      'Doppelte oder unbekannte Abbuchung',
      `${HI_DE} eine doppelte oder unbekannte Abbuchung sehen wir uns genau an. Bitte schreiben Sie uns eine Direktnachricht, dann geht die Buchhaltung dem nach. Eine Kartennummer ist dafür nicht nötig.${SIGNED}`,
    ],
    es: [
      'Cobro doble o desconocido',
      `${HI_ES} un cobro que no reconoces hay que mirarlo bien. Escríbenos por mensaje directo y facturación lo revisará contigo. El número de tarjeta no hace falta, ni aquí ni allí.${SIGNED}`,
    ],
    tags: 's03, charged twice, double charge, unknown payment, fraud, billing, statement',
    examples: [
      'You charged me twice for the same thing',
      "There's a payment on my bank statement that I don't recognise",
      'Someone used my card to buy from you, this is fraud',
      'Ihr habt zweimal abgebucht',
      'Me han cobrado dos veces',
    ],
    audience: 'public',
  },
  {
    code: 'charge-details',
    kind: 'follow-up',
    en: [
      'Charge: what billing needs',
      `${HI} to find this charge, billing needs the date, the amount and the text shown beside it on your statement. Please leave out the card number. If you think somebody else used your card, your bank can block it today.${SIGNED}`,
    ],
    tags: 's03, statement, amount, date, bank, block card',
    examples: [
      'What do you need to check the charge?',
      'The amount is on my statement from Tuesday',
      'I have the screenshot of both payments',
    ],
    risk: 'fraud',
    audience: 'private',
  },
  {
    code: 'cancel-subscription',
    kind: 'first-answer',
    en: [
      'Cancel a subscription: the way out',
      `${HI} of course you can cancel. The steps are in your account under your subscription. If a page gets in the way, send us a direct message and we'll cancel it for you.${SIGNED}`,
    ],
    de: [
      'Abo kündigen: so geht es',
      `${HI_DE} selbstverständlich können Sie kündigen. Die Schritte finden Sie in Ihrem Konto unter Ihrem Abo. Wenn eine Seite im Weg steht, schreiben Sie uns eine Direktnachricht und wir kündigen es für Sie.${SIGNED}`,
    ],
    es: [
      'Cancelar una suscripción',
      `${HI_ES} por supuesto que puedes cancelar. Los pasos están en tu cuenta, en el apartado de tu suscripción. Si alguna página te lo impide, escríbenos por mensaje directo y la cancelamos por ti.${SIGNED}`,
    ],
    tags: 's05, cancel, subscription, unsubscribe, membership, leave, contract',
    examples: [
      'How do I cancel my subscription?',
      'I want to unsubscribe and your site will not let me leave',
      'Impossible to cancel my membership, the page keeps sending me in circles',
      'Wie kann ich mein Abo kündigen?',
      '¿Cómo me doy de baja?',
    ],
    audience: 'public',
  },
  {
    code: 'cancellation-done',
    kind: 'follow-up',
    en: [
      'Cancellation: confirmed',
      `${HI} your subscription is cancelled, and the last day you can use it is {{ last_day }}. You'll find the confirmation in your mailbox. Thank you for the time you were with us.${SIGNED}`,
    ],
    tags: 's05, cancelled, confirmation, end date',
    examples: [
      'Please confirm that it is cancelled',
      'Did my cancellation go through?',
      'Until when can I still use it?',
    ],
    audience: 'private',
    placeholders: [{ name: 'last_day', label: 'Last day of the subscription', example: '31 March' }],
  },
  {
    code: 'price-and-finance',
    kind: 'first-answer',
    en: [
      'Price and paying in parts',
      `${HI} thanks for asking. Current prices and every way to pay, with the full terms, are on the product's own page. For a question about your situation, send us a direct message.${SIGNED}`,
    ],
    tags: 's40, price, cost, finance, monthly, instalments, deposit, rate',
    examples: [
      'How much is it? I see no price anywhere',
      'Can I pay monthly, and what is the interest rate?',
      'Do you offer financing or instalments, is there a deposit?',
      'What does it cost per month?',
    ],
    audience: 'public',
  },
  {
    code: 'finance-desk',
    kind: 'follow-up',
    en: [
      'Finance: over to the finance desk',
      `${HI} questions about paying over time are answered by our finance desk, because the full terms belong with each figure. Shall I ask them to contact you in this conversation?${SIGNED}`,
    ],
    tags: 's40, finance terms, credit, loan, instalments',
    examples: ['What are the exact terms?', 'How much would I pay in total?', 'Is there a credit check?'],
    audience: 'private',
  },
];

export const moneySnippets = starterSnippets('Money', ENTRIES);
