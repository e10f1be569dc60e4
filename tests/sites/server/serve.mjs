import { existsSync } from 'node:fs';
import { createServer } from 'node:https';
import { createCertificate } from './certificate.mjs';
import { chromiumSwitches } from './chromium-switches.mjs';

/** @typedef {{ url: URL, method: string }} SiteRequest
 *  @typedef {{ status?: number, headers?: Record<string, string>, body?: string | Uint8Array }} SiteResponse
 *  @typedef {{ hosts: string[], handle(request: SiteRequest): SiteResponse | undefined | Promise<SiteResponse | undefined> }} Site
 *  @typedef {{ port: number, spki: string, hosts: string[], close(): Promise<void> }} RunningSites */

const SITE_FOLDERS = ['x', 'facebook'];

/** Serves every replica over HTTPS on 127.0.0.1, told apart by the Host header.
 *  Rejects with one sentence when the port is taken or a site's module does not load.
 *  @param {{ port?: number, log?: (line: string) => void }} [options] port 0 takes any free one
 *  @returns {Promise<RunningSites>} */
export async function startSites({ port = 0, log } = {}) {
  const siteByHost = await loadSites();
  const hosts = [...siteByHost.keys()];
  const { key, cert, spki } = await createCertificate(hosts);
  const server = createServer({ key, cert }, (request, response) => {
    answer(siteByHost, request, response, log);
  });
  await listen(server, port);
  return { port: server.address().port, spki, hosts, close: () => closeServer(server) };
}

async function loadSites() {
  const siteByHost = new Map();
  for (const folder of SITE_FOLDERS) {
    const module = new URL(`../${folder}/site.mjs`, import.meta.url);
    if (!existsSync(module)) continue;
    const site = await import(module.href);
    for (const host of site.hosts) siteByHost.set(host, site);
  }
  return siteByHost;
}

async function answer(siteByHost, request, response, log) {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const site = siteByHost.get(host);
  const url = new URL(request.url ?? '/', `https://${host || 'unknown.invalid'}`);
  const reply = site ? await handleSafely(site, { url, method: request.method ?? 'GET' }) : undefined;
  const { status = 200, headers = {}, body = '' } = reply ?? notFound(url);
  log?.(`${status} ${request.method} ${url.href}`);
  response.writeHead(status, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function handleSafely(site, request) {
  try {
    return await site.handle(request);
  } catch (error) {
    const body = `The replica failed on ${request.url.href}\n${error instanceof Error ? error.stack : error}`;
    return { status: 500, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
  }
}

function notFound(url) {
  return {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: `No replica page at ${url.href}`,
  };
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        new Error(
          taken
            ? `Port ${port} is taken: stop what is listening there or start the replica sites on another port.`
            : `The replica sites could not start: ${error.message}`,
        ),
      );
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

function closeServer(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

if (process.argv[1] === import.meta.filename) {
  const sites = await startSites({ port: Number(process.env.PORT ?? 0), log: console.log });
  console.log(`Replica sites: ${sites.hosts.map((host) => `https://${host}`).join('  ')}`);
  console.log(
    `chromium ${chromiumSwitches(sites)
      .map((part) => `'${part}'`)
      .join(' ')}`,
  );
}
