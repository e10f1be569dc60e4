import { HI, HI_DE, HI_ES, SIGNED, type StarterEntry, starterSnippets } from './starter-snippet';

const HELPLINE = {
  name: 'helpline',
  label: 'Helpline a lead has confirmed (may stay empty)',
  example: 'Samaritans, 116 123',
};

const ENTRIES: readonly StarterEntry[] = [
  {
    code: 'product-injury',
    kind: 'first-answer',
    en: [
      'Injury or shock from a product',
      `${HI} your health comes first: please have it looked at by a doctor. Stop using the item, unplug it if that is safe, and keep it. Our safety team would like to hear from you by direct message today.`,
    ],
    de: [
      'Verletzung oder Stromschlag durch ein Produkt',
      `${HI_DE} Ihre Gesundheit geht vor: Bitte lassen Sie das ärztlich ansehen. Benutzen Sie das Produkt nicht weiter und heben Sie es auf. Unser Sicherheitsteam ist heute per Direktnachricht für Sie da.`,
    ],
    es: [
      'Herida o descarga con un producto',
      `${HI_ES} tu salud es lo primero: que te vea un médico, por favor. Deja de usar el producto, desenchúfalo si es seguro y guárdalo. Nuestro equipo de seguridad te atiende hoy por mensaje directo.`,
    ],
    tags: 's28, injury, burned, burn, electric shock, cut, hurt, recall, dangerous, safety',
    examples: [
      'It burned my hand',
      'I got an electric shock when I touched it',
      'My child was hurt by your product',
      'Ich habe mich verbrannt, das Ding ist gefährlich',
      'Me quemé con vuestro producto',
    ],
    risk: 'injury',
    audience: 'public',
  },
  {
    code: 'product-injury-private',
    kind: 'follow-up',
    en: [
      'Injury: what the safety team asks',
      `${HI} thank you for writing. First: how are you now, and has a doctor seen it? When you feel ready, our safety team would like to know which product it was, when it happened, and whether you still have it.${SIGNED}`,
    ],
    tags: 's28, injury details, doctor, product, safety team',
    examples: [
      'Here is my message about the accident',
      'I was in hospital because of it',
      'What does the safety team need?',
    ],
    risk: 'injury',
    audience: 'private',
  },
  {
    code: 'product-recall',
    kind: 'first-answer',
    en: [
      'Asks about a recall',
      `${HI} it's right to check. The list of products concerned, and what to do with them, is on our safety page. If yours is on it, please stop using it now; if you're unsure, send us a direct message.${SIGNED}`,
    ],
    tags: 's28, recall, safety notice, affected, batch',
    examples: [
      'Is my model part of the recall?',
      'I read about a safety recall, what do I do?',
      'Which batches are affected?',
    ],
    audience: 'any',
  },
  {
    code: 'side-effect',
    kind: 'first-answer',
    en: [
      'Reaction to a product you take or apply',
      `${HI} please stop using it for now and talk to a doctor or pharmacist about how you feel. Our product safety desk records each report, and they would like to hear from you by direct message.`,
    ],
    de: [
      'Reaktion nach Einnahme oder Anwendung',
      `${HI_DE} bitte verwenden Sie es vorerst nicht weiter und sprechen Sie mit einer Ärztin oder Apotheke über Ihre Beschwerden. Unsere Produktsicherheit nimmt jede Meldung auf, gern per Direktnachricht.`,
    ],
    tags: 's29, side effect, reaction, rash, allergic, ingredients, medicine, device, adverse',
    examples: [
      'I came out in a rash after using your cream',
      'Is this a known side effect? I feel dizzy since I take it',
      'Allergic reaction, what are the ingredients?',
      'Seit ich das nehme, habe ich Ausschlag',
    ],
    risk: 'injury',
    audience: 'public',
  },
  {
    code: 'side-effect-private',
    kind: 'follow-up',
    en: [
      'Reaction: what the safety desk records',
      `${HI} our product safety desk records four things: who had the reaction (initials are enough), who is reporting it, the product, and what happened and when. For advice on treatment, please ask your doctor.${SIGNED}`,
    ],
    tags: 's29, adverse event, report, safety desk, initials',
    examples: [
      'I want to report a side effect',
      'Who records my reaction?',
      'It started two days after the first use',
    ],
    risk: 'injury',
    audience: 'private',
  },
  {
    code: 'foreign-object',
    kind: 'first-answer',
    en: [
      'Something in food or drink',
      `${HI} nobody wants to find that. Please don't eat or drink any more of it, and keep the rest with its packaging. Anyone who feels ill should see a doctor. Our quality team is waiting for your direct message.`,
    ],
    es: [
      'Algo extraño en un alimento',
      `${HI_ES} nadie quiere encontrarse eso. No consumas más, guarda lo que queda con su envase y, si alguien se encuentra mal, acudid al médico. Nuestro equipo de calidad espera tu mensaje directo.`,
    ],
    tags: 's30, food, foreign object, found, glass, plastic, hair, mould, sick, ill, taste',
    examples: [
      'There was a piece of glass in my jar',
      'Found something in my food and felt sick after eating it',
      'Mould in a pack that is not even open',
      'Encontré un plástico en la bolsa',
    ],
    risk: 'injury',
    audience: 'public',
  },
  {
    code: 'foreign-object-private',
    kind: 'follow-up',
    en: [
      'Something in food: batch and date',
      `${HI} thank you, and we hope everyone is well. Please tell us the batch code and the best-before date from the pack, and send a photo of what you found. Keep the rest in the fridge; we'll arrange to collect it.${SIGNED}`,
    ],
    tags: 's30, batch code, best before, photo, quality',
    examples: [
      'Here is the photo of what I found',
      'The batch number is on the bag',
      'What should I do with the rest?',
    ],
    risk: 'injury',
    audience: 'private',
  },
  {
    code: 'self-harm',
    kind: 'first-answer',
    en: [
      'Somebody may want to end their life',
      `${HI} thank you for saying this out loud. I'm worried about you, and you deserve to talk to someone tonight.{% if helpline %} {{ helpline }} listens at any hour.{% endif %} May I write to you in a direct message?`,
    ],
    de: [
      'Jemand denkt vielleicht an Suizid',
      `${HI_DE} danke, dass Sie das aussprechen. Ich mache mir Sorgen um Sie. Bitte reden Sie heute mit jemandem.{% if helpline %} {{ helpline }} hört rund um die Uhr zu.{% endif %} Darf ich Ihnen privat schreiben?`,
    ],
    es: [
      'Alguien podría querer quitarse la vida',
      `${HI_ES} gracias por decirlo en voz alta. Me preocupo por ti y mereces hablar hoy con alguien.{% if helpline %} {{ helpline }} escucha a cualquier hora.{% endif %} ¿Puedo escribirte en privado?`,
    ],
    tags: 's26, self-harm, suicide, goodbye, end it, cannot go on, hopeless',
    examples: [
      "I can't do this any more, I just want it to end",
      'There is no point in living',
      'Goodbye everyone, you will not hear from me again',
      'Ich will nicht mehr leben',
      'Ya no puedo más, no quiero seguir viviendo',
    ],
    risk: 'self-harm',
    audience: 'public',
    placeholders: [HELPLINE],
  },
  {
    code: 'self-harm-private',
    kind: 'follow-up',
    en: [
      'Self-harm: stay kind, name help',
      `${HI} I'm glad you are here. Are you safe right now? If not, please call the emergency number where you are, or ask someone near you to come.{% if helpline %} {{ helpline }} is there at any hour, free of charge.{% endif %} I'm not a counsellor, but you matter, and those people know how to listen.${SIGNED}`,
    ],
    tags: 's26, crisis, emergency, listen, helpline',
    examples: ['I do not know what to do any more', 'Nobody would miss me', 'Why do you even care?'],
    risk: 'self-harm',
    audience: 'private',
    placeholders: [HELPLINE],
  },
  {
    code: 'child-at-risk',
    kind: 'first-answer',
    en: [
      'A child may be at risk',
      `${HI} thank you for looking out for a child. Please report it with the menu beside the comment, and if there is danger now, call the police. Our safeguarding colleagues have it too. Please keep names out of this thread.`,
    ],
    tags: 's27, child, minor, underage, safeguarding, grooming, kid',
    examples: [
      'A grown man is messaging a little girl in your comments',
      'There is a minor in this thread and someone asks for pictures',
      'This child looks to be in danger, do something',
    ],
    risk: 'abuse',
    audience: 'public',
  },
  {
    code: 'child-at-risk-private',
    kind: 'follow-up',
    en: [
      'Child at risk: preserve and report',
      `${HI} thank you. Please leave everything as it is and send us only the link to the comment, without pictures. Our safeguarding lead takes it from here together with the site and, where needed, the police.${SIGNED}`,
    ],
    tags: 's27, safeguarding, link, report, police',
    examples: [
      'I have screenshots of what he wrote to the child',
      'Whom do I tell about the girl in the comments?',
      'Did you report him?',
    ],
    risk: 'abuse',
    audience: 'private',
  },
];

export const safetySnippets = starterSnippets('Safety', ENTRIES);
