/** Command-line switches with which Chromium reaches the replica sites under their real names, and nothing else.
 *  @param {{ port: number, spki: string, hosts?: string[] }} sites what startSites resolved to
 *  @returns {string[]} */
export function chromiumSwitches({ port, spki, hosts = ['x.com', 'www.facebook.com'] }) {
  const rules = hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  return [
    `--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
    `--ignore-certificate-errors-spki-list=${spki}`,
  ];
}
