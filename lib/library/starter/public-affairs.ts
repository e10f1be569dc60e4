import { HI, HI_DE, HI_ES, SIGNED, type StarterEntry, starterSnippets } from './starter-snippet';

const ENTRIES: readonly StarterEntry[] = [
  {
    code: 'legal-threat',
    kind: 'first-answer',
    en: [
      'Lawyer or court: neutral holding line',
      `${HI} we have seen your message. Because it is about legal steps, the right people will reply to you directly, and we won't comment on it in public.`,
    ],
    de: [
      'Anwalt oder Gericht: neutrale Zeile',
      `${HI_DE} wir haben Ihre Nachricht gesehen. Da es um rechtliche Schritte geht, antwortet Ihnen die zuständige Stelle direkt. Öffentlich äußern wir uns dazu nicht.`,
    ],
    es: [
      'Abogado o juicio: línea neutral',
      `${HI_ES} hemos visto tu mensaje. Como se trata de pasos legales, te responderán directamente las personas indicadas y no lo comentaremos en público.`,
    ],
    tags: 's31, legal, lawyer, solicitor, sue, court, lawsuit, claim',
    examples: [
      'You will hear from my lawyer',
      'I am going to sue you',
      'See you in court',
      'Mein Anwalt meldet sich bei Ihnen',
      'Nos veremos en los tribunales',
    ],
    risk: 'legal-threat',
    audience: 'any',
  },
  {
    code: 'regulator',
    kind: 'first-answer',
    en: [
      'Ombudsman or regulator mentioned',
      `${HI} you are free to take this to the ombudsman or regulator, and our complaints page says how. I'd also like a senior colleague to read your case now: a direct message brings it to them.${SIGNED}`,
    ],
    de: [
      'Schlichtungsstelle oder Aufsicht erwähnt',
      `${HI_DE} der Weg zur Schlichtungsstelle oder Aufsicht steht Ihnen offen, unsere Beschwerdeseite beschreibt ihn. Gern liest Ihren Fall jetzt auch eine erfahrene Kollegin: per Direktnachricht.${SIGNED}`,
    ],
    tags: 's32, ombudsman, regulator, authority, watchdog, consumer protection, report you',
    examples: [
      'I am reporting you to the ombudsman',
      'The regulator will hear about this',
      'Next stop consumer protection, I have had no answer for weeks',
      'Ich melde das der Verbraucherzentrale',
    ],
    risk: 'regulator',
    audience: 'public',
  },
  {
    code: 'regulator-private',
    kind: 'follow-up',
    en: [
      'Ombudsman: complaints procedure',
      `${HI} here is how it works: your complaint gets a reference, a senior colleague reviews it, and you receive a written answer. At any point you may also go to the ombudsman. Shall I log it now?${SIGNED}`,
    ],
    tags: 's32, complaints procedure, written answer, ombudsman',
    examples: [
      'How do I escalate to the ombudsman?',
      'I still have no final answer to my complaint',
      'What is your complaints procedure?',
    ],
    risk: 'regulator',
    audience: 'private',
  },
  {
    code: 'press',
    kind: 'first-answer',
    en: [
      'Journalist: to the press office',
      `${HI} thank you for getting in touch. Our press office answers questions from the media, and its contact is on our press page. I'm letting them know about your deadline.${SIGNED}`,
    ],
    es: [
      'Periodista: a la oficina de prensa',
      `${HI_ES} gracias por escribirnos. Nuestra oficina de prensa responde a los medios y su contacto está en nuestra página de prensa. Les aviso de tu plazo.${SIGNED}`,
    ],
    tags: 's36, press, journalist, reporter, media, deadline, article, interview, newspaper',
    examples: [
      'Journalist here, who can I talk to?',
      'I am writing an article about you and would like a comment before the deadline',
      'Our TV programme would like an interview',
      'Soy periodista, ¿me dan una declaración?',
    ],
    risk: 'press',
    audience: 'any',
  },
  {
    code: 'partnership',
    kind: 'first-answer',
    en: [
      'Collaboration or sponsoring',
      `${HI} how nice that you thought of us. Our partnerships colleagues read every proposal, and the address for them is on our website. A few lines about your audience help them most.${SIGNED}`,
    ],
    tags: 's37, influencer, collab, collaboration, sponsor, partnership, ambassador, followers',
    examples: [
      'I have 20k followers and would love to work with you',
      'Do you do collabs with creators?',
      'Would you sponsor our local sports club?',
    ],
    audience: 'any',
  },
  {
    code: 'partnership-private',
    kind: 'follow-up',
    en: [
      'Collaboration: what to send',
      `${HI} thank you for the details. Our partnerships colleagues decide together and reply by e-mail. Anything agreed later comes as a written contract, and paid posts are labelled as advertising.${SIGNED}`,
    ],
    tags: 's37, media kit, proposal, advertising label',
    examples: ['Here is my media kit', 'What do you pay per post?', 'Who decides about sponsoring?'],
    audience: 'private',
  },
  {
    code: 'investor',
    kind: 'first-answer',
    en: [
      'Shares, results, outlook',
      `${HI} thank you for your interest. Everything we say about results and shares is published on our investor page, at the same time for everybody, so I can't add to it here.${SIGNED}`,
    ],
    tags: 's38, investor, shares, stock, earnings, results, dividend, guidance, outlook',
    examples: [
      'Should I sell my shares before the results?',
      'How will the next quarter look for the stock?',
      'Are you going to pay a dividend this year?',
    ],
    audience: 'any',
  },
];

export const publicAffairsSnippets = starterSnippets('Press, law and public', ENTRIES);
