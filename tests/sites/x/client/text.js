import { element } from './element.js';

const PIECES =
  /(https:\/\/[^\s]+[^\s.,!?\)])|(?<![\w@])(@\w{1,15})|(?<![\w#])(#[\p{L}\p{N}_]+)|(\p{RGI_Emoji})/gv;
const SHOWN_LINK_LENGTH = 26;
const LONG_TEXT_LENGTH = 280;

/** A post's text as the site renders it: emoji as pictures, links in parts, mentions and hashtags as links. With
 *  `links` false (quoted posts) all of these but the emoji are plain words. */
export function renderText(text, { links = true } = {}) {
  const nodes = [];
  let last = 0;
  for (const match of text.matchAll(PIECES)) {
    if (match.index > last) nodes.push(words(text.slice(last, match.index)));
    nodes.push(links ? renderPiece(match) : match[4] ? emoji(match[4]) : words(match[0]));
    last = match.index + match[0].length;
  }
  if (last < text.length) nodes.push(words(text.slice(last)));
  return nodes;
}

/** Names hold text and emoji only. */
export function renderName(name) {
  const parts = name.split(/(\p{RGI_Emoji})/v).filter((part) => part !== '');
  return parts.map((part) => (/^\p{RGI_Emoji}$/v.test(part) ? emoji(part) : words(part)));
}

/** Text of more than 280 characters, cut at a word with an ellipsis; shorter text as it is. */
export function cutLongText(text) {
  if (text.length <= LONG_TEXT_LENGTH + 40) return text;
  const cut = text.slice(0, LONG_TEXT_LENGTH);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}

function renderPiece([whole, link, mention, hashtag]) {
  if (link) return shortenedLink(link);
  if (mention) return inlineLink(`/${mention.slice(1)}`, mention);
  if (hashtag) return inlineLink(`/hashtag/${hashtag.slice(1)}`, hashtag);
  return emoji(whole);
}

const words = (text) => element('span', {}, text);

function inlineLink(href, text) {
  const link = element('a', { style: 'textLink', dir: 'ltr', role: 'link', href }, text);
  return element('div', { style: 'inline' }, element('span', {}, link));
}

function shortenedLink(url) {
  const scheme = 'https://';
  const rest = url.slice(scheme.length);
  const shown = rest.slice(0, SHOWN_LINK_LENGTH);
  const hidden = rest.slice(SHOWN_LINK_LENGTH);
  const link = element(
    'a',
    {
      style: 'textLink',
      dir: 'ltr',
      role: 'link',
      href: `https://t.co/${shortCode(url)}`,
      rel: 'noopener noreferrer nofollow',
      target: '_blank',
    },
    element('span', { style: 'zeroSize', 'aria-hidden': 'true' }, scheme),
    shown,
  );
  if (hidden) {
    link.append(
      element('span', { style: 'zeroSize', 'aria-hidden': 'true' }, hidden),
      element('span', { 'aria-hidden': 'true' }, '…'),
    );
  }
  return link;
}

function emoji(character) {
  const points = [...character].map((one) => one.codePointAt(0).toString(16)).join('-');
  return element('img', {
    style: 'emoji',
    alt: character,
    draggable: 'false',
    src: `/emoji/v2/svg/${points}.svg`,
  });
}

function shortCode(url) {
  let hash = 7n;
  for (const character of url) hash = (hash * 131n + BigInt(character.codePointAt(0))) % (1n << 60n);
  return hash.toString(36).padStart(10, '0').slice(0, 10);
}
