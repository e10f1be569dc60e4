import { readUrl } from './addresses';
import type { PreparedRequest, Setup } from './connector';

/** A target's sentence may quote the request. Whatever of a secret stands in it is covered. */
export function withoutSecrets(text: string, { headers }: PreparedRequest, { secrets }: Setup): string {
  const values = [...Object.values(secrets), ...Object.values(headers).filter((value) => value.length >= 16)];
  const parts = values.flatMap(partsOf).filter((part) => part.length >= 6);
  // Longest first, or a part would leave the rest of its whole behind.
  const longestFirst = [...new Set(parts)].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((covered, part) => covered.replaceAll(part, '•••'), text);
}

/** A secret as it may be quoted: whole, encoded, without its prefix, and, of an address, its path piece by piece. */
function partsOf(secret: string): string[] {
  const url = readUrl(secret);
  const pieces = secret.split(/[\s/:?&=_]+/);
  const forms = [secret, encodeURIComponent(secret), ...pieces];
  if (url === undefined || url.host === '') return forms;
  const host = new Set([...url.hostname.split('.'), url.hostname, url.host, url.origin, url.protocol]);
  return forms.filter((form) => !host.has(form)).concat(url.pathname + url.search);
}
