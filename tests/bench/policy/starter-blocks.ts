import type { Snippet } from '@/lib/library/snippet';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { fillTemplate } from '@/lib/library/template';
import { checkDraft } from '@/lib/policy/check-draft';
import { type CompiledRules, compileRules } from '@/lib/policy/compile-rules';
import type { Finding, PolicyRule } from '@/lib/policy/rule';

const NAMES = { customer_name: 'Marit', responder_name: 'Jo', brand_name: 'Brevoli' };

/** Approved replies that are blocked somewhere they belong. */
export function measureStarterBlocks(rules: readonly PolicyRule[]) {
  const compiled = compileRules(rules);
  const approved = STARTER_SNIPPETS.filter(({ status }) => status === 'approved');
  const blocked = approved.filter((snippet) =>
    objectionsTo(compiled, snippet).some(({ severity }) => severity === 'block'),
  );
  const texts = approved.reduce((sum, snippet) => sum + snippet.texts.length, 0);
  return {
    metric: 'approved starter snippets blocked, filled, in every language',
    ...{ value: blocked.length, unit: '', target: 0, better: 'lower' as const },
    others: { snippets: approved.length, texts },
  };
}

/**
 * What the rules say of a snippet filled as a responder would, in every language and on every channel of it, under a
 * comment that is not known and one with the snippet's risk.
 */
export function objectionsTo(
  compiled: CompiledRules,
  snippet: Snippet,
): (Finding & { readonly where: string })[] {
  const audiences = snippet.audience === 'any' ? (['public', 'private'] as const) : [snippet.audience];
  return snippet.texts.flatMap(({ lang, body }) => {
    const text = filled(body, snippet);
    return audiences.flatMap((audience) =>
      snippet.channels.flatMap((platform) =>
        [null, snippet.risk].flatMap((risk) =>
          checkDraft(compiled, { text, lang, audience, platform, comment: { risk }, kept: {} }).map(
            (finding) => ({ ...finding, where: `${lang} ${audience} ${platform} ${risk}` }),
          ),
        ),
      ),
    );
  });
}

/** Every name known and every placeholder filled with its example. */
function filled(body: string, snippet: Snippet): string {
  const examples = Object.fromEntries(snippet.placeholders.map(({ name, example }) => [name, example]));
  const text = fillTemplate(body, { ...examples, ...NAMES }, snippet.placeholders);
  if (!text.ok || text.value.missing.length > 0) throw new Error(`${snippet.code}: ${JSON.stringify(text)}`);
  return text.value.text;
}
