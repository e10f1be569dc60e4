import type { InlineConfig } from 'vite';
import { defineConfig } from 'wxt';
import { writeNotices } from './scripts/notices.mjs';

/** The two sites Cuecard works on from the start. Every other site is asked for when the person wants it. */
const BUILT_IN_HOSTS = ['https://x.com/*', 'https://www.facebook.com/*'];

/** Unencrypted only to a gateway or a help desk on the person's own computer; everything else is https. */
const THIS_COMPUTER = ['http://localhost/*', 'http://127.0.0.1/*'];

/**
 * The second one without a warning, and only where a host was allowed: Jira refuses what calls itself a browser, and
 * Chromium lets nothing else change that (2026-11). Firefox sends the name that a request gives itself.
 */
const ONLY_CHROMIUM = ['sidePanel', 'declarativeNetRequestWithHostAccess'];

/**
 * Alt+Shift with A B C N P R T W X Z is refused by Chromium without a word (seen 2026-09), so these
 * letters were chosen around it. A test asserts that all four are assigned.
 */
const COMMANDS = {
  go: {
    suggested_key: { default: 'Alt+Shift+Q', mac: 'MacCtrl+Shift+Q' },
    description: '__MSG_command_go__',
  },
  next: {
    suggested_key: { default: 'Alt+Shift+J', mac: 'MacCtrl+Shift+J' },
    description: '__MSG_command_next__',
  },
  previous: {
    suggested_key: { default: 'Alt+Shift+K', mac: 'MacCtrl+Shift+K' },
    description: '__MSG_command_previous__',
  },
  escalate: {
    suggested_key: { default: 'Alt+Shift+E', mac: 'MacCtrl+Shift+E' },
    description: '__MSG_command_escalate__',
  },
};

const ICONS = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' };

/**
 * The content script is loaded into every page of the sites and may weigh 40 kB gzipped. The polyfill would be 3 kB
 * of that, and what it does there the lowest browsers do themselves: promises instead of callbacks.
 */
function useNativeBrowser(config: InlineConfig): void {
  const native = { find: /^wxt\/browser$/, replacement: '@wxt-dev/browser' };
  const { alias = {} } = config.resolve ?? {};
  const others = Array.isArray(alias)
    ? alias
    : Object.entries(alias).map(([find, replacement]) => ({ find, replacement }));
  config.resolve = { ...config.resolve, alias: [native, ...others] };
}

const LOWEST_BROWSERS = ['chrome133', 'firefox140'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: '.output',
  imports: false,
  // The lowest browsers Cuecard runs in: nothing is rewritten for older ones.
  vite: () => ({ build: { target: LOWEST_BROWSERS, cssTarget: LOWEST_BROWSERS } }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'content-script')) useNativeBrowser(config);
    },
    'build:done': ({ config }, { steps }) => {
      writeNotices(
        config.outDir,
        steps.flatMap(({ chunks }) => chunks),
      );
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'activeTab',
      ...(browser === 'firefox' ? [] : ONLY_CHROMIUM),
    ],
    optional_permissions: ['notifications'],
    host_permissions: BUILT_IN_HOSTS,
    optional_host_permissions: ['https://*/*', ...THIS_COMPUTER],
    icons: ICONS,
    action: { default_title: '__MSG_extension_name__', default_icon: ICONS },
    commands: COMMANDS,
    web_accessible_resources: [{ resources: ['sidepanel.html'], matches: BUILT_IN_HOSTS }],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'cuecard@cuecard.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '133' }),
  }),
});
