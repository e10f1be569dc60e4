/** What the address asks for:
 *  `locale=de|ar|ja` · `theme=dark` · `as=NAME` acting account · `count=N` generated comments, `perPost=N` of them on each
 *  post of a timeline · `chat` or `chat=NAME` opens a private conversation · `prefill=text` puts the name into reply boxes
 *  as text instead of a mention · `editor=plain` · `publishDelay=MS` until a published comment shows · `trap` makes an
 *  open dialog take the focus back. */
export function optionsFrom(location) {
  const asked = new URLSearchParams(location.search);
  const number = (name, otherwise) => {
    const value = Number.parseInt(asked.get(name) ?? '', 10);
    return Number.isFinite(value) && value >= 0 ? value : otherwise;
  };
  return {
    locale: ['de', 'ar', 'ja'].includes(asked.get('locale')) ? asked.get('locale') : 'en',
    theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
    as: asked.get('as') ?? 'Brevoli',
    count: number('count', 0),
    perPost: Math.max(1, number('perPost', 8)),
    chat: asked.has('chat') ? asked.get('chat') || 'first' : undefined,
    prefill: asked.get('prefill') === 'text' ? 'text' : 'mention',
    editor: asked.get('editor') === 'plain' ? 'plain' : 'rich',
    publishDelayMs: number('publishDelay', 150),
    trapsFocus: asked.has('trap'),
  };
}

/** @returns {{ surface: 'home' | 'timeline' | 'permalink', postRef?: string, byUid: boolean, commentId?: string }} */
export function routeFrom(location) {
  const asked = new URLSearchParams(location.search);
  const commentId = asked.get('reply_comment_id') ?? asked.get('comment_id') ?? undefined;
  const post = location.pathname.match(/^\/brevoli\/posts\/(\w+)/);
  if (post) return { surface: 'permalink', postRef: post[1], byUid: false, commentId };
  if (location.pathname === '/permalink.php')
    return { surface: 'permalink', postRef: asked.get('story_fbid') ?? '', byUid: true, commentId };
  if (location.pathname === '/profile.php') return { surface: 'timeline', byUid: true };
  return { surface: location.pathname.startsWith('/brevoli') ? 'timeline' : 'home', byUid: false };
}

const KEPT = ['locale', 'theme', 'as', 'count', 'perPost', 'prefill', 'editor', 'publishDelay', 'trap'];

/** The same address with this page load's options added, for navigation inside the page.
 *  @param {string} href @param {Location} location */
export function withOptions(href, location) {
  const url = new URL(href, location.href);
  const asked = new URLSearchParams(location.search);
  for (const name of KEPT) if (asked.has(name)) url.searchParams.set(name, asked.get(name));
  return url.href;
}
