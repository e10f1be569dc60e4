import { HI, HI_DE, HI_ES, SIGNED, type StarterEntry, starterSnippets } from './starter-snippet';

const ENTRIES: readonly StarterEntry[] = [
  {
    code: 'abuse-of-staff',
    kind: 'first-answer',
    en: [
      'Abuse of staff: one calm line',
      `Hello. People read and answer here, and we ask everyone to keep it respectful. If there is something behind this that we can put right, tell us about it and we'll gladly look into it.${SIGNED}`,
    ],
    tags: 's24, abuse, insult, harassment, offensive, swearing, idiot, respect',
    examples: [
      'You bunch of idiots',
      'Whoever runs this account is a moron',
      'Stupid, useless people, go and get a real job',
    ],
    risk: 'abuse',
    audience: 'public',
  },
  {
    code: 'abuse-last-word',
    kind: 'follow-up',
    en: [
      'Abuse goes on: end the conversation',
      `${HI} I would like to help, and I can't while the messages are insulting. I'm ending this conversation here. When you want to write about the matter itself, a colleague will read it.`,
    ],
    tags: 's24, insult, end conversation, boundaries',
    examples: [
      'You are all useless and so is your help',
      'Shut up and do your job',
      'What a pathetic answer, clown',
    ],
    risk: 'abuse',
    audience: 'private',
  },
  {
    code: 'violent-threat',
    kind: 'first-answer',
    en: [
      'Threat of violence: one line, then silence',
      'We take this seriously. It has been recorded and passed on to the people responsible for safety, who work with the police.',
    ],
    tags: 's25, threat, violence, kill, weapon, bomb, attack, police',
    examples: [
      'I will come to your office and make you pay',
      'You are all going to die',
      'I know where you work and I have a knife',
    ],
    risk: 'abuse',
    audience: 'public',
  },
  {
    code: 'violent-threat-witness',
    kind: 'follow-up',
    en: [
      'Threat of violence: to somebody who reports it',
      `${HI} thank you for warning us. Please don't answer that person. If anyone is in danger now, call the police first. A link to the post is all we need; our security lead has it from here.${SIGNED}`,
    ],
    tags: 's25, witness, warning, threat, security',
    examples: [
      'Someone in this thread threatens your staff',
      'Have you seen what he says he will do?',
      'This guy sounds dangerous, warn your shop',
    ],
    risk: 'abuse',
    audience: 'private',
  },
  {
    code: 'discrimination',
    kind: 'first-answer',
    en: [
      'Discrimination: take it seriously',
      `${HI} thank you for speaking up. Nobody should be treated differently because of who they are, and this will be looked into by people who were not there. Would you tell us more in a direct message?${SIGNED}`,
    ],
    de: [
      'Diskriminierung: ernst nehmen',
      `${HI_DE} danke, dass Sie das ansprechen. Niemand soll wegen seiner Person anders behandelt werden. Menschen, die nicht dabei waren, gehen dem nach. Mögen Sie uns per Direktnachricht mehr erzählen?${SIGNED}`,
    ],
    es: [
      'Discriminación: tomarlo en serio',
      `${HI_ES} gracias por decirlo. Nadie debería recibir un trato distinto por ser quien es, y lo revisarán personas que no estaban allí. ¿Nos cuentas más por mensaje directo?${SIGNED}`,
    ],
    tags: 's34, discrimination, racist, racism, sexist, refused, disability, religion',
    examples: [
      'Your staff refused to serve us because of our skin colour',
      'This is racist, they ignored us and served everybody else',
      'I was treated like dirt because I am a woman',
      'Das war klar rassistisch',
      'No nos atendieron por ser extranjeros',
    ],
    risk: 'discrimination',
    audience: 'public',
  },
  {
    code: 'discrimination-private',
    kind: 'follow-up',
    en: [
      'Discrimination: how it is looked into',
      `${HI} thank you for trusting us with this. Please write down what happened in your own words, with the place and the time. A colleague from another department reviews it, and you will hear from that person directly.${SIGNED}`,
    ],
    tags: 's34, review, independent, statement',
    examples: [
      'I can tell you exactly what they said to us',
      'Who looks into the racism in your shop?',
      'We were four people and all saw it',
    ],
    risk: 'discrimination',
    audience: 'private',
  },
  {
    code: 'accessibility',
    kind: 'first-answer',
    en: [
      'Accessibility barrier',
      `${HI} that barrier should not be there, and I'm sorry it stops you. Tell us here what you want to get done and we'll do it with you another way today, while our accessibility team reads your report.${SIGNED}`,
    ],
    de: [
      'Barriere für Menschen mit Behinderung',
      `${HI_DE} diese Barriere sollte es nicht geben, es tut mir leid, dass sie Sie aufhält. Sagen Sie uns, was Sie erledigen möchten, dann finden wir heute einen anderen Weg. Unser Team für Barrierefreiheit liest mit.${SIGNED}`,
    ],
    tags: 's35, accessibility, screen reader, blind, deaf, wheelchair, captions, disabled, contrast',
    examples: [
      'Your site does not work with my screen reader',
      'No captions on the video, deaf people cannot follow it',
      'I could not get into the shop with my wheelchair',
      'Mit Screenreader ist eure Seite nicht bedienbar',
    ],
    audience: 'public',
  },
  {
    code: 'accessibility-private',
    kind: 'follow-up',
    en: [
      'Accessibility: another way today',
      `${HI} let's do it together here. Which page or place was it, and what were you trying to do? I can read it out, send it as plain text or large print, or have somebody call you. You choose.${SIGNED}`,
    ],
    tags: 's35, alternative format, large print, plain text, call',
    examples: ['I need it in large print', 'Can you send it as plain text?', 'I am blind, how do I order?'],
    audience: 'private',
  },
];

export const conductSnippets = starterSnippets('Respect and access', ENTRIES);
