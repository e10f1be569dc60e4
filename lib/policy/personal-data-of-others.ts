import type { PersonalDataHit } from '@/lib/personal-data/find-personal-data';
import type { DraftReading } from './draft-reading';
import type { Match } from './match';
import type { PersonalDataKind } from './matcher';

/** Personal data of these kinds, without mailboxes of an office ("support@…"), which are meant to be public. */
export function findPersonalDataOfOthers(draft: DraftReading, kinds: readonly PersonalDataKind[]): Match[] {
  const wanted: ReadonlySet<string> = new Set(kinds);
  return draft
    .personalData()
    .filter((hit) => wanted.has(hit.kind) && !isOfficeMailbox(hit))
    .map(({ start, end }) => ({ start, end, parts: [] }));
}

const OFFICE_MAILBOX =
  /^(?:abuse|accessibility|billing|care|careers|complaints|contact|customer\W?(?:care|service|support)?|datenschutz|dpo|feedback|hallo|hello|help|hilfe|hola|info|jobs|kontakt|kundenservice|legal|media|office|orders|partners?|presse?|privacy|privacidad|returns|safety|sales|security|service|support|team)(?:[.+-]\w{1,20})?@/i;

function isOfficeMailbox(hit: PersonalDataHit): boolean {
  return hit.kind === 'email' && OFFICE_MAILBOX.test(hit.text);
}
