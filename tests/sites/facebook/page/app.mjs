import { idFor } from '../../comments/comments.mjs';
import { createChat } from './chat.mjs';
import { createDialog } from './dialog.mjs';
import { el } from './dom.mjs';
import { createFeed } from './feed.mjs';
import { labelsByLocale } from './labels.mjs';
import { routeFrom, withOptions } from './options.mjs';
import { actingAccount, brand } from './people.mjs';
import { createComment } from './posts.mjs';
import { homeLayout, timelineLayout, topBar } from './shell.mjs';
import { truthOf } from './truth.mjs';
import { createWorld } from './world.mjs';

/** After a load straight into a permalink the dialog comes a moment after the feed below it, as on the site. */
const DIALOG_AFTER_MS = 80;

/** The page's state and what its parts may ask for.
 *  @param {ReturnType<import('./options.mjs').optionsFrom>} options
 *  @param {ReturnType<import('./desk.mjs').createDesk>} desk @param {HTMLElement} mount */
export function createApp(options, desk, mount) {
  const state = {
    route: routeFrom(location),
    acting: actingAccount(options.as),
    /** What lies on the page itself, under any dialog. @type {'home' | 'timeline' | undefined} */
    under: undefined,
    openPost: undefined,
    parts: [],
  };
  const world = { ...createWorld({ ...options, ...state.route }), brand };
  const app = {
    options,
    world,
    labels: labelsByLocale[options.locale],
    route: () => state.route,
    acting: () => state.acting,
    record: (entry) => desk.record({ ...entry, as: state.acting.name, at: Date.now() }),
    openChat: (person) => openChat(app, mount, person),
    publish: (wanted, onShown) => publish(app, wanted, onShown),
    switchProfile: () => {
      state.acting = otherAccount(state.acting, options.as);
      draw(app, state, mount);
    },
    follow: (event) => follow(app, event),
    closeDialog: () => {
      history.pushState({}, '', withOptions(state.under === 'timeline' ? '/brevoli' : '/', location));
      return app.showRoute();
    },
    showRoute: () => showRoute(app, state, mount),
    truth: () => truthOf(subjectPosts(world, state), state.route, state.acting),
  };
  addEventListener('popstate', () => app.showRoute());
  return app;
}

async function showRoute(app, state, mount) {
  const isFirst = state.under === undefined;
  state.route = routeFrom(location);
  const { surface, postRef } = state.route;
  const under = surface === 'permalink' ? (state.under ?? 'home') : surface;
  state.openPost = surface === 'permalink' ? app.world.findPost(postRef) : undefined;
  reveal(state);
  const draws = under !== state.under;
  state.under = under;
  if (draws) drawUnder(app, state, mount);
  if (isFirst && state.openPost) await new Promise((resolve) => setTimeout(resolve, DIALOG_AFTER_MS));
  drawDialog(app, state, mount);
}

/** A link to one comment opens the thread it stands in. */
function reveal({ openPost, route }) {
  if (!openPost || !route.commentId) return;
  openPost.comments.forEach((comment, index) => {
    const isInside = comment.replies.some((reply) => reply.id === route.commentId);
    if (isInside) comment.repliesOpen = true;
    if (isInside || comment.id === route.commentId) openPost.revealed = index + 1;
  });
}

function draw(app, state, mount) {
  drawUnder(app, state, mount);
  drawDialog(app, state, mount);
}

function drawUnder(app, state, mount) {
  for (const part of state.parts) part.end();
  const isTimeline = state.under === 'timeline';
  const feed = isTimeline
    ? createFeed(app, app.world.pagePosts, 'TimelineFeedUnit')
    : createFeed(app, app.world.backgroundPosts, 'FeedUnit');
  const layout = isTimeline ? timelineLayout(app, feed.element) : homeLayout(feed.element);
  state.parts = [feed];
  state.dialog = undefined;
  mount.replaceChildren(el('div', {}, topBar(app), layout));
}

function drawDialog(app, state, mount) {
  state.dialog?.end();
  state.dialog?.element.remove();
  state.dialog = state.openPost && createDialog(app, state.openPost);
  if (!state.dialog) return;
  state.parts = [...state.parts.slice(0, 1), state.dialog];
  mount.append(state.dialog.element);
}

function openChat(app, mount, person) {
  const chat = createChat(app, person);
  mount.append(chat.element);
  chat.focus();
}

/** Time links open the post inside the page, without a load; posts of other pages lead nowhere here. */
function follow(app, event) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  const href = event.currentTarget.href;
  const { postRef } = routeFrom(new URL(href));
  if (!postRef || !app.world.findPost(postRef)) return;
  history.pushState({}, '', withOptions(href, location));
  app.showRoute();
}

/** @param {{ kind: 'comment' | 'reply', text: string, post: object, parent?: object, mentioned?: object }} wanted
 *  @param {(comment: object) => void} onShown called when the new comment is in the page's data, after a delay */
function publish(app, { kind, text, post, parent, mentioned }, onShown) {
  const id = idFor(`posted-${window.__posted.length}-${post.id}`);
  const author = app.acting();
  app.record({ kind, text, postId: post.id, parentId: parent?.id ?? null, id });
  setTimeout(() => {
    const comment = createComment(post, { id, author, text, parent, mentioned, lang: 'zxx' });
    if (parent) {
      parent.replies.push(comment);
      parent.repliesOpen = true;
    } else {
      post.comments.unshift(comment);
      post.shown += 1;
    }
    onShown(comment);
  }, app.options.publishDelayMs);
}

function otherAccount(acting, asked) {
  if (acting !== brand) return brand;
  return actingAccount(asked === brand.name ? 'Robin Ashby' : asked);
}

function subjectPosts(world, { openPost, under }) {
  if (openPost) return [openPost];
  return under === 'timeline' ? world.pagePosts : [];
}
