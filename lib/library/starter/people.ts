import { HI, HI_DE, HI_ES, SIGNED, type StarterEntry, starterSnippets } from './starter-snippet';

const ENTRIES: readonly StarterEntry[] = [
  {
    code: 'job-question',
    kind: 'first-answer',
    en: [
      'Jobs and applications',
      `${HI} great that you want to work with us. Open positions are on our careers page, and the contact for each one is named there. About a running application, the hiring team answers best.${SIGNED}`,
    ],
    de: [
      'Stellen und Bewerbungen',
      `${HI_DE} schön, dass Sie bei uns arbeiten möchten. Offene Stellen stehen mit Ansprechperson auf unserer Karriereseite. Zu einer laufenden Bewerbung gibt das Team für Bewerbungen am besten Auskunft.${SIGNED}`,
    ],
    es: [
      'Empleo y candidaturas',
      `${HI_ES} qué bien que quieras trabajar aquí. Las vacantes, con su persona de contacto, están en nuestra página de empleo. Sobre una candidatura en curso te informa mejor el equipo de selección.${SIGNED}`,
    ],
    tags: 's46, job, jobs, hiring, application, career, vacancy, apprenticeship, internship',
    examples: [
      'Are you hiring?',
      'I sent my application a month ago and heard nothing',
      'Is the vacancy still open?',
      'Sucht ihr noch Azubis? Meine Bewerbung ist schon lange raus',
      '¿Tenéis ofertas de trabajo?',
    ],
    audience: 'any',
  },
  {
    code: 'job-question-private',
    kind: 'follow-up',
    en: [
      'Application: why we can’t see it here',
      `${HI} applications are confidential, so we in customer care can't see them, and that protects you. The hiring team is the right contact; the confirmation you got when you applied shows how to reach them.${SIGNED}`,
    ],
    tags: 's46, application status, confidential, hiring team',
    examples: [
      'Can you check my application?',
      'Why was I rejected?',
      'Who can tell me about my job interview?',
    ],
    audience: 'private',
  },
  {
    code: 'employee-speaks-up',
    kind: 'first-answer',
    en: [
      'Somebody who works here speaks up',
      `${HI} thank you for raising this; it matters how people are doing at work. The people team and the confidential reporting line are there for you, and you may also speak with your representatives.`,
    ],
    tags: 's47, employee, work here, working conditions, staff, shift, overtime, boss, wages',
    examples: [
      'I work for this company and the conditions are terrible',
      'Ask them how they treat their own staff, no breaks and unpaid overtime',
      'As an employee I can tell you the truth about this place',
    ],
    audience: 'public',
  },
  {
    code: 'employee-speaks-up-private',
    kind: 'follow-up',
    en: [
      'Employee: confidential ways',
      `${HI} thank you for writing. I'm in customer care, so I don't want to ask you about details. The confidential reporting line is open to you without giving a name, and what you say publicly is your right.`,
    ],
    tags: 's47, whistleblower, confidential line, anonymous',
    examples: [
      'Will I be fired for posting this?',
      'Can I report it anonymously?',
      'I am afraid to speak to my manager',
    ],
    audience: 'private',
  },
];

export const peopleSnippets = starterSnippets('People and jobs', ENTRIES);
