import type { SnippetContent } from '@/lib/library/snippet';
import { differingFields, type FieldKey, sameField, takeField } from './content-fields';

export type Side = 'mine' | 'theirs';

/** One field in which two people's words differ. */
export interface MergeField {
  readonly key: FieldKey;
  /** Who changed it since both began; null: both did, so a person must choose. */
  readonly changedBy: Side | null;
}

/** Two contents that grew from one. `base` is the last one both knew. */
export interface Merge {
  readonly base: SnippetContent;
  readonly mine: SnippetContent;
  readonly theirs: SnippetContent;
}

export function mergeFields({ base, mine, theirs }: Merge): MergeField[] {
  return differingFields(mine, theirs).map((key) => {
    const mineIsOld = sameField(base, mine, key);
    const theirsIsOld = sameField(base, theirs, key);
    if (mineIsOld === theirsIsOld) return { key, changedBy: null };
    return { key, changedBy: mineIsOld ? 'theirs' : 'mine' };
  });
}

/** What a person chose; where only one side changed a field, that side counts until a person says otherwise. */
export function choiceFor(field: MergeField, choices: Readonly<Record<FieldKey, Side>>): Side | null {
  return choices[field.key] ?? field.changedBy;
}

/** The merged content; undefined while a choice is missing. */
export function merged(merge: Merge, choices: Readonly<Record<FieldKey, Side>>): SnippetContent | undefined {
  let content = merge.theirs;
  for (const field of mergeFields(merge)) {
    const side = choiceFor(field, choices);
    if (side === null) return undefined;
    if (side === 'mine') content = takeField(content, merge.mine, field.key);
  }
  return content;
}
