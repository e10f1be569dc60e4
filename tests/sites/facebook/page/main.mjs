import { createApp } from './app.mjs';
import { modelText } from './composer.mjs';
import { createDesk } from './desk.mjs';
import { el } from './dom.mjs';
import { optionsFrom } from './options.mjs';
import { actingAccount, brand } from './people.mjs';
import { listenForShortcuts } from './shortcuts.mjs';
import { randomName, wearTheme } from './styles.mjs';

const options = optionsFrom(location);
wearTheme(options.theme);
document.title = brand.name;

const desk = createDesk();
const mount = el('div', { id: `mount_0_0_${randomName()}` });
document.body.append(mount, desk.element);
const app = createApp(options, desk, mount);

listenForShortcuts(desk.countShortcut);
window.__model = modelText;
Object.defineProperty(window, '__truth', { get: app.truth });

app.showRoute().then(() => {
  if (options.chat) app.openChat(actingAccount(options.chat === 'first' ? 'Marit Olsen' : options.chat));
  window.__ready = true;
});
