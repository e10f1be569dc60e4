import { element, ICONS, icon } from './element.js';
import { labels } from './labels.js';
import { ids, mentionPosts, posts } from './store.js';
import { createTimeline } from './timeline.js';
import { homeItems, mentionItems, statusItems } from './timeline-items.js';

const ANCESTORS_AFTER_MS = 300;

/** Builds the page of a path into the column.
 *  @returns {{ items(): object[], timeline?: object, title: string, sentTo(post: object): void, end(): void }} */
export function createPage(path, column) {
  const status = path.match(/^\/(\w+)\/status\/(\d+)/);
  if (status) return statusPage(status[2], column);
  if (path === '/notifications/mentions')
    return listPage(
      column,
      mentionsHead(),
      labels.mentions,
      mentionItems,
      `(${mentionPosts().length}) ${labels.mentions} / X`,
    );
  if (path === '/home')
    return listPage(column, [topBar(labels.home)], labels.homeTimeline, homeItems, `${labels.home} / X`);
  return emptyPage(column, labels.noPage, labels.noPageHint);
}

export const brandPostPath = `/brevoli/status/${ids.repairDesk}`;

function listPage(column, head, name, makeItems, title) {
  let items = makeItems();
  if (items.length === 0) return { ...emptyPage(column, labels.empty, labels.emptyHint, head), title };
  const { section, list } = region([element('h1', { style: 'hiddenHeading', role: 'heading' }, name)], name);
  column.replaceChildren(element('div', {}, ...head, section));
  const timeline = createTimeline(list);
  timeline.setItems(items);
  const sentTo = () => {
    items = makeItems();
    timeline.setItems(items);
  };
  return { items: () => items, timeline, title, sentTo, end: timeline.end };
}

function statusPage(id, column) {
  const post = posts.get(id);
  if (!post) return emptyPage(column, labels.noPage, labels.noPageHint);
  const headings = [
    element('h1', { style: 'hiddenHeading', role: 'heading' }, labels.conversation),
    element('h2', { style: 'hiddenHeading', role: 'heading' }, labels.post),
  ];
  const { section, list } = region(headings, labels.conversation);
  column.replaceChildren(element('div', {}, topBar(labels.post, true), section));
  const timeline = createTimeline(list);
  let withAncestors = false;
  let items = statusItems(id, { withAncestors });
  timeline.setItems(items);
  const late = setTimeout(() => {
    withAncestors = true;
    rebuild();
  }, ANCESTORS_AFTER_MS);
  return {
    items: () => statusItems(id, { withAncestors: true }),
    timeline,
    title: `${post.name}: “${post.text.slice(0, 40)}” / X`,
    sentTo: rebuild,
    end() {
      clearTimeout(late);
      timeline.end();
    },
  };

  function rebuild() {
    items = statusItems(id, { withAncestors });
    timeline.setItems(items, { keep: `focused-${id}` });
  }
}

/** The timeline's section: headings, then the labelled box whose only child holds the cells. */
function region(headings, name) {
  headings[0].id = 'accessible-list-0';
  const list = element('div', { style: 'list', css: 'position: relative;' });
  const box = element('div', { 'aria-label': labels.timeline(name) }, list);
  return {
    section: element(
      'section',
      { style: 'region', role: 'region', 'aria-labelledby': 'accessible-list-0' },
      ...headings,
      box,
    ),
    list,
  };
}

function topBar(words, withBack = false) {
  const bar = element('div', { style: 'topBar' });
  if (withBack)
    bar.append(
      element(
        'button',
        {
          style: 'iconButton',
          type: 'button',
          role: 'button',
          'aria-label': labels.back,
          'data-testid': 'app-bar-back',
        },
        icon(ICONS.back),
      ),
    );
  bar.append(
    element('h2', { style: 'topTitle', role: 'heading', 'aria-level': '2' }, element('span', {}, words)),
  );
  return bar;
}

function mentionsHead() {
  const tab = (href, words, selected) =>
    element('a', { href, role: 'tab', 'aria-selected': String(selected) }, words);
  return [
    topBar(labels.notifications),
    element(
      'div',
      { style: 'tabs', role: 'tablist' },
      tab('/notifications', labels.all, false),
      tab('/notifications/mentions', labels.mentions, true),
    ),
  ];
}

function emptyPage(column, title, hint, head = []) {
  column.replaceChildren(
    element(
      'div',
      {},
      ...head,
      element('div', { style: 'notice' }, element('h2', {}, title), element('div', {}, hint)),
    ),
  );
  return { items: () => [], title: `${title} / X`, sentTo: () => undefined, end: () => undefined };
}
