import { HI, HI_DE, HI_ES, SIGNED, type StarterEntry, starterSnippets } from './starter-snippet';

const ENTRIES: readonly StarterEntry[] = [
  {
    code: 'locked-out',
    kind: 'first-answer',
    en: [
      'Locked out or account taken over',
      `${HI} let's get you back in safely. Use the recovery link on our sign-in page, and if somebody else may be inside, send us a direct message so security can lock the door first.${SIGNED}`,
    ],
    de: [
      'Ausgesperrt oder Konto übernommen',
      `${HI_DE} so kommen Sie sicher wieder hinein: über „Zugang wiederherstellen“ auf unserer Anmeldeseite. Falls jemand anderes im Konto sein könnte, schreiben Sie uns eine Direktnachricht.${SIGNED}`,
    ],
    es: [
      'Sin acceso o cuenta tomada',
      `${HI_ES} vamos a recuperar el acceso con seguridad: usa el enlace de recuperación de nuestra página de inicio de sesión. Si crees que hay otra persona dentro, escríbenos por mensaje directo.${SIGNED}`,
    ],
    tags: 's21, locked out, login, sign in, account, hacked account, access, reset',
    examples: [
      "I can't log in, my account is locked",
      'Someone hacked my account and changed the e-mail',
      'The code you send for signing in does not work',
      'Ich komme nicht mehr in mein Konto',
      'No puedo entrar en mi cuenta',
    ],
    audience: 'public',
  },
  {
    code: 'locked-out-private',
    kind: 'follow-up',
    en: [
      'Locked out: safe recovery',
      `${HI} please start with the recovery link on our sign-in page; it goes to the mailbox you registered. Keep every code to yourself, also with us. If the mail does not arrive within ten minutes, tell me here.${SIGNED}`,
    ],
    tags: 's21, recovery link, code, mailbox, sign in',
    examples: [
      'The reset mail never comes',
      'I no longer have that e-mail',
      'The code is expired when it gets here',
    ],
    audience: 'private',
  },
  {
    code: 'fake-account',
    kind: 'first-answer',
    en: [
      'Fake account or giveaway: not us',
      `${HI} well spotted, that account is not one of ours. This account is the one to trust. Please report it with the menu on its page, pay nothing and leave its links closed. We're reporting it too.${SIGNED}`,
    ],
    de: [
      'Falsches Konto oder Gewinnspiel',
      `${HI_DE} gut aufgepasst, dieses Konto gehört nicht zu uns. Bitte melden Sie es über das Menü auf der Seite, zahlen Sie nichts und öffnen Sie keine Links von dort. Wir melden es auch.${SIGNED}`,
    ],
    es: [
      'Cuenta o sorteo falso',
      `${HI_ES} bien visto: esa cuenta no es nuestra. Denúnciala con el menú de su página, no pagues nada y no abras sus enlaces. Nosotros también la denunciamos.${SIGNED}`,
    ],
    tags: 's22, fake, scam, impersonation, giveaway, prize, is this you, fake page',
    examples: [
      'Is this account really you?',
      'Somebody pretends to be you and promises free products',
      'A fake page with your logo asked me to pay for a prize',
      'Ist dieses Gewinnspiel echt oder ein Fake?',
      '¿Este sorteo es vuestro o es una estafa?',
    ],
    risk: 'fraud',
    audience: 'public',
  },
  {
    code: 'fake-account-paid',
    kind: 'follow-up',
    en: [
      'Fake account: when money was paid',
      `${HI} that was cruel of them, and you are not alone. Please call your bank first, as they can still stop some payments. Then tell the police. A screenshot of the page helps our security team.${SIGNED}`,
    ],
    tags: 's22, scam victim, paid, bank, police, screenshot',
    examples: [
      'I already paid the fake page',
      'They took my money, what now?',
      'I gave them my details before I noticed',
    ],
    risk: 'fraud',
    audience: 'private',
  },
  {
    code: 'phishing-mail',
    kind: 'first-answer',
    en: [
      'Is this e-mail real?',
      `${HI} thank you for asking before opening it. Please leave the link and any attachment alone, and forward the mail to the abuse address on our security page, where each one is checked.${SIGNED}`,
    ],
    de: [
      'Ist diese E-Mail echt?',
      `${HI_DE} gut, dass Sie vorher fragen. Bitte lassen Sie Link und Anhang geschlossen und leiten Sie die E-Mail an die Meldeadresse auf unserer Sicherheitsseite weiter, dort wird sie geprüft.${SIGNED}`,
    ],
    tags: 's23, phishing, e-mail, suspicious, link, text message, is this real',
    examples: [
      'Got a strange mail from you asking me to sign in, is it real?',
      'Is this text message with a link from you?',
      'Looks like phishing with your name on it',
      'Ist diese Mail von euch oder Betrug?',
    ],
    risk: 'fraud',
    audience: 'public',
  },
  {
    code: 'phishing-opened',
    kind: 'follow-up',
    en: [
      'Phishing: when the link was opened',
      `${HI} it is good that you told us. If you typed a password there, please change it on our real site, which you reach by typing the address yourself. If it was about money, your bank should know today.${SIGNED}`,
    ],
    tags: 's23, clicked the link, password, phishing',
    examples: ['I clicked on it, what now?', 'I typed my password on that page', 'I opened the attachment'],
    risk: 'fraud',
    audience: 'private',
  },
  {
    code: 'spam-and-trolls',
    kind: 'first-answer',
    en: [
      'Off-topic or spam: point to the page rules',
      `Hello. This thread is for questions about what we do, and our page rules say what may be removed and why. If there is something we can help with, we're glad to hear it.${SIGNED}`,
    ],
    tags: 's48, spam, troll, off-topic, advert, crypto, page rules',
    examples: [
      'Make money fast, join now, link in my bio',
      'Best crypto signals, limited places',
      'Follow me for free gift cards',
    ],
    audience: 'public',
  },
  {
    code: 'spam-removed',
    kind: 'follow-up',
    en: [
      'Removed comment: why',
      `${HI} your comment was hidden because of the rule on {{ page_rule }} in our published page rules. It was not about your opinion. You are welcome to write again within those rules.${SIGNED}`,
    ],
    tags: 's48, hidden comment, deleted, page rules, censorship',
    examples: [
      'Why did you delete my comment?',
      'Are you censoring people now?',
      'My post under your photo is gone',
    ],
    audience: 'private',
    placeholders: [{ name: 'page_rule', label: 'Rule that applied', example: 'advertising' }],
  },
];

export const securitySnippets = starterSnippets('Security and scams', ENTRIES);
