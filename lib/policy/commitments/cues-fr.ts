import { ending, type PromiseCues, upTo, words } from './cues';

const FUTURE = [
  'rappeller|appeller|téléphoner|contacter|recontacter|écrir|répondr|enverr|renverr|expédier|livrer|rembourser|verser|créditer',
  'remplacer|échanger|réparer|vérifier|examiner|étudier|informer|tiendr|préviendr|avertir|reviendr|confirmer|corriger|annuler',
  'transmettr|résoudr|régler|organiser|publier|traiter|signaler|parler|donner|occuper',
].join('|');
const INFINITIVE = [
  'rappeler|appeler|téléphoner|contacter|recontacter|écrire|répondre|envoyer|renvoyer|expédier|livrer|rembourser|verser|créditer',
  'remplacer|échanger|réparer|vérifier|examiner|étudier|informer|tenir|prévenir|avertir|revenir|confirmer|corriger|annuler',
  'transmettre|résoudre|régler|organiser|publier|traiter|signaler|parler|faire parvenir|faire suivre|occuper',
].join('|');
const PRESENT =
  'rappelle|rappelons|appelle|appelons|réponds|répondons|répond|écris|écrivons|écrit|envoie|envoyons|contacte|contactons|recontacte|recontactons|rembourse|remboursons|reviens|revenons|revient|confirme|confirmons|préviens|prévenons|prévient|remplaçons|livrons|transmets|transmettons|vérifie|vérifions|passe|passons|fais|faisons';
const PRONOUNS = "(?:(?:vous|te|le|la|les|lui|leur|y|en|nous)\\s+|[tlym]')";
const STAFF =
  "(?:(?:une?|notre|le|la|mon|ma) (?:[\\p{L}'-]+ )?|l')(?:équipe|collègue|conseiller|conseillère|responsable|technicien|technicienne|service|atelier|support|boutique)(?: \\p{L}+)?|quelqu'un(?: de notre équipe)?";
const WHO = `(?:nous|je|j'|on|${STAFF})\\s*${PRONOUNS}{0,3}`;

export const FRENCH_CUES: PromiseCues = {
  sure: [
    words(`${WHO}(?:${FUTURE})(?:ons|ai|a)`),
    words(
      `${WHO}(?:ferons|ferai|fera) (?:parvenir|suivre|le nécessaire|le point)|${WHO}prendr(?:ons|ai|a) contact`,
    ),
    words(`(?:nous allons|je vais|on va) ${PRONOUNS}{0,3}(?:${INFINITIVE})`),
    words(
      `(?:nous nous engageons à|je m'engage à|nous promettons de|je (?:vous |te )?promets de) ${PRONOUNS}{0,3}(?:${INFINITIVE})`,
    ),
    words(`(?:nous|je|on) (?:vous |te |t')(?:tenons|tiens|tient) (?:au courant|informée?s?)`),
    words('vous aurez (?:de nos nouvelles|une réponse)|tu auras de nos nouvelles'),
  ],
  timed: [
    words(`(?:nous|je|j'|on)\\s*${PRONOUNS}{0,3}(?:${PRESENT})`),
    words(
      `(?:nous|je|j'|${STAFF})\\s*${PRONOUNS}{0,3}(?!(?:ser|aur|fêter|ouvrir|fermer|verr|commencer|pourr|voudr|devr)(?:ons|ai|a)(?!\\p{L}))\\p{L}{2,}r(?:ons|ai|a)`,
    ),
  ],
  condition: words(
    "(?:écrivez|envoyez|appelez|contactez|donnez|dites|écris|envoie|dis)-(?:nous|moi)[^.;]*? et|si|s'il|s'ils|à condition|sauf si|(?:dès que|une fois que|lorsque|quand|après que) (?:vous|tu)",
  ),
  notConditional: ending(
    `(?:et|mais|voir|savoir|vérifier|vérifierons|vérifierai|vérifions|vérifie|regarder ${upTo(1)})`,
  ),
  undone: ending('(?:disait|disiez|dit|promis|espère|espérons) qu(?:e|)'),
  denied: words('plus|jamais'),
  habit: words("en général|généralement|d'habitude|habituellement|normalement|toujours|souvent"),
};
