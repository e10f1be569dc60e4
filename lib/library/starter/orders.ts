import { HI, HI_AR, HI_DE, HI_ES, SIGNED, type StarterEntry, starterSnippets } from './starter-snippet';

const ENTRIES: readonly StarterEntry[] = [
  {
    code: 'late-order',
    kind: 'first-answer',
    en: [
      'Late order: look into it together',
      `${HI} waiting this long for a parcel is no fun, sorry. Send us a direct message and we'll trace it with you, step by step. Nothing about your order needs to be posted here.${SIGNED}`,
    ],
    de: [
      'Bestellung verspätet: gemeinsam nachsehen',
      `${HI_DE} so lange auf ein Paket zu warten ist ärgerlich, das tut uns leid. Schreiben Sie uns eine Direktnachricht, dann verfolgen wir die Sendung gemeinsam.${SIGNED}`,
    ],
    es: [
      'Pedido con retraso: lo revisamos contigo',
      `${HI_ES} sentimos que tu pedido tarde tanto. Escríbenos por mensaje directo y seguimos el envío contigo, paso a paso. Aquí no hace falta publicar nada del pedido.${SIGNED}`,
    ],
    ar: [
      'طلب متأخر: نتابعه معك',
      `${HI_AR} نعتذر عن طول انتظار طلبك. راسلنا برسالة خاصة لنتتبع الشحنة معك خطوة بخطوة، ولا داعي لنشر أي تفاصيل عن الطلب هنا.${SIGNED}`,
    ],
    tags: 's01, order, delivery, late, tracking, parcel, shipping',
    examples: [
      'Where is my order?',
      "My parcel was supposed to come last week and it still hasn't arrived",
      'Tracking has not moved for days, still waiting',
      'Wo bleibt meine Bestellung? Das Paket sollte längst da sein',
      'Mi pedido no llega, ¿dónde está el paquete?',
      'أين طلبي؟ لم تصل الشحنة بعد',
    ],
    audience: 'public',
  },
  {
    code: 'late-order-details',
    kind: 'follow-up',
    en: [
      'Late order: what we need to trace it',
      `${HI} thank you for coming over to a private message. Please tell us the order number and the town it should go to, and we'll ask the carrier where it is. I'll write here as soon as I know more.${SIGNED}`,
    ],
    de: [
      'Bestellung verspätet: Angaben für die Nachforschung',
      `${HI_DE} danke, dass Sie uns privat schreiben. Bitte nennen Sie uns die Bestellnummer und den Zielort, dann fragen wir beim Zustelldienst nach. Ich melde mich hier, sobald ich mehr weiß.${SIGNED}`,
    ],
    es: [
      'Pedido con retraso: datos para localizarlo',
      `${HI_ES} gracias por escribirnos en privado. Indícanos el número de pedido y la localidad de entrega y preguntaremos al transportista. Te escribo aquí en cuanto sepa algo más.${SIGNED}`,
    ],
    tags: 's01, order number, trace, carrier, details',
    examples: [
      'OK I have sent you a message about my late parcel',
      'What do you need to find my order?',
      'Here is my DM about the delivery',
    ],
    audience: 'private',
  },
  {
    code: 'order-arrival-day',
    kind: 'follow-up',
    en: [
      'Order found: arrival day from the carrier',
      `${HI} the carrier has found your parcel. Their system shows delivery on {{ arrival_day }}. If it is not there by the evening, write to me here and I'll pick it up again.${SIGNED}`,
    ],
    tags: 's01, delivery day, update, carrier',
    examples: ['Any news about my parcel?', 'So when is it coming?', 'Have you heard back from the courier?'],
    audience: 'private',
    placeholders: [{ name: 'arrival_day', label: 'Arrival day in the system', example: 'Thursday' }],
  },
  {
    code: 'damaged-or-wrong-item',
    kind: 'first-answer',
    en: [
      'Damaged or wrong item: put it right',
      `${HI} that is not how it should have reached you, sorry. Please keep the item and the packaging, and send us a direct message with a photo so we can sort out what happens next.${SIGNED}`,
    ],
    de: [
      'Beschädigt oder falsch geliefert',
      `${HI_DE} so sollte es nicht bei Ihnen ankommen, das tut uns leid. Bitte heben Sie Ware und Verpackung auf und schicken Sie uns ein Foto per Direktnachricht, dann klären wir, wie es weitergeht.${SIGNED}`,
    ],
    es: [
      'Artículo dañado o equivocado',
      `${HI_ES} así no debería haberte llegado, lo sentimos. Guarda el artículo y el embalaje y mándanos una foto por mensaje directo para ver contigo los siguientes pasos.${SIGNED}`,
    ],
    tags: 's04, damaged, broken, in pieces, cracked, photos, wrong item, wrong size, wrong colour, defective',
    examples: [
      'It arrived broken, the box was crushed',
      'I ordered a medium and got an extra large',
      'You sent me the wrong one, different colour from what I ordered',
      'Das Gerät kam kaputt an, undicht ab dem ersten Tag',
      'Me ha llegado roto y no es el modelo que pedí',
    ],
    audience: 'public',
  },
  {
    code: 'damaged-item-photos',
    kind: 'follow-up',
    en: [
      'Damaged or wrong item: photos and choice',
      `${HI} thank you for the message. Could you send two photos, one of the item and one of the label on the box? And tell us which you would prefer: the right item, or your money back. I'll check what is possible.${SIGNED}`,
    ],
    tags: 's04, photo, replacement, exchange, return label',
    examples: [
      'Here are the pictures of the damage',
      'Can I swap it for the right one?',
      'How do I send the wrong item back?',
    ],
    audience: 'private',
  },
  {
    code: 'damage-at-home',
    kind: 'first-answer',
    en: [
      'Something at home was damaged',
      `${HI} thank you for showing us what happened at your home. Please stop using the item for now and take photos before you clean up. A direct message reaches the colleagues who look into damage.${SIGNED}`,
    ],
    tags: 's04, s15, property damage, leak, water, floor, furniture, worktop',
    examples: [
      'It leaked all over my floor and now the wood is ruined',
      'Your product stained my carpet',
      'The table under it is swollen and the paint comes off',
    ],
    risk: 'property-damage',
    audience: 'public',
  },
];

export const orderSnippets = starterSnippets('Orders', ENTRIES);
