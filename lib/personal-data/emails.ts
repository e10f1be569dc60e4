import { isAnnouncedMail } from './announced';
import { hitAt, type PersonalDataHit } from './hit';
import { withPartsJoined } from './mail-disguises';
import { isMailProvider, isTopLevelDomain } from './mail-domains';
import { toOriginal } from './view';

/**
 * E-mail addresses, also written out ("name at mail dot com", "name (ät) mail . de"). Handles such as "@name" and
 * plain talk ("look at brevoli.com") are none. Around each sign or word for "at" a bounded stretch is read, so the
 * work is linear.
 */
export function findEmails(text: string): PersonalDataHit[] {
  const joined = withPartsJoined(text);
  if (joined.starts === undefined) return mailsIn(text);
  return mailsIn(joined.text).map(({ start, end }) => {
    const span = toOriginal(joined, start, end);
    return hitAt('email', text, span.start, span.end);
  });
}

function mailsIn(text: string): PersonalDataHit[] {
  const hits: PersonalDataHit[] = [];
  for (const match of text.matchAll(AT)) {
    const at: At = { start: match.index, end: match.index + match[0].length, how: howOf(match[0]) };
    const mail = mailAround(text, at);
    const overlaps = mail !== undefined && mail.start < (hits.at(-1)?.end ?? 0);
    if (mail && !overlaps) hits.push(hitAt('email', text, mail.start, mail.end));
  }
  return hits;
}

/** `sign` is "@" touching a letter on both sides, `apart` "@" with spaces, `marked` in brackets and the like, `word` bare. */
type At = {
  readonly start: number;
  readonly end: number;
  readonly how: 'sign' | 'apart' | 'marked' | 'word';
};

const AT_WORDS =
  'at|ät|aet|arroba|arobase|arobas|chez|klammeraffe|affenschwanz|chiocciola|apenstaartje|snabel-a|małpa|zavináč|kukac|собака|골뱅이';
const OPEN = String.raw`[([{<«"'*_~|/\\=:-]{1,3}`;
const CLOSE = String.raw`[)\]}>»"'*_~|/\\=:-]{1,3}`;
const AT = new RegExp(
  String.raw`\s?(?:&#0{0,4}64;|&#x40;|&commat;|%40)\s?|\s{0,2}${OPEN}\s?(?:${AT_WORDS}|at sign|a|@)\s?${CLOSE}\s{0,2}|\s{0,2}@\s{0,2}` +
    String.raw`|\s{1,3}(?:${AT_WORDS}|at sign)\s{1,3}|(?<=[a-z\d])AT(?=[a-z\d])|(?<=\p{L})\.at\.(?=\p{L})|(?<=[\p{L}\d])\p{Extended_Pictographic}(?=[\p{L}\d])`,
  'giu',
);

function howOf(written: string): At['how'] {
  const core = written.trim();
  if (core === '@') return written === core ? 'sign' : 'apart';
  return /^(?:[\p{L} -]+|\p{Extended_Pictographic})$/u.test(core) ? 'word' : 'marked';
}

