import { comments, idFor } from './comments.mjs';

const FIRST = [
  'Ada',
  'Bram',
  'Cleo',
  'Dag',
  'Esme',
  'Finn',
  'Gaia',
  'Hugo',
  'Iris',
  'Jonas',
  'Kaia',
  'Liv',
  'Milo',
  'Nadia',
  'Otto',
  'Pia',
  'Quinn',
  'Rosa',
  'Sven',
  'Thea',
];
const LAST = [
  'Arden',
  'Birch',
  'Cole',
  'Dorn',
  'Ekman',
  'Falk',
  'Grove',
  'Holm',
  'Ives',
  'Jarvi',
  'Kade',
  'Lund',
  'Moss',
  'Nye',
  'Orr',
  'Pike',
  'Rowe',
  'Stark',
  'Thorne',
  'Vale',
  'Wick',
];
const OPENING = [
  '',
  'Hello? ',
  'Morning all. ',
  'Honestly, ',
  'One more thing: ',
  'Not to be rude, but ',
  'PS. ',
];

/** As many comments as wanted, the same in every run: the written ones again and again, each time by another author
 *  and with its number, so that no two are equal in id, handle or text.
 *  @param {number} count
 *  @returns {import('./comments.mjs').SiteComment[]} */
export function generateComments(count) {
  return Array.from({ length: count }, (_, index) => generate(index));
}

function generate(index) {
  const source = comments[(index * 7) % comments.length];
  const first = FIRST[index % FIRST.length];
  const last = LAST[Math.floor(index / FIRST.length) % LAST.length];
  const { mentions, links } = source;
  return {
    id: idFor(`generated-${index}`),
    slug: `generated-${index}`,
    author: `${first} ${last}`,
    handle: `${first}${last}${index}`.toLowerCase().slice(0, 15),
    lang: source.lang,
    text: `${source.lang === 'en' ? OPENING[index % OPENING.length] : ''}${source.text} (${index})`,
    situation: source.situation,
    minutesAgo: 2 + index * 3,
    ...(mentions ? { mentions } : {}),
    ...(links ? { links } : {}),
  };
}
