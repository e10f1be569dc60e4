import { HI, HI_AR, HI_DE, HI_ES, SIGNED, type StarterEntry, starterSnippets } from './starter-snippet';

const ENTRIES: readonly StarterEntry[] = [
  {
    code: 'praise',
    kind: 'first-answer',
    en: [
      'Praise: say thank you',
      `${HI} you've just made our day. I'll share your words with the people who worked on it, because they rarely hear this first-hand. Enjoy it.${SIGNED}`,
    ],
    de: [
      'Lob: danke sagen',
      `${HI_DE} damit haben Sie uns eine große Freude gemacht. Ich zeige Ihre Worte den Menschen, die daran gearbeitet haben. Weiterhin viel Spaß damit.${SIGNED}`,
    ],
    es: [
      'Elogio: dar las gracias',
      `${HI_ES} nos has alegrado el día. Voy a enseñar tus palabras a quienes trabajaron en ello, porque pocas veces las oyen de primera mano. Que lo disfrutes mucho.${SIGNED}`,
    ],
    ar: [
      'كلمة طيبة: شكر',
      `${HI_AR} أسعدتنا كلماتك كثيرًا. سأنقلها إلى من عملوا على هذا، فنادرًا ما يسمعون ذلك مباشرة. نتمنى لك كل المتعة.${SIGNED}`,
    ],
    tags: 's11, praise, love, thank you, great, happy, best, compliment',
    examples: [
      'I love it, best thing I bought this year',
      'Thank you, great service and a great product',
      'So happy with it, still works perfectly after years',
      'Ich bin begeistert, vielen Dank!',
      '¡Me encanta! Gracias a todo el equipo',
      'شكرًا لكم، منتج رائع',
    ],
    audience: 'any',
  },
  {
    code: 'praise-ask-to-share',
    kind: 'follow-up',
    en: [
      'Praise: ask before sharing it',
      `${HI} your post brought smiles all over the office. Would you mind if we showed it on our own page, with your name beside it? If you'd rather not, that is perfectly fine.${SIGNED}`,
    ],
    tags: 's11, permission, share, repost, review',
    examples: [
      'Feel free to share this',
      'Wrote a little review of your product',
      'Posted a picture of mine, so pretty',
    ],
    audience: 'private',
  },
  {
    code: 'praise-for-a-colleague',
    kind: 'first-answer',
    en: [
      'Praise for a colleague: pass it on',
      `${HI} how kind of you to tell us. I'm passing this on to our colleague and to the team lead, who will be delighted. Thank you for noticing the care behind it.${SIGNED}`,
    ],
    de: [
      'Lob für eine Person im Team',
      `${HI_DE} wie nett, dass Sie uns das schreiben. Ich gebe es an unsere Kollegin oder unseren Kollegen und an die Teamleitung weiter, die Freude wird groß sein. Vielen Dank.${SIGNED}`,
    ],
    es: [
      'Elogio a una persona del equipo',
      `${HI_ES} qué amable por contárnoslo. Se lo paso a la persona que te atendió y a quien dirige su equipo, les va a hacer mucha ilusión. Mil gracias.${SIGNED}`,
    ],
    tags: 's12, staff praise, shout-out, employee, helpful, kudos, colleague',
    examples: [
      'Shout out to the lady at the counter, so helpful',
      'Your colleague on the phone was fantastic, please thank her',
      'Whoever helped me yesterday deserves a raise',
      'Ein großes Lob an den Kollegen am Telefon',
      'Felicidades al chico que me atendió ayer',
    ],
    audience: 'any',
  },
  {
    code: 'closing-thanks',
    kind: 'first-answer',
    en: [
      'Goodbye after thanks',
      `Glad to hear it{% if customer_name %}, {{ customer_name }}{% endif %}. Have a good rest of the day.${SIGNED}`,
    ],
    de: [
      'Abschied nach einem Dank',
      `Das freut uns{% if customer_name %}, {{ customer_name }}{% endif %}. Einen schönen Tag noch.${SIGNED}`,
    ],
    es: [
      'Despedida tras un gracias',
      `Nos alegra saberlo{% if customer_name %}, {{ customer_name }}{% endif %}. Que tengas un buen día.${SIGNED}`,
    ],
    tags: 'closing, thanks, ok, solved, bye, goodbye',
    examples: [
      'Thanks!',
      'ok, sorted now',
      'It works again, cheers 👍',
      'Danke, hat geklappt',
      'Vale, gracias, ya está',
    ],
    audience: 'any',
  },
  {
    code: 'closing-door-open',
    kind: 'follow-up',
    en: [
      'Goodbye: the door stays open',
      `${HI} it was a pleasure to sort this out with you. If anything comes up later, this conversation stays open and we can read back what we did.${SIGNED}`,
    ],
    tags: 'closing, thanks, end of conversation',
    examples: ['All good now, thank you for your help', 'Problem solved', 'That did the trick'],
    audience: 'private',
  },
  {
    code: 'case-solved',
    kind: 'follow-up',
    en: [
      'Case solved: tell the customer',
      `${HI} the team we passed this to has finished with it, so it should be settled on your side now. If anything is left, answer here and we'll pick it up again.${SIGNED}`,
    ],
    de: [
      'Fall gelöst: Bescheid geben',
      `${HI_DE} das Team, an das wir Ihr Anliegen gegeben haben, ist damit fertig; bei Ihnen sollte jetzt alles geregelt sein. Falls etwas offen ist, antworten Sie hier, dann kümmern wir uns weiter.${SIGNED}`,
    ],
    es: [
      'Caso resuelto: avisar al cliente',
      `${HI_ES} el equipo al que pasamos tu caso ya ha terminado, así que debería estar resuelto por tu lado. Si queda algo, responde aquí y lo retomamos.${SIGNED}`,
    ],
    tags: 'closing, solved, result',
    examples: [
      'Has the other department finished with it?',
      'Any result from the department you passed this to?',
      'Did the other department ever decide anything?',
    ],
    audience: 'any',
  },
];

export const kindWordSnippets = starterSnippets('Kind words', ENTRIES);
