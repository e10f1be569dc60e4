import { bundle } from '../build.mjs';

const ENTRY = new URL('./page/main.js', import.meta.url);

/**
 * A replica site in the hands of somebody who wants what Cuecard holds. Pages asked for with `?hostile` run
 * `page/main.js` before the site's own script, and have no content security policy that would stand in its way.
 *
 * @param {{ hosts: string[], handle(request: { url: URL, method: string }): unknown }} site
 */
export function hostileSite(site) {
  return {
    hosts: site.hosts,
    async handle(request) {
      const reply = await site.handle(request);
      if (!reply || !request.url.searchParams.has('hostile')) return reply;
      const { 'content-security-policy': _, 'x-frame-options': __, ...headers } = reply.headers;
      const script = `<script>${inline(await bundle(ENTRY))}</script>`;
      return { ...reply, headers, body: String(reply.body).replace(/<head>/, `<head>${script}`) };
    },
  };
}

const inline = (script) => String(script).replaceAll('</script', '<\\/script');
