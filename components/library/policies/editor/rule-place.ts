/** What the rule editor was asked to open. `from`: the rule that came with Cuecard and is to be changed. */
export type RulePlace =
  | { readonly kind: 'new'; readonly from: string | null }
  | { readonly kind: 'edit'; readonly ruleId: string };

/** "#policies/new", "#policies/new?from=<id of a rule>" and "#policies/edit/<id>"; undefined for every other page. */
export function rulePlaceOf(hash: string): RulePlace | undefined {
  const [isNew, query] = /^#policies\/new\/?(?:\?(.*))?$/is.exec(hash) ?? [];
  if (isNew !== undefined) return { kind: 'new', from: new URLSearchParams(query).get('from') || null };
  const [, id] = /^#policies\/edit\/([^/?#]+)$/i.exec(hash) ?? [];
  const ruleId = id && decoded(id);
  return ruleId ? { kind: 'edit', ruleId } : undefined;
}

/** The fragment that opens this rule in the editor. */
export function ruleHash(ruleId: string): string {
  return `#policies/edit/${encodeURIComponent(ruleId)}`;
}

/** The fragment of an empty rule, or of one begun with the words of a rule that came with Cuecard. */
export function newRuleHash(from?: string): string {
  return from === undefined ? '#policies/new' : `#policies/new?from=${encodeURIComponent(from)}`;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
