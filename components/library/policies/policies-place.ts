import { CUE_TARGETS, type CueTarget } from '@/lib/triage/cues/cue-target';

/** What of the page is open; the editor's addresses are its own (editor/rule-place.ts). */
export type PoliciesPlace =
  | { readonly kind: 'rules' | 'helplines' | 'team' }
  | { readonly kind: 'packs'; readonly packId: string | null }
  | { readonly kind: 'words'; readonly target: CueTarget };

/**
 * "#policies", "#policies/packs", "#policies/packs/ID", "#policies/words", "#policies/words/TARGET",
 * "#policies/helplines", "#policies/team"; nonsense opens the rules.
 */
export function policiesPlaceOf(hash: string): PoliciesPlace {
  const [, section = '', id = ''] = /^#policies\/([^/?#]+)(?:\/([^/?#]+))?/i.exec(hash) ?? [];
  const name = section.toLowerCase();
  if (name === 'packs') return { kind: 'packs', packId: decoded(id) || null };
  if (name === 'words') return { kind: 'words', target: targetOf(decoded(id)) };
  if (name === 'helplines' || name === 'team') return { kind: name };
  return { kind: 'rules' };
}

export function packHash(packId: string): string {
  return `#policies/packs/${encodeURIComponent(packId)}`;
}

export function wordsHash(target: CueTarget): string {
  return `#policies/words/${target}`;
}

function targetOf(name: string): CueTarget {
  return CUE_TARGETS.find((target) => target === name.toLowerCase()) ?? 'injury';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
}
