import type { DraftReading } from './draft-reading';
import type { Match } from './match';
import type { Matcher } from './matcher';

type Links = Extract<Matcher, { kind: 'links' }>;

/**
 * Links whose host nobody allows, or that is denied. Read from the folded draft, so that no lookalike hides a denied
 * one; allowed is only a host that is written as such.
 */
export function findLinks(
  { text, folded, allowedHosts }: DraftReading,
  { allow, deny = [] }: Links,
): Match[] {
  const allowed = new Set([...allow, ...allowedHosts].map(plainHost));
  const denied = new Set(deny.map(plainHost));
  const matches: Match[] = [];
  for (const link of folded.text.matchAll(LINK)) {
    const words = link[0].replace(CLOSING_SIGNS, '');
    const host = hostOf(link.groups ?? {});
    if (host === undefined) continue;
    const { scheme = '', host: found = '' } = link.groups ?? {};
    const at = link.index + scheme.length;
    const place = folded.toOriginal(at, at + found.length);
    const written = plainHost(text.slice(place.start, place.end));
    const isDenied = isCovered(host, denied) || isCovered(written, denied);
    const isWrong = isDenied || (allowed.size > 0 && !isCovered(written, allowed));
    if (isWrong) matches.push({ ...folded.toOriginal(link.index, link.index + words.length), parts: [] });
  }
  return matches;
}

/** Every part is bounded, and a link begins only after a sign: linear. */
const LINK =
  /(?<![\p{L}\p{N}@._/-])(?<scheme>https?:\/\/(?:[^\s/?#@]{1,200}@)?)?(?<host>(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,30}(?<ending>\p{L}{2,24}|xn--[a-z\d-]{2,59}|\d{1,3}))(?![\p{L}\p{N}@-])(?::\d{1,5})?(?<path>[/?#][^\s<>"]{0,2000})?/gu;
const CLOSING_SIGNS = /[.,;:!?'")\]]{1,50}$/;

/** Endings that are taken for a host without "https://" or a path. Those that are words ("so", "me") are not among them. */
const ENDINGS: ReadonlySet<string> = new Set(
  `com net org info biz edu gov io co app dev shop store online site blog cloud help support live news page tech xyz
  link click top eu de uk fr es nl be pl ch se dk fi pt cz ie ca au nz jp kr cn br mx ru ua gr hu ro ly gl tv ai`.split(
    /\s+/,
  ),
);

function hostOf({
  scheme,
  host = '',
  ending = '',
  path,
}: Record<string, string | undefined>): string | undefined {
  const isName = path !== undefined || host.startsWith('www.') || ENDINGS.has(ending);
  // An address in numbers needs "https://": a price or a version is none.
  const isLink = scheme !== undefined || (isName && !/^\d/.test(ending));
  return isLink ? plainHost(host) : undefined;
}

function plainHost(host: string): string {
  return host
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^www\./, '');
}

function isCovered(host: string, hosts: ReadonlySet<string>): boolean {
  const labels = host.split('.');
  return labels.some((_, from) => hosts.has(labels.slice(from).join('.')));
}