const DOT_WORDS = 'dot|punkt|punto|point|period|ponto|punt|kropka|prik|tečka|точка';
const DOT = String.raw`(?:\.|[•⚫·●∙⋅]|\s?(?:&#46;|&period;|%2e)\s?|\s{0,2}${OPEN}\s?(?:${DOT_WORDS}|\.)\s?${CLOSE}\s{0,2}|\s{1,3}(?:${DOT_WORDS})\s{1,3}|(?<=[a-z\d])DOT(?=[a-z])|\s{1,2}\.\s{1,2}|\s\.(?=\p{L})|\.\s(?=\p{Ll}))`;
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\-]{0,40}[\p{L}\p{N}])?`;
const DOMAIN_PART = new RegExp(`(${LABEL})(${DOT})`, 'iuy');
const LAST_LABEL = /[\p{L}01]{2,24}(?![\p{L}\p{N}])/uy;

const JOINT = String.raw`(?:[.•⚫·●∙⋅]|&#46;|&period;|%2e|\s?(?:${OPEN}\s?(?:${DOT_WORDS}|\.)\s?${CLOSE})\s?|\s{1,2}(?:${DOT_WORDS}|underscore|unterstrich|minus|hyphen|bindestrich|guion|guión|tiret)\s{1,2})`;
const LOCAL = String.raw`[\p{L}\p{N}_%+\-'.]{0,62}[\p{L}\p{N}_%+\-]`;
const BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${LOCAL}${JOINT}){0,3}${LOCAL}$`, 'iu');
const MOST_BEFORE = 90;
const MOST_AFTER = 120;

function mailAround(text: string, at: At): { start: number; end: number } | undefined {
  if (!/[\p{L}\p{N}]/u.test(text.charAt(at.end)) || !/[\p{L}\p{N}_+%-]/u.test(text.charAt(at.start - 1))) {
    return undefined;
  }
  const domain = domainFrom(text.slice(at.end, at.end + MOST_AFTER));
  if (domain === undefined) return undefined;
  const before = text.slice(Math.max(0, at.start - MOST_BEFORE), at.start);
  const local = BEFORE.exec(before)?.[0].replace(/^['.-]+/, '');
  if (!local) return undefined;
  const start = at.start - local.length;
  if (!isMeant(text, { at, domain, local, start })) return undefined;
  return { start, end: at.end + domain.length };
}

type Domain = { readonly length: number; readonly name: string; readonly tight: boolean };

/** The domain that `after` begins with: labels and dots, up to the last label that is a top-level domain. */
function domainFrom(after: string): Domain | undefined {
  let at = 0;
  let name = '';
  let found: Domain | undefined;
  let tight = true;
  for (let labels = 0; labels < 5; labels += 1) {
    DOMAIN_PART.lastIndex = at;
    const part = DOMAIN_PART.exec(after);
    if (!part) break;
    at += part[0].length;
    name += `${part[1]}.`;
    tight &&= part[2] === '.';
    LAST_LABEL.lastIndex = at;
    const last = LAST_LABEL.exec(after)?.[0];
    if (last === undefined) continue;
    const known = isTopLevelDomain(last);
    if (known || (tight && found === undefined) || (tight && found?.tight)) {
      found = { length: at + last.length, name: (name + last).toLowerCase(), tight };
    }
  }
  return found;
}

type Reading = { readonly at: At; readonly domain: Domain; readonly local: string; readonly start: number };

/** Whether somebody's mailbox is meant, and not a handle or a place. */
function isMeant(text: string, { at, domain, local, start }: Reading): boolean {
  if (at.how === 'sign' && domain.tight) return true;
  if (at.how === 'marked' && domain.tight) return true;
  if (!isTopLevelDomain(domain.name.slice(domain.name.lastIndexOf('.') + 1))) return false;
  if (at.how === 'sign') return true;
  if (TALK.test(local)) return false;
  if (at.how === 'marked') return true;
  if (at.how === 'apart')
    return /\s@\s|@\s/.test(text.slice(at.start, at.end)) || isPersonal(text, domain, local, start);
  return !domain.tight || isPersonal(text, domain, local, start);
}

function isPersonal(text: string, domain: Domain, local: string, start: number): boolean {
  return isMailProvider(domain.name) || /[\d._+]/.test(local) || isAnnouncedMail(text, start);
}

/** Words before "at" in sentences about a site. */
const TALK =
  /^(?:look|looking|us|me|you|him|her|it|them|here|there|order|orders|shop|visit|available|find|see|online|buy|bought|out|up|in|down|more|info|details|page|site|website|work|working|works|sale|hi|hello|hey|thanks|thank|team|and|or|is|was|are|be|start|apply|read|join|live|checkout|cheaper|book|booked|now|today|guys|people|folks|arrive|arrived|stay|stayed|sign|email|e-?mail|mail|write|contact|reach)$/i;
