import { HI, HI_AR, HI_DE, HI_ES, SIGNED, type StarterEntry, starterSnippets } from './starter-snippet';

const ENTRIES: readonly StarterEntry[] = [
  {
    code: 'outage',
    kind: 'first-answer',
    en: [
      'Outage: we are on it',
      `${HI} you're not the only one, something isn't working on our side right now and our engineers are on it. We post news here on this account as we get it. Thank you for the detail.${SIGNED}`,
    ],
    de: [
      'Störung: wir arbeiten daran',
      `${HI_DE} es liegt nicht an Ihnen: Bei uns gibt es gerade eine Störung und die Technik arbeitet daran. Neues dazu veröffentlichen wir hier auf diesem Konto. Danke für den Hinweis.${SIGNED}`,
    ],
    es: [
      'Caída del servicio: estamos en ello',
      `${HI_ES} no eres la única persona: ahora mismo hay un problema en nuestro servicio y el equipo técnico está en ello. Las novedades las iremos publicando en esta cuenta. Gracias por avisar.${SIGNED}`,
    ],
    ar: [
      'عطل في الخدمة: نعمل على حله',
      `${HI_AR} المشكلة ليست عندك وحدك، هناك عطل في الخدمة حاليًا وفريقنا التقني يعمل عليه. ننشر المستجدات هنا في هذا الحساب. شكرًا لتنبيهنا.${SIGNED}`,
    ],
    tags: 's06, outage, down, not working, error, offline, server',
    examples: [
      'Is your site down?',
      'Nothing works this morning, I only get an error',
      'Is anyone else unable to log in or is it just me?',
      'Geht bei euch gar nichts mehr? Die App ist nicht erreichbar',
      'No funciona la aplicación, ¿está caída?',
      'التطبيق لا يعمل، هل المشكلة عند الجميع؟',
    ],
    risk: 'outage',
    audience: 'public',
  },
  {
    code: 'outage-over',
    kind: 'follow-up',
    en: [
      'Outage: over, please try again',
      `${HI} the service is running again. Please close the page or app once and open it afresh. If it still misbehaves for you, reply here and we'll keep looking.${SIGNED}`,
    ],
    tags: 's06, resolved, working again, fixed',
    examples: ['Is it fixed yet?', 'Any update on the problem from this morning?', 'Is the service back up?'],
    risk: 'outage',
    audience: 'any',
  },
  {
    code: 'maintenance',
    kind: 'first-answer',
    en: [
      'Planned maintenance: when, with time zone',
      `${HI} good question. The maintenance runs from {{ start_time }} to {{ end_time }} ({{ time_zone }}). Until it starts, everything works as usual.${SIGNED}`,
    ],
    tags: 's07, maintenance, planned, tonight, time zone, schedule',
    examples: [
      'What time does the maintenance start?',
      'How long will the planned downtime take tonight?',
      'In which time zone is the maintenance window?',
    ],
    audience: 'any',
    placeholders: [
      { name: 'start_time', label: 'Start', example: '22:00' },
      { name: 'end_time', label: 'End', example: '23:30' },
      { name: 'time_zone', label: 'Time zone', example: 'London time' },
    ],
  },
  {
    code: 'bug-report',
    kind: 'first-answer',
    en: [
      'Bug: thanks, and how to send details',
      `${HI} thank you for taking the time to describe this. If you send us a direct message with the version you use and a screenshot, our technicians can follow the same steps.${SIGNED}`,
    ],
    de: [
      'Fehler gemeldet: danke, so helfen Details',
      `${HI_DE} danke für die genaue Beschreibung. Schicken Sie uns per Direktnachricht Ihre Version und einen Screenshot, dann kann unsere Technik die Schritte nachstellen.${SIGNED}`,
    ],
    es: [
      'Error: gracias y cómo enviar detalles',
      `${HI_ES} gracias por describirlo con tanto detalle. Si nos mandas por mensaje directo la versión que usas y una captura, nuestro equipo técnico podrá seguir los mismos pasos.${SIGNED}`,
    ],
    tags: 's08, bug, crash, version, screenshot, glitch, firmware, error message',
    examples: [
      'The app keeps crashing when I tap on settings',
      'Found a bug: the date is wrong after the latest version',
      'It freezes every time, I reinstalled it twice',
      'Die App stürzt nach dem Update ab',
      'La app se cierra sola desde la última versión',
    ],
    audience: 'public',
  },
  {
    code: 'bug-details',
    kind: 'follow-up',
    en: [
      'Bug: four things that help',
      `${HI} these four things help us most:\n\n1. what you pressed last\n2. what you saw\n3. the version, from the settings page\n4. the phone or computer you use\n\nI'll add it to the report and tell you its reference.${SIGNED}`,
    ],
    tags: 's08, steps, version, device, report',
    examples: [
      'Which details do you need for the bug?',
      'I have the screenshot here',
      'What should I send to your technicians?',
    ],
    audience: 'private',
  },
  {
    code: 'how-to',
    kind: 'first-answer',
    en: [
      'How-to: short answer and guide',
      `${HI} happy to help. {{ short_answer }} The guide with pictures is in our help pages, and if a step doesn't match what you see, just ask here.${SIGNED}`,
    ],
    de: [
      'Anleitung: kurze Antwort',
      `${HI_DE} gern. {{ short_answer }} Die Anleitung mit Bildern steht auf unseren Hilfeseiten. Wenn ein Schritt nicht passt, fragen Sie hier einfach nach.${SIGNED}`,
    ],
    es: [
      'Cómo se hace: respuesta corta',
      `${HI_ES} con mucho gusto. {{ short_answer }} La guía con imágenes está en nuestras páginas de ayuda. Si algún paso no coincide con lo que ves, pregunta aquí.${SIGNED}`,
    ],
    tags: 's09, how do I, question, setting, guide, instructions, clean, set up, use',
    examples: [
      'How do I change the setting for this?',
      'Quick question, how do you clean it properly?',
      'Which setting should I use, and how much of it?',
      'Wie stellt man das richtig ein?',
      '¿Cómo se limpia? En la ayuda no lo encuentro',
    ],
    audience: 'any',
    placeholders: [
      {
        name: 'short_answer',
        label: 'Answer in one sentence',
        example: 'Hold both buttons for three seconds.',
      },
    ],
  },
  {
    code: 'how-to-more',
    kind: 'follow-up',
    en: [
      'How-to: walk through it together',
      `${HI} let's go through it together. Tell me what you see right now, and I'll give you one step at a time. There is no rush.${SIGNED}`,
    ],
    tags: 's09, step by step, help, stuck',
    examples: [
      'I tried the guide and I am stuck at step two',
      'It does not look like in the pictures',
      'Can you walk me through it?',
    ],
    audience: 'private',
  },
  {
    code: 'feature-idea',
    kind: 'first-answer',
    en: [
      'Idea: thank and note it',
      `${HI} that's a thoughtful idea, thank you. I've noted it for the people who plan what comes next, in your words. I can't say whether or when it will happen, but it will be read.${SIGNED}`,
    ],
    tags: 's10, feature request, suggestion, idea, wish, please add, improvement',
    examples: [
      'Please add a dark mode',
      'It would be great if it could remember my choice',
      'Feature request: let us sort the list ourselves',
      'I wish there was an option for two people',
    ],
    audience: 'any',
  },
  {
    code: 'feature-idea-questions',
    kind: 'follow-up',
    en: [
      'Idea: ask how they would use it',
      `${HI} thank you for writing more about your idea. May I ask what you do today to get by without it? That helps the product team to understand what matters most to you.${SIGNED}`,
    ],
    tags: 's10, suggestion, product team, workaround',
    examples: [
      'I can tell you more about my idea',
      'Here is why we need this feature',
      'At the moment I do it by hand every day',
    ],
    audience: 'private',
  },
  {
    code: 'comparison',
    kind: 'first-answer',
    en: [
      'Compared with another product: our own facts',
      `${HI} comparing before you choose makes sense. I can only speak for ours: tell me what matters to you, and I'll answer with what our product does and does not do.${SIGNED}`,
    ],
    tags: 's39, comparison, competitor, better, cheaper, alternative, versus',
    examples: [
      'The other brand is better and cheaper',
      'Why should I buy yours and not theirs?',
      'How does it compare with the competition? Convince me',
      'I am about to switch to somebody else who does the same for less',
    ],
    audience: 'any',
  },
];

export const productSnippets = starterSnippets('Product and service', ENTRIES);
