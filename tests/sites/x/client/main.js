import { writeStyleSheet } from './class-names.js';
import { modelText } from './composer.jsx';
import { openReplyDialog } from './dialog.js';
import { labels } from './labels.js';
import { options, withOptions } from './options.js';
import { createPage } from './pages.js';
import { permalink } from './post-parts.js';
import { onSent, posted, showToast } from './sending.js';
import { createShell, markCurrentLink } from './shell.js';
import { listenForShortcuts, shortcuts } from './shortcuts.js';
import { posts } from './store.js';
import { grounds, themes } from './styles.js';
import { expand, toggleOriginal } from './timeline-items.js';
import { strayIds, truthOf } from './truth.js';

let page;
let pagePath;
let dialog;

dress();
const column = createShell(document.querySelector('#react-root'));
openPath();
addEventListener('popstate', openPath);
document.addEventListener('click', onClick);
onSent((post) => page.sentTo(post));
listenForShortcuts({ openReply: (article) => article && openReply(page.timeline?.itemOf(article)?.post) });
exposeToTests();

function dress() {
  writeStyleSheet();
  document.documentElement.lang = options.locale;
  document.documentElement.dir = options.locale === 'ar' ? 'rtl' : 'ltr';
  document.documentElement.style.cssText = themes[options.theme];
  document.body.style.backgroundColor = grounds[options.theme];
}

/** Shows the page of the address. The dialog's address leaves the page below it as it is. */
function openPath() {
  const compose = location.pathname === '/compose/post';
  const path = compose ? (pagePath ?? '/home') : location.pathname === '/' ? '/home' : location.pathname;
  if (!compose) dialog?.close();
  if (path !== pagePath) showPage(path);
  const answered = posts.get(
    new URLSearchParams(location.search).get('in_reply_to') ?? history.state?.inReplyTo,
  );
  if (compose && !dialog && answered) showDialog(answered);
}

function showPage(path) {
  page?.end();
  pagePath = path;
  scrollTo(0, 0);
  page = createPage(path, column);
  document.title = page.title;
  markCurrentLink();
}

function navigate(path) {
  history.pushState({}, '', withOptions(path));
  openPath();
}

function openReply(post) {
  if (!post || dialog) return;
  if (!options.as) {
    showToast(labels.signIn);
    return;
  }
  history.pushState({ inReplyTo: post.id, from: pagePath }, '', withOptions('/compose/post'));
  showDialog(post);
}

function showDialog(post) {
  dialog = openReplyDialog(post, () => {
    dialog = undefined;
    if (location.pathname !== '/compose/post') return;
    if (history.state?.from) history.back();
    else navigate('/home');
  });
}

function onClick(event) {
  const { target } = event;
  if (event.defaultPrevented || !(target instanceof Element)) return;
  const item = page.timeline?.itemOf(target);
  const press = (selector) => target.closest(selector);
  if (press('a[target="_blank"]')) event.preventDefault();
  else if (press('a[href]')) followLink(event, press('a[href]'));
  else if (press('[data-testid="app-bar-back"]')) history.length > 1 ? history.back() : navigate('/home');
  else if (press('[data-testid="reply"]')) openReply(item?.post);
  else if (press('[data-testid="tweet-text-show-more-link"]')) change(item, expand);
  else if (press('[data-action="toggle-original"]')) change(item, toggleOriginal);
  else if (press('[data-quoted]')) navigate(permalink(posts.get(press('[data-quoted]').dataset.quoted)));
  else if (item?.shape === 'post' && press('article') && !press('button')) openUnlessSelecting(item.post);
}

function openUnlessSelecting(post) {
  if (getSelection()?.isCollapsed ?? true) navigate(permalink(post));
}

function followLink(event, link) {
  if (event.ctrlKey || event.metaKey || link.origin !== location.origin) return;
  event.preventDefault();
  navigate(link.pathname);
}

function change(item, how) {
  if (!item) return;
  how(item.post.id);
  page.timeline.refresh(item.key);
}

/** Read-only windows for tests; the site this stands for has none of them. */
function exposeToTests() {
  Object.assign(window, { __posted: posted, __shortcuts: shortcuts, __model: modelText });
  Object.defineProperty(window, '__truth', { get: () => truthOf(page.items()) });
  Object.defineProperty(window, '__notComments', { get: () => strayIds(page.items()) });
}
