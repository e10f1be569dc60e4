import { HI, HI_DE, HI_ES, SIGNED, type StarterEntry, starterSnippets } from './starter-snippet';

const ENTRIES: readonly StarterEntry[] = [
  {
    code: 'angry-no-detail',
    kind: 'first-answer',
    en: [
      'Angry, no detail: ask one question',
      `${HI} that sounds like a bad day with us, and I'd like to understand it. What happened? Tell me here, or in a direct message if you'd rather keep it between us.${SIGNED}`,
    ],
    de: [
      'Verärgert, ohne Einzelheiten: eine Frage',
      `${HI_DE} das klingt nach einem schlechten Erlebnis mit uns, und ich möchte es verstehen. Was ist passiert? Gern hier oder, wenn Ihnen das lieber ist, per Direktnachricht.${SIGNED}`,
    ],
    es: [
      'Enfado sin detalles: una pregunta',
      `${HI_ES} suena a una mala experiencia con nosotros y me gustaría entenderla. ¿Qué ha pasado? Cuéntamelo aquí o, si lo prefieres, por mensaje directo.${SIGNED}`,
    ],
    tags: 's13, angry, complaint, worst, terrible, disappointed, unacceptable',
    examples: [
      'Worst service ever, I will never buy from you again',
      'You are a joke of a company',
      'Absolutely disgusted, avoid at all costs',
      'So ein Saftladen, nie wieder',
      'Qué vergüenza de empresa',
    ],
    audience: 'public',
  },
  {
    code: 'long-story-complaint',
    kind: 'first-answer',
    en: [
      'Long complaint: read it, take it on',
      `${HI} I have read all of it, and I can see how much time this has cost you. Let's get one person on it who stays with you to the end. Please send us a direct message so we can begin.${SIGNED}`,
    ],
    tags: 's13, s15, long complaint, history, passed around, one person',
    examples: [
      'First it was late, then it broke, then nobody felt responsible, and I have been passed around ever since',
      'I do not want a voucher, I want one person who sorts this out',
      'Let me tell you the whole story from the beginning',
    ],
    audience: 'public',
  },
  {
    code: 'angry-follow-up',
    kind: 'follow-up',
    en: [
      'Angry: say what happens next',
      `${HI} thank you for explaining. As I understand it: {{ problem_in_short }} Have I got that right? If so, my next step is to {{ next_step }}, and then I'll write to you here.${SIGNED}`,
    ],
    tags: 's13, summary, next step, understand',
    examples: [
      'So this is what happened to me',
      'Now you know everything, what are you going to do?',
      'That is why I am angry',
    ],
    audience: 'private',
    placeholders: [
      {
        name: 'problem_in_short',
        label: 'The problem in one sentence',
        example: 'the replacement came without its cable.',
      },
      { name: 'next_step', label: 'What you do next', example: 'ask the repair team for the report' },
    ],
  },
  {
    code: 'rude-staff',
    kind: 'first-answer',
    en: [
      'Treated badly in a shop or on the phone',
      `${HI} nobody should leave one of our shops or calls feeling like that. I'm sorry that was your experience. Please tell us when and where in a direct message, so the right manager hears it.${SIGNED}`,
    ],
    de: [
      'Unfreundlich behandelt',
      `${HI_DE} so sollte sich bei uns niemand fühlen, und es tut mir leid, dass Sie das erlebt haben. Bitte schreiben Sie uns per Direktnachricht, wann und wo das war, damit die richtige Leitung davon erfährt.${SIGNED}`,
    ],
    es: [
      'Mal trato en tienda o por teléfono',
      `${HI_ES} nadie debería salir de nuestra tienda con esa sensación. Siento que lo hayas vivido así. Cuéntanos cuándo y dónde por mensaje directo para que llegue a la persona responsable.${SIGNED}`,
    ],
    tags: 's14, rude, staff, shop, store, branch, manager, unfriendly, attitude',
    examples: [
      'The man at the counter was so rude to me',
      'Your staff laughed at me in front of everyone',
      'Terrible attitude from the manager of your local branch',
      'Der Verkäufer im Laden war richtig unverschämt',
      'La dependienta me trató fatal',
    ],
    audience: 'public',
  },
  {
    code: 'rude-staff-details',
    kind: 'follow-up',
    en: [
      'Treated badly: what the manager needs',
      `${HI} thank you for trusting us with this. Which shop was it, on which day and at about what time? A description in your own words is enough; names are not needed. The area manager reads each of these.${SIGNED}`,
    ],
    tags: 's14, shop visit, date, time, branch',
    examples: [
      'It was the shop in the centre on Saturday',
      'I will tell you what he said',
      'Who reads this complaint about your staff?',
    ],
    audience: 'private',
  },
  {
    code: 'third-time',
    kind: 'first-answer',
    en: [
      'Repeat contact: take it over',
      `${HI} telling the same story again and again wears anybody out. I'm taking this over now: send us a direct message and you'll deal with me, with your earlier notes open in front of me.${SIGNED}`,
    ],
    de: [
      'Zum wiederholten Mal: ich übernehme',
      `${HI_DE} alles immer wieder von vorn zu erklären zermürbt. Ich übernehme das jetzt: Schreiben Sie uns eine Direktnachricht, dann habe ich Ihre früheren Anfragen vor mir.${SIGNED}`,
    ],
    es: [
      'Contacto repetido: me encargo yo',
      `${HI_ES} contar lo mismo una y otra vez agota a cualquiera. Me encargo yo: escríbenos por mensaje directo y tendré delante tus mensajes anteriores.${SIGNED}`,
    ],
    tags: 's15, again, third time, repeat, ticket, no answer, still not solved, every week',
    examples: [
      'This is the third time I am contacting you about the same problem',
      'Another week, another agent, and I have to explain everything again',
      'My ticket keeps being closed and nothing is solved',
      'Zum dritten Mal schreibe ich euch wegen derselben Sache',
      'Ya van tres veces y nadie me responde',
    ],
    audience: 'public',
  },
  {
    code: 'third-time-owner',
    kind: 'follow-up',
    en: [
      'Repeat contact: owner and time',
      `${HI} I've read your earlier messages, so there is no need to start over. I own this case now, and the next time you hear from me is {{ next_update }}, whether or not it is solved by then.${SIGNED}`,
    ],
    tags: 's15, owner, next update, case',
    examples: [
      'Have you read my other tickets?',
      'Who is in charge of my case now?',
      'When will I hear from you?',
    ],
    audience: 'private',
    placeholders: [{ name: 'next_update', label: 'When you write again', example: 'tomorrow before noon' }],
  },
  {
    code: 'wants-a-human',
    kind: 'first-answer',
    en: [
      'Asks for a human',
      `${HI} you have reached a person{% if responder_name %}: I'm {{ responder_name }}{% endif %}. Tell me what you need, here or in a direct message, and I'll either solve it or bring in somebody who can.`,
    ],
    tags: 's16, human, real person, bot, chatbot, speak to someone, boss, chief executive',
    examples: [
      'Can I speak to a real person please?',
      'Stop with the bot and let me talk to someone',
      'I want to speak to your CEO',
      'Is anybody human reading this?',
    ],
    audience: 'any',
  },
  {
    code: 'wants-a-human-call',
    kind: 'follow-up',
    en: [
      'Asks for a human: offer a call',
      `${HI} I can arrange a call with a colleague from the {{ team_name }} team. Would this afternoon or tomorrow morning suit you better?${SIGNED}`,
    ],
    tags: 's16, call back, phone, talk',
    examples: [
      'Can somebody call me instead?',
      'I would rather talk than type',
      'Is there a number where a person picks up?',
    ],
    audience: 'private',
    placeholders: [{ name: 'team_name', label: 'Team that calls', example: 'repair' }],
  },
  {
    code: 'formal-complaint',
    kind: 'first-answer',
    en: [
      'Formal complaint: log it',
      `${HI} I have read this as a formal complaint and will see that it is logged as one. Please send us a direct message, and you will get its reference and the steps that follow.${SIGNED}`,
    ],
    de: [
      'Förmliche Beschwerde aufnehmen',
      `${HI_DE} ich verstehe das als förmliche Beschwerde und sorge dafür, dass sie so aufgenommen wird. Schreiben Sie uns eine Direktnachricht, dann erhalten Sie das Aktenzeichen und die nächsten Schritte.${SIGNED}`,
    ],
    es: [
      'Reclamación formal: registrarla',
      `${HI_ES} lo entiendo como una reclamación formal y haré que se registre así. Escríbenos por mensaje directo y recibirás la referencia y los siguientes pasos.${SIGNED}`,
    ],
    tags: 's33, formal complaint, official complaint, reference, log, procedure',
    examples: [
      'I would like to make a formal complaint',
      'How do I file an official complaint with you?',
      'Please register my complaint and give me a reference',
      'Ich möchte mich offiziell beschweren',
      'Quiero poner una reclamación',
    ],
    audience: 'public',
  },
  {
    code: 'formal-complaint-reference',
    kind: 'follow-up',
    en: [
      'Formal complaint: reference and steps',
      `${HI} your complaint is logged under {{ reference }}. A colleague who was not involved reviews it and answers in writing. The procedure, with its time limits, is on our complaints page.${SIGNED}`,
    ],
    tags: 's33, reference number, complaint procedure, time limit',
    examples: [
      'What is my complaint reference?',
      'How long does a complaint take?',
      'Who reviews my complaint?',
    ],
    audience: 'private',
    placeholders: [{ name: 'reference', label: 'Reference of the complaint', example: 'C-2041' }],
  },
];

export const complaintSnippets = starterSnippets('Complaints', ENTRIES);
