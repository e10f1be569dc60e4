import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/browsers.mjs';
import { buildExtension, builtFolder } from '../../../scripts/build-extension.mjs';
import { type RunningSites, startSites } from '../../sites/server/serve.mjs';

export interface OpenedFirefox {
  open(url: string): Promise<Page>;
  close(): Promise<void>;
}

/** Firefox with the built extension, in which only the replica sites can be reached, under their real names. */
export async function openFirefox(): Promise<OpenedFirefox> {
  const executablePath = findFirefox();
  if (!executablePath)
    throw new Error(
      'No Firefox found. Install it, set CUECARD_FIREFOX to its path, or CUECARD_NO_FIREFOX=1.',
    );
  await buildExtension('firefox');
  const sites = await startSites();
  const proxy = await startProxy(sites);
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1440, height: 900 },
    extraPrefsFirefox: proxyPrefs((proxy.address() as AddressInfo).port),
  });
  await browser.installExtension(builtFolder('firefox'));
  return {
    open: (url) => openPage(browser, url),
    async close() {
      await browser.close();
      proxy.closeAllConnections();
      proxy.close();
      await sites.close();
    },
  };
}

/** Firefox can be told where a name leads, but not to another port: this leads every name to the replica sites. */
async function startProxy(sites: RunningSites): Promise<Server> {
  const proxy = createServer();
  proxy.on('connect', (request, socket) => {
    const host = request.url?.split(':')[0] ?? '';
    if (!sites.hosts.includes(host)) return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const upstream = connect(sites.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(socket);
      socket.pipe(upstream);
    });
    for (const each of [socket, upstream]) each.on('error', () => upstream.destroy());
    return undefined;
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return proxy;
}

function proxyPrefs(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.allow_hijacking_localhost': true,
  };
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}
