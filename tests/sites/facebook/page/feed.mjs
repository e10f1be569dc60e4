import { el } from './dom.mjs';
import { feedPost } from './post.mjs';
import { cx } from './styles.mjs';

const FIRST_MOUNTED = 3;
const GUESSED_HEIGHT_PX = 1100;

/** A column of posts of which only those near the viewport exist; the others keep their height as an empty place.
 *  @param {object} app @param {import('./posts.mjs').Post[]} posts @param {string} pagelet "FeedUnit" or "TimelineFeedUnit"
 *  @returns {{ element: HTMLElement, end(): void }} */
export function createFeed(app, posts, pagelet) {
  const mountBySlot = new Map();
  const slots = posts.map((post, index) => {
    const slot = el('div', { class: cx('slot') });
    mountBySlot.set(slot, () =>
      el('div', { 'data-pagelet': `${pagelet}_${index}` }, el('div', {}, feedPost(app, post, index + 1))),
    );
    if (index < FIRST_MOUNTED) mount(slot, mountBySlot);
    else slot.style.minHeight = `${GUESSED_HEIGHT_PX}px`;
    return slot;
  });
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        (isIntersecting ? mount : unmount)(target, mountBySlot);
    },
    { rootMargin: '1500px 0px' },
  );
  for (const slot of slots) near.observe(slot);
  return { element: el('div', {}, slots), end: () => near.disconnect() };
}

function mount(slot, mountBySlot) {
  if (slot.firstChild) return;
  slot.append(mountBySlot.get(slot)());
  slot.style.minHeight = '';
}

/** A post in which somebody writes stays. */
function unmount(slot) {
  if (!slot.firstChild || slot.contains(document.activeElement)) return;
  slot.style.minHeight = `${slot.offsetHeight}px`;
  slot.replaceChildren();
}
