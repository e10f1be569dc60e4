import type { SnippetContent } from '@/lib/library/snippet';
import { scanTemplate } from '@/lib/library/template-scan';

/** The variable `nth` under another name, in its declaration and wherever a body outputs it or asks about it. */
export function renameVariable(content: SnippetContent, nth: number, typed: string): SnippetContent {
  const name = typed.trim().replace(/\s+/g, '_');
  const old = content.placeholders[nth]?.name;
  if (old === undefined || name === '' || name === old) return content;
  const isShared = content.placeholders.filter((each) => each.name === old).length > 1;
  const placeholders = content.placeholders.map((each, at) => (at === nth ? { ...each, name } : each));
  if (isShared) return { ...content, placeholders };
  const texts = content.texts.map((text) => ({
    ...text,
    body: renamedIn(text.body, old, name),
    variants: text.variants.map((variant) => ({ ...variant, body: renamedIn(variant.body, old, name) })),
  }));
  return { ...content, placeholders, texts };
}

function renamedIn(body: string, old: string, name: string): string {
  const whole = new RegExp(`(?<![\\p{L}\\p{N}_-])${escaped(old)}(?![\\p{L}\\p{N}_-])`, 'gu');
  return scanTemplate(body)
    .map(({ kind, from, to }) => {
      const text = body.slice(from, to);
      return kind === 'output' || kind === 'tag'
        ? outsideQuotes(text, (part) => part.replace(whole, name))
        : text;
    })
    .join('');
}

function outsideQuotes(sign: string, change: (part: string) => string): string {
  return sign
    .split(/("[^"]*"|'[^']*')/)
    .map((part, nth) => (nth % 2 === 0 ? change(part) : part))
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
