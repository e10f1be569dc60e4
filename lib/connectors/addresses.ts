import type { FieldProblem } from './fields';

/**
 * An address to send to: https, or http on this computer; without a name and password in it. "[::1]" is not taken for
 * this computer: no browser has a permission for it.
 */
export function checkAddress(value: string): FieldProblem | null {
  const url = readUrl(value);
  if (url === undefined || url.username !== '' || url.password !== '') return 'not-an-address';
  if (url.protocol === 'https:') return null;
  if (url.protocol !== 'http:') return 'not-an-address';
  return isThisComputer(url) ? null : 'not-encrypted';
}

/** The same, on one of these hosts or below them. */
export function isAddressOn(...hosts: readonly string[]): (value: string) => FieldProblem | null {
  return (value) => {
    const problem = checkAddress(value);
    const url = readUrl(value);
    if (problem !== null || url === undefined) return problem;
    const known = hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
    return known || isThisComputer(url) ? null : 'wrong-host';
  };
}

/** The match pattern of an address. Without a port, which stands for all: Firefox takes none. */
export function hostPattern(address: string): readonly string[] {
  const url = readUrl(address);
  return url === undefined ? [] : [`${url.protocol}//${url.hostname}/*`];
}

/** `path` below an address, whatever slashes, query or fragment it was pasted with. */
export function under(address: string, path: string): string {
  const url = new URL(address);
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}${path}`;
}

/** A link of a target's answer that people may press: https, on the target's own host. */
export function ownLink(link: unknown, address: string): string | null {
  const url = typeof link === 'string' ? readUrl(link) : undefined;
  return url?.protocol === 'https:' && url.host === readUrl(address)?.host ? url.href : null;
}

export function readUrl(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

function isThisComputer({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1';
}
