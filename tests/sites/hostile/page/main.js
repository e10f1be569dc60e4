import { embed, moveHosts, postEverywhere, pressEverything } from './attacks.js';
import { prickEars } from './ears.js';
import { bag } from './loot.js';
import { layLures } from './lures.js';
import { patchEverything } from './patches.js';
import { feelAround, finds, selectAll, walk } from './walk.js';

const TAGS = ['cuecard-chip', 'cuecard-sidebar', 'cuecard-bubble', 'cuecard-frame', 'cuecard-host'];
const WALK_EVERY_MS = 250;

prickEars();
layLures(TAGS);
patchEverything();
setInterval(walk, WALK_EVERY_MS);
document.addEventListener('DOMContentLoaded', layBait);

/** Words in a shadow root of the page's own: who does not find these finds nothing. */
function layBait() {
  const bait = document.createElement('hostile-bait');
  bait.attachShadow({ mode: 'closed' }).textContent = 'bait in a closed root';
  document.body.append(bait);
}

window.__hostile = {
  embed,
  moveHosts,
  postEverywhere,
  pressEverything,
  feelAround,
  selectAll,
  finds,
  loot() {
    walk();
    return {
      texts: [...bag.texts],
      keys: [...bag.keys],
      roots: [...bag.roots].map((root) => root.host.localName),
    };
  },
};
