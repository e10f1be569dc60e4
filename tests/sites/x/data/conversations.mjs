import { comments, commentsBySlug, idFor } from '../../comments/comments.mjs';
import { generateComments } from '../../comments/generated.mjs';
import { ads, strangers } from './strangers.mjs';

/** @typedef {{ id: string, name: string, handle: string, lang: string, text: string, time: Date, inReplyTo?: string,
 *    quote?: string, translation?: { text: string }, card?: { title: string, line: string }, video?: boolean,
 *    repostedBy?: string, ad?: boolean }} Post */

export const BRAND = 'brevoli';
export const ids = {
  repairDesk: idFor('brand-repair-desk'),
  firmware: idFor('brand-firmware'),
};

/** Comments that must stand under the repair-desk post, in this order; of the others every second one does. */
const FIRST_REPLIES = [
  'jo-praise',
  'rui-burn',
  'marit-leak',
  'noor-filter',
  'es-pedido',
  'teo-grind',
  'piet-rumour',
  'long-story',
  'ines-again',
  'de-undicht',
  'ar-talab',
  'niko-locked',
  'pell-tracking',
  'diego-crash',
];
const ANSWERS = ['thanks-close', 'ok-close'];

/** Every post of the site by id, and the replies of each.
 *  @param {{ count: number, now: number }} options `count` generated comments stand in for the written ones */
export function createConversations({ count, now }) {
  /** @type {Map<string, Post>} */
  const posts = new Map();
  const add = (post) => posts.set(post.id, post);
  for (const post of brandPosts(now)) add(post);
  for (const source of strangers) add(toPost(source, now));
  for (const source of ads) add({ ...toPost(source, now), ad: true });
  const comments = customerPosts(now);
  for (const post of comments) add(post);
  for (const post of dialoguePosts(now)) add(post);
  const generated = generateComments(count).map((source) => ({ ...mentioning(toPost(source, now)) }));
  for (const post of generated) add(post);
  return { posts, comments, generated };
}

/** The site states `qme` for posts of emoji only. */
function toPost(source, now) {
  const { author, minutesAgo, slug, id, handle, lang, text } = source;
  return {
    id: id ?? idFor(slug),
    name: author,
    handle,
    lang: lang === 'zxx' ? 'qme' : lang,
    text,
    time: new Date(now - minutesAgo * 60_000),
  };
}

/** On a timeline of mentions every post that is no reply names the brand. */
function mentioning(post) {
  return post.text.includes(`@${BRAND}`) ? post : { ...post, text: `@${BRAND} ${post.text}` };
}

function customerPosts(now) {
  const firsts = new Set(FIRST_REPLIES);
  const ordered = [
    ...FIRST_REPLIES.map((slug) => commentsBySlug.get(slug)),
    ...comments.filter(({ slug }) => !firsts.has(slug) && !ANSWERS.includes(slug)),
  ];
  return ordered.map((source, index) => {
    const post = { ...toPost(source, now), ...EXTRAS[source.slug] };
    const replies = index < FIRST_REPLIES.length || index % 2 === 0;
    if (!replies) return mentioning(post);
    const under = index < FIRST_REPLIES.length || index % 4 === 0 ? ids.repairDesk : ids.firmware;
    return { ...post, inReplyTo: under };
  });
}

const EXTRAS = {
  'es-pedido': {
    translation: {
      text: 'Hi, my order left last Monday and is still “out for delivery”. Does anyone know where the coffee machine is? 😩',
    },
  },
  'de-undicht': {
    translation: {
      text: 'The new Duo has been dripping since day one, now the worktop is swollen. What now? @brevoli',
    },
  },
  'piet-rumour': { quote: idFor('s-asks') },
  'bo-compare': { quote: ids.firmware },
  'diego-crash': { video: true },
};

function brandPosts(now) {
  const post = (slug, minutesAgo, text, more = {}) => ({
    ...toPost({ slug, author: 'Brevoli', handle: BRAND, lang: 'en', minutesAgo, text }, now),
    ...more,
  });
  return [
    post(
      'brand-repair-desk',
      1500,
      'Our repair desk is now open seven days a week, 8:00 to 20:00. Same people, more hours.',
      {
        card: { title: 'Talk to a repair person', line: 'Most leaks are sorted in one call.' },
      },
    ),
    post('brand-repair-desk-2', 1499, 'Bring the serial number: it is on the plate under the drip tray.', {
      inReplyTo: ids.repairDesk,
    }),
    post(
      'brand-repair-desk-3',
      1498,
      'And if you would rather write than talk, the form is here: https://brevoli.example/repair/start-a-repair-request ☕️',
      { inReplyTo: idFor('brand-repair-desk-2') },
    ),
    post('brand-firmware', 1700, 'Firmware 88 is out for One, Duo and Pour. Timers survive a power cut now.'),
  ];
}

/** Answers, and answers to answers, below customers' comments. */
function dialoguePosts(now) {
  const under = (slug) => ({ inReplyTo: commentsBySlug.get(slug).id });
  const brand = (slug, minutesAgo, text, parent) => ({
    ...toPost({ slug, author: 'Brevoli', handle: BRAND, lang: 'en', minutesAgo, text }, now),
    ...parent,
  });
  const closing = (slug, parentSlug) => ({
    ...toPost(commentsBySlug.get(slug), now),
    inReplyTo: idFor(parentSlug),
  });
  const ines = commentsBySlug.get('ines-again');
  return [
    brand('answer-jo', 100, 'Lisbon has been warned. Enjoy every cup, Jo!', under('jo-praise')),
    brand(
      'answer-niko',
      133,
      'Hi Niko, a fresh code is on its way, and it now stays valid for ten minutes.',
      under('niko-locked'),
    ),
    closing('ok-close', 'answer-niko'),
    brand('answer-pell', 10, 'Hi Ida, found it: the parcel is on today’s van.', under('pell-tracking')),
    closing('thanks-close', 'answer-pell'),
    {
      ...toPost(
        {
          ...ines,
          id: undefined,
          slug: 'ines-again-2',
          minutesAgo: 76,
          text: 'And before you ask: yes, I have the ticket numbers. All three of them.',
        },
        now,
      ),
      inReplyTo: ines.id,
    },
    {
      ...toPost(
        {
          slug: 'bystander',
          author: 'Maarten de Wit',
          handle: 'maartendewit',
          lang: 'en',
          minutesAgo: 45,
          text: 'Same here since March, they told me it was the gasket.',
        },
        now,
      ),
      ...under('marit-leak'),
    },
  ];
}
