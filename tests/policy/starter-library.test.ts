import { describe, expect, it } from 'vitest';
import type { Snippet } from '@/lib/library/snippet';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { fillTemplate } from '@/lib/library/template';
import { checkDraft } from '@/lib/policy/check-draft';
import { compileRules } from '@/lib/policy/compile-rules';
import { CORE_RULES } from '@/lib/policy/core/core-rules';

const core = compileRules(CORE_RULES);
const NAMES: Readonly<Record<string, string>> = {
  customer_name: 'Marit',
  responder_name: 'Jo',
  brand_name: 'Brevoli',
};

describe('the starter library under the core rules', () => {
  it('is not empty', () => {
    expect(STARTER_SNIPPETS.length).toBeGreaterThanOrEqual(80);
  });

  it.each(STARTER_SNIPPETS.map((snippet) => [snippet.code, snippet] as const))(
    '%s is neither blocked nor warned about where it belongs',
    (_code, snippet) => {
      expect(objectionsTo(snippet)).toEqual([]);
    },
  );
});

function objectionsTo(snippet: Snippet): string[] {
  const audiences = snippet.audience === 'any' ? (['public', 'private'] as const) : [snippet.audience];
  return snippet.texts.flatMap(({ lang, body }) =>
    audiences.flatMap((audience) =>
      snippet.channels.flatMap((platform) =>
        [null, snippet.risk].flatMap((risk) =>
          checkDraft(core, { text: filled(body, snippet), audience, platform, comment: { risk }, kept: {} })
            .filter(({ severity }) => severity !== 'tip')
            .map(({ ruleId, matched }) => `${lang} ${audience} ${platform} ${risk}: ${ruleId}: ${matched}`),
        ),
      ),
    ),
  );
}

/** As a responder would send it: every name known and every placeholder filled with its example. */
function filled(body: string, snippet: Snippet): string {
  const examples = Object.fromEntries(snippet.placeholders.map(({ name, example }) => [name, example]));
  const text = fillTemplate(body, { ...examples, ...NAMES }, snippet.placeholders);
  if (!text.ok || text.value.missing.length > 0) throw new Error(`${snippet.code}: ${JSON.stringify(text)}`);
  return text.value.text;
}
