import { hitsOf, type PersonalDataHit } from './hit';

/** E-mail addresses, also written out ("name at mail dot com"). Handles such as "@name" are none. */
export function findEmails(text: string): PersonalDataHit[] {
  return [...hitsOf('email', text, PLAIN), ...hitsOf('email', text, SPELLED_OUT)];
}

// Every repetition is bounded: the work at each place is constant, so the whole is linear.
const LOCAL = String.raw`(?<![\p{L}\p{N}._%+\-])[\p{L}\p{N}_%+\-](?:[\p{L}\p{N}._%+\-]{0,62}[\p{L}\p{N}_%+\-])?`;
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\-]{0,61}[\p{L}\p{N}])?`;
const PLAIN = new RegExp(String.raw`${LOCAL}@(?:${LABEL}\.){1,4}\p{L}{2,24}(?![\p{L}\p{N}])`, 'gu');

const AT = String.raw`(?:\s?(?:\(at\)|\[at\]|\{at\}|\(ät\))\s?|\s(?:at|ät|arroba)\s)`;
const DOT = String.raw`(?:\s?(?:\(dot\)|\[dot\]|\{dot\}|\(punkt\)|\(punto\))\s?|\s(?:dot|punkt|punto)\s)`;
const BRACKETED_AT = String.raw`\s?(?:\(at\)|\[at\]|\{at\}|\(ät\))\s?`;
const SPELLED_OUT = new RegExp(
  `${LOCAL}(?:${AT}${LABEL}${DOT}|${BRACKETED_AT}${LABEL}\\.)(?:${LABEL}${DOT}|${LABEL}\\.)?\\p{L}{2,24}(?![\\p{L}\\p{N}])`,
  'giu',
);
