import type { Snippet } from '../snippet';
import {
  HI,
  HI_AR,
  HI_DE,
  HI_ES,
  SIGNED,
  type StarterEntry,
  starterId,
  starterSnippets,
} from './starter-snippet';

export type HandOffTeam =
  | 'billing'
  | 'logistics'
  | 'safety'
  | 'legal-privacy'
  | 'security'
  | 'care-lead'
  | 'press'
  | 'people';

const ENTRIES: readonly (StarterEntry & { readonly code: `hand-off-${HandOffTeam}` })[] = [
  {
    code: 'hand-off-billing',
    kind: 'hand-off',
    en: [
      'Passed to billing',
      `${HI} this is now with our billing team, together with what you wrote here, so you can pick up where you left off. They will write to you by direct message.${SIGNED}`,
    ],
    de: [
      'An die Buchhaltung übergeben',
      `${HI_DE} Ihr Anliegen liegt jetzt bei unserer Buchhaltung, zusammen mit dem, was Sie hier geschrieben haben. Die Kolleginnen und Kollegen melden sich per Direktnachricht.${SIGNED}`,
    ],
    es: [
      'Pasado a facturación',
      `${HI_ES} tu caso ya está con nuestro equipo de facturación, junto con lo que has escrito aquí. Te escribirán por mensaje directo.${SIGNED}`,
    ],
    tags: 's02, s03, billing, payment, charge, refund, hand over',
    examples: [
      'Who deals with wrong charges?',
      'I need somebody from accounts',
      'Wer ist für Rechnungen zuständig?',
    ],
    audience: 'any',
  },
  {
    code: 'hand-off-logistics',
    kind: 'hand-off',
    en: [
      'Passed to deliveries',
      `${HI} our delivery team has your case now and is tracing it with the carrier. They have read this thread, and they will update you by direct message.${SIGNED}`,
    ],
    de: [
      'An den Versand übergeben',
      `${HI_DE} unser Versandteam hat Ihren Fall übernommen und klärt ihn mit dem Zustelldienst. Es kennt diesen Verlauf und meldet sich per Direktnachricht.${SIGNED}`,
    ],
    es: [
      'Pasado a envíos',
      `${HI_ES} nuestro equipo de envíos ya tiene tu caso y lo está revisando con el transportista. Han leído este hilo y te escribirán por mensaje directo.${SIGNED}`,
    ],
    tags: 's01, s04, delivery, parcel, carrier, returns, hand over',
    examples: ['Can somebody call the courier?', 'Who is tracing my parcel?', '¿Quién lleva los envíos?'],
    audience: 'any',
  },
  {
    code: 'hand-off-safety',
    kind: 'hand-off',
    en: [
      'Passed to safety and quality',
      `${HI} thank you for telling us. Our safety team has this now and will contact you by direct message. Until then, please leave the item unused and keep it as it is. If anyone feels unwell, please see a doctor.`,
    ],
    de: [
      'An die Produktsicherheit übergeben',
      `${HI_DE} danke für den Hinweis. Unser Sicherheitsteam meldet sich per Direktnachricht. Bitte benutzen Sie das Produkt bis dahin nicht und bewahren Sie es auf. Bei Beschwerden gehen Sie bitte zum Arzt.`,
    ],
    es: [
      'Pasado a seguridad de producto',
      `${HI_ES} gracias por avisarnos. Nuestro equipo de seguridad te escribirá por mensaje directo. Hasta entonces, no uses el producto y guárdalo tal como está. Si alguien se encuentra mal, acudid al médico.`,
    ],
    ar: [
      'إحالة إلى فريق السلامة',
      `${HI_AR} شكرًا لإبلاغنا. فريق السلامة يتابع الأمر الآن وسيتواصل معك برسالة خاصة. نرجو عدم استخدام المنتج والاحتفاظ به كما هو، ومراجعة الطبيب عند الشعور بأي أعراض.`,
    ],
    tags: 's28, s29, s30, safety, injury, quality, hand over',
    examples: [
      'Who handles product safety?',
      'This is dangerous, pass it on',
      'Das ist gefährlich, wer kümmert sich?',
    ],
    risk: 'injury',
    audience: 'any',
  },
  {
    code: 'hand-off-legal-privacy',
    kind: 'hand-off',
    en: [
      'Passed to legal and privacy',
      `${HI} thank you, we have received this. It is with our legal and privacy team, and they will answer you directly. We will not go into it further in public.${SIGNED}`,
    ],
    de: [
      'An Recht und Datenschutz übergeben',
      `${HI_DE} danke, Ihre Nachricht ist angekommen. Sie liegt bei unserem Team für Recht und Datenschutz, das Ihnen direkt antwortet. Öffentlich gehen wir nicht weiter darauf ein.${SIGNED}`,
    ],
    es: [
      'Pasado a legal y privacidad',
      `${HI_ES} gracias, hemos recibido tu mensaje. Lo tiene nuestro equipo legal y de privacidad, que te responderá directamente. Aquí en público no entraremos en más detalles.${SIGNED}`,
    ],
    tags: 's17, s31, s32, s41, legal, privacy, lawyer, data request, hand over',
    examples: [
      'Please give this to your legal department',
      'Who is your data protection officer?',
      '¿Quién es el responsable de datos?',
    ],
    risk: 'legal-threat',
    audience: 'any',
  },
  {
    code: 'hand-off-security',
    kind: 'hand-off',
    en: [
      'Passed to security',
      `${HI} thank you for raising this. Our security team is looking at it now and will contact you by direct message from this account only. Please leave any link you were sent unopened.`,
    ],
    de: [
      'An die IT-Sicherheit übergeben',
      `${HI_DE} danke für den Hinweis. Unser Sicherheitsteam sieht sich das jetzt an und meldet sich nur von diesem Konto per Direktnachricht. Bitte öffnen Sie zugesandte Links nicht.`,
    ],
    es: [
      'Pasado a seguridad informática',
      `${HI_ES} gracias por avisar. Nuestro equipo de seguridad lo está revisando y te escribirá por mensaje directo solo desde esta cuenta. No abras los enlaces que hayas recibido.`,
    ],
    tags: 's20, s21, s22, s23, security, hacked, breach, fraud, hand over',
    examples: [
      'Your security people should see this',
      'Who do I tell about a hack?',
      'Bitte an die IT-Sicherheit weitergeben',
    ],
    risk: 'fraud',
    audience: 'any',
  },
  {
    code: 'hand-off-care-lead',
    kind: 'hand-off',
    en: [
      'Passed to the care lead',
      `${HI} our customer care lead is taking this over in person and has read everything you wrote here. You have one contact from now on, by direct message.${SIGNED}`,
    ],
    de: [
      'An die Leitung des Kundendienstes übergeben',
      `${HI_DE} die Leitung unseres Kundendienstes übernimmt persönlich und hat hier alles gelesen. Ab jetzt haben Sie eine feste Ansprechperson per Direktnachricht.${SIGNED}`,
    ],
    es: [
      'Pasado a la responsable de atención',
      `${HI_ES} la persona responsable de atención al cliente se encarga de tu caso y ha leído todo lo que has escrito. Desde ahora tienes un único contacto por mensaje directo.${SIGNED}`,
    ],
    tags: 's13, s14, s15, s16, s33, s34, complaint, manager, supervisor, hand over',
    examples: [
      'Let me talk to your supervisor',
      'Escalate this please',
      'Ich möchte Ihre Vorgesetzte sprechen',
    ],
    audience: 'any',
  },
  {
    code: 'hand-off-press',
    kind: 'hand-off',
    en: [
      'Passed to the press office',
      `${HI} thank you for asking us. I have given your request and your deadline to our press office, and they will get in touch with you directly.${SIGNED}`,
    ],
    de: [
      'An die Pressestelle übergeben',
      `${HI_DE} danke für Ihre Anfrage. Ich habe sie mit Ihrer Frist an unsere Pressestelle gegeben, die sich direkt bei Ihnen meldet.${SIGNED}`,
    ],
    es: [
      'Pasado a prensa',
      `${HI_ES} gracias por tu consulta. La he pasado, con tu plazo, a nuestra oficina de prensa, que se pondrá en contacto contigo directamente.${SIGNED}`,
    ],
    tags: 's36, s38, s43, press, media, journalist, statement, hand over',
    examples: ['Who is your press contact?', 'Looking for a statement', 'Wer ist Ihr Pressekontakt?'],
    risk: 'press',
    audience: 'any',
  },
  {
    code: 'hand-off-people',
    kind: 'hand-off',
    en: [
      'Passed to people and hiring',
      `${HI} thank you for writing. Our people team handles this and has your message now. They will reply to you privately, and they treat what you say in confidence.${SIGNED}`,
    ],
    de: [
      'An die Personalabteilung übergeben',
      `${HI_DE} danke für Ihre Nachricht. Unsere Personalabteilung ist dafür zuständig und antwortet Ihnen vertraulich.${SIGNED}`,
    ],
    es: [
      'Pasado a recursos humanos',
      `${HI_ES} gracias por escribir. Nuestro equipo de personas se ocupa de esto y ya tiene tu mensaje. Te responderá en privado y de forma confidencial.${SIGNED}`,
    ],
    tags: 's46, s47, people, human resources, staff, hiring, hand over',
    examples: ['Who in HR reads this?', 'Pass me to human resources', '¿Quién lleva recursos humanos?'],
    audience: 'any',
  },
];

/** One reply per starter department, telling the customer who has the case now. */
export const HAND_OFF_IDS: Readonly<Record<HandOffTeam, string>> = {
  billing: starterId('hand-off-billing'),
  logistics: starterId('hand-off-logistics'),
  safety: starterId('hand-off-safety'),
  'legal-privacy': starterId('hand-off-legal-privacy'),
  security: starterId('hand-off-security'),
  'care-lead': starterId('hand-off-care-lead'),
  press: starterId('hand-off-press'),
  people: starterId('hand-off-people'),
};

export const handOffSnippets: readonly Snippet[] = starterSnippets('Hand-off', ENTRIES);
