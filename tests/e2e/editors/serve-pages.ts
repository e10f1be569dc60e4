import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves `/NAME` as a page that runs `NAME.js` of the folder. */
export async function servePages(folder: string): Promise<{ origin: string; close(): void }> {
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '/').slice(1);
    if (path.endsWith('.js')) {
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.end(await readFile(folder + path));
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pageOf(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** The few style rules without which the editors do not work as their makers meant. */
function pageOf(name: string): string {
  return `<!doctype html><title>${name}</title><link rel="icon" href="data:,"><style>
  [contenteditable], textarea { min-height: 6em; width: 40em; outline: 1px solid; caret-color: transparent }
  .ql-editor, .ProseMirror { white-space: pre-wrap }
  .ql-clipboard { position: absolute; left: -9999px; height: 1px; overflow: hidden }
  </style><body><script src="/${name}.js"></script>`;
}
