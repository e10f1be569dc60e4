import { el, pressable } from './dom.mjs';
import { outsideHref, tracked } from './links.mjs';
import { brand, profileHref } from './people.mjs';
import { cx } from './styles.mjs';

const LONGEST = 300;
const MOST_LINES = 5;
const TOKEN = /(https?:\/\/\S+)|(@brevoli\b(?![_.]\w))|(#[\p{L}\p{N}_]+)|(\p{RGI_Emoji})/giv;

/** The text as a reader sees it: mentions of the page by its name, a long text cut with "…" until it is opened.
 *  @param {import('./posts.mjs').Comment} comment */
export function visibleText(comment) {
  const full = fullText(comment);
  return comment.wholeShown ? full : cut(full);
}

/** The whole text as a reader sees it after "See more". */
export function fullText(comment) {
  return comment.text === '' ? (comment.sticker ?? '') : withPageName(comment.text);
}

export function isCut(comment) {
  return visibleText(comment) !== fullText(comment);
}

/** Paragraphs are separated by blank lines, each line is a `div[dir=auto]` of its own, as the site writes them.
 *  @param {string} text @param {{ mentioned?: import('./posts.mjs').Person, seeMore?: { label: string, onPress(): void } }} [extras] */
export function textBlocks(text, { mentioned, seeMore } = {}) {
  const paragraphs = text.split(/\n{2,}/);
  return paragraphs.map((paragraph, index) => {
    const lines = paragraph.split('\n').map((line) => el('div', { dir: 'auto' }, richLine(line, mentioned)));
    if (seeMore && index === paragraphs.length - 1)
      lines.at(-1).append(' ', pressable({ class: cx('seeMore') }, seeMore.onPress, seeMore.label));
    return el('div', { class: cx('paragraphs', index > 0 && 'paragraph') }, lines);
  });
}

function richLine(line, mentioned) {
  if (mentioned && line.startsWith(mentioned.name))
    return [mentionLink(mentioned), ...tokens(line.slice(mentioned.name.length))];
  return tokens(line);
}

function tokens(line) {
  const nodes = [];
  let end = 0;
  for (const match of line.matchAll(TOKEN)) {
    nodes.push(line.slice(end, match.index), tokenNode(match));
    end = match.index + match[0].length;
  }
  return [...nodes, line.slice(end)];
}

function tokenNode([whole, link, mention, hashtag]) {
  if (link)
    return el(
      'a',
      {
        href: outsideHref(link),
        rel: 'nofollow noreferrer',
        role: 'link',
        tabindex: 0,
        target: '_blank',
        class: cx('textLink'),
      },
      link,
    );
  if (mention) return mentionLink(brand);
  if (hashtag)
    return el(
      'a',
      {
        href: tracked(`/hashtag/${encodeURIComponent(hashtag.slice(1).toLowerCase())}`),
        role: 'link',
        tabindex: 0,
        class: cx('textLink'),
      },
      hashtag,
    );
  return emojiImage(whole);
}

function mentionLink(person) {
  return el(
    'a',
    { href: tracked(profileHref(person)), role: 'link', tabindex: 0, class: cx('textLink', 'bold') },
    person.name,
  );
}

function emojiImage(emoji) {
  const codes = [...emoji].map((sign) => sign.codePointAt(0).toString(16)).join('_');
  const image = el('img', {
    alt: emoji,
    src: `/images/emoji.php/v9/${codes}.svg`,
    referrerpolicy: 'origin-when-cross-origin',
    class: cx('emoji'),
  });
  return el('span', { class: cx('emojiHolder') }, image);
}

function withPageName(text) {
  return text.replace(/@brevoli\b(?![_.]\w)/gi, brand.name);
}

function cut(text) {
  const lines = text.split('\n').slice(0, MOST_LINES).join('\n');
  if (lines.length === text.length && text.length <= LONGEST) return text;
  const short = lines.slice(0, LONGEST);
  return `${(short.length < lines.length ? short.replace(/\s+\S*$/, '') : short).trimEnd()}…`;
}
