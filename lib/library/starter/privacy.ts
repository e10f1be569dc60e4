import { HI, HI_DE, HI_ES, SIGNED, type StarterEntry, starterSnippets } from './starter-snippet';

const ENTRIES: readonly StarterEntry[] = [
  {
    code: 'data-request',
    kind: 'first-answer',
    en: [
      'Data request: valid as it is',
      `${HI} we have noted your request about your data with today's date, and it counts as made. No form is needed. Our privacy team will reply; a direct message from you lets them answer privately.${SIGNED}`,
    ],
    de: [
      'Datenauskunft: gilt so, wie sie ist',
      `${HI_DE} wir haben Ihre Anfrage zu Ihren Daten mit dem heutigen Datum aufgenommen, sie gilt als gestellt. Ein Formular brauchen Sie nicht. Unser Datenschutzteam antwortet Ihnen, gern per Direktnachricht.${SIGNED}`,
    ],
    es: [
      'Solicitud de datos: válida tal cual',
      `${HI_ES} hemos anotado tu solicitud sobre tus datos con la fecha de hoy y cuenta como presentada. No necesitas formulario. Nuestro equipo de privacidad te responderá, si quieres por mensaje directo.${SIGNED}`,
    ],
    tags: 's17, privacy, data request, access, erasure, delete my data, my account, personal data',
    examples: [
      'What personal data do you have about me?',
      'Delete my account and all my data please',
      'Subject access request: I want a copy of my data',
      'Bitte löschen Sie meine Daten nach DSGVO',
      'Quiero que borréis todos mis datos',
    ],
    risk: 'privacy',
    audience: 'public',
  },
  {
    code: 'data-request-private',
    kind: 'follow-up',
    en: [
      'Data request: next steps',
      `${HI} your request is with our privacy team as of {{ request_date }}. The law gives us one month to answer. If they need to be sure that it is you, they will ask here, for as little as possible.${SIGNED}`,
    ],
    tags: 's17, access request, one month, identity, privacy team',
    examples: [
      'When do I get my data?',
      'Did you receive my deletion request?',
      'Do I have to prove who I am?',
    ],
    risk: 'privacy',
    audience: 'private',
    placeholders: [{ name: 'request_date', label: 'Day the request was made', example: '4 May' }],
  },
  {
    code: 'own-details-posted',
    kind: 'first-answer',
    en: [
      'Customer posted their own details',
      `${HI} for your own safety, please take down your last comment: it shows details that anybody can read. We'd love to help, and a direct message is the safe place for it.${SIGNED}`,
    ],
    de: [
      'Eigene Daten öffentlich gepostet',
      `${HI_DE} bitte löschen Sie zu Ihrer Sicherheit Ihren letzten Kommentar: Er enthält Angaben, die hier alle lesen können. Wir helfen gern weiter, am sichersten per Direktnachricht.${SIGNED}`,
    ],
    es: [
      'Datos propios publicados',
      `${HI_ES} por tu seguridad, borra tu último comentario: muestra datos que cualquiera puede leer. Queremos ayudarte, y el sitio seguro para eso es un mensaje directo.${SIGNED}`,
    ],
    tags: 's18, own details, number in public, call me, contact details, card, take down',
    examples: [
      'Call me on my mobile, the number is below',
      'Here is my e-mail and my order number, please answer',
      'My address and phone are in the comment, sort it out',
      'Ruft mich an, meine Nummer steht hier',
      'Este es mi teléfono, llamadme',
    ],
    risk: 'privacy',
    audience: 'public',
  },
  {
    code: 'own-details-private',
    kind: 'follow-up',
    en: [
      'Own details: now in the right place',
      `${HI} thank you for moving over, this is the right place. If your earlier comment is still up, you can remove it with the menu beside it. Now tell me how I can help.${SIGNED}`,
    ],
    tags: 's18, remove comment, private message',
    examples: ['OK I deleted my comment', 'How can I remove what I posted?', 'Messaging you now instead'],
    audience: 'private',
  },
  {
    code: 'someone-elses-details',
    kind: 'first-answer',
    en: [
      'Somebody else’s details posted',
      `${HI} please remove this comment. It shows private details of another person, and that can put them at risk. We report such posts. If there is a problem behind it, tell us in a direct message.${SIGNED}`,
    ],
    tags: 's19, doxxing, private address, somebody else, lives at, expose',
    examples: [
      'This is where he lives, pay him a visit',
      'Here is the private number of your employee, give her a call everyone',
      'I found out her home address, posting it here',
    ],
    risk: 'abuse',
    audience: 'public',
  },
  {
    code: 'someone-elses-details-private',
    kind: 'follow-up',
    en: [
      'Somebody else’s details: how to complain fairly',
      `${HI} you may complain about how somebody behaved, and we'd like to hear it. Please describe what happened without their private details. That keeps your complaint strong.${SIGNED}`,
    ],
    tags: 's19, complaint, private details, remove',
    examples: [
      'Why did you report my post?',
      'He deserves it after what he did',
      'I only wrote what everybody can find',
    ],
    audience: 'private',
  },
  {
    code: 'breach-report',
    kind: 'first-answer',
    en: [
      'Possible leak: thank and take over',
      `${HI} thank you for telling us. Our security team takes every such report seriously and will read yours now. Please send us a direct message with what you saw, and leave names and codes out of this thread.`,
    ],
    de: [
      'Mögliches Datenleck: danke, wir prüfen',
      `${HI_DE} danke, dass Sie uns das melden. Unser Sicherheitsteam nimmt jeden Hinweis ernst. Bitte schildern Sie uns per Direktnachricht, was Sie gesehen haben, und lassen Sie Namen und Codes hier weg.`,
    ],
    tags: 's20, breach, leak, leaked, hacked, stolen data, database, exposed',
    examples: [
      'Have you been hacked? My data is all over the internet',
      'Somebody leaked your customer database',
      'A stranger knows my details and says they got them from you',
      'Gab es bei euch ein Datenleck?',
    ],
    risk: 'privacy',
    audience: 'public',
  },
  {
    code: 'breach-report-private',
    kind: 'follow-up',
    en: [
      'Possible leak: how to stay safe meanwhile',
      `${HI} your report is with our security team. Two things help whatever they find: change the password you use with us, and anywhere else you use the same one. We will write to you here and not by phone.${SIGNED}`,
    ],
    tags: 's20, change password, security advice, leak',
    examples: [
      'What should I do now that my data leaked?',
      'Am I affected by the breach?',
      'Is my account safe?',
    ],
    risk: 'privacy',
    audience: 'private',
  },
  {
    code: 'health-question',
    kind: 'first-answer',
    en: [
      'Health question: general line only',
      `${HI} we don't discuss anybody's health or visits on social media, for everyone's privacy. For questions about care or results, please call the clinic or practice you have in mind.`,
    ],
    tags: 's41, health, doctor, results, appointment, clinic, test, treatment',
    examples: [
      'Are my test results in yet?',
      'What did the doctor say about my blood test?',
      'I had an appointment at your clinic, when do I hear back?',
    ],
    risk: 'privacy',
    audience: 'any',
  },
];

export const privacySnippets = starterSnippets('Privacy', ENTRIES);
