import { useEffect } from 'preact/hooks';
import type { CareField } from '@/lib/library/care/care-item';
import { BODY_ID } from './body-area';
import { useEditor } from './editor-context';
import type { AskedField } from './editor-place';

/** Opens the language the address asks for and puts the focus into its field, once for each address. */
export function useAskedField({ lang, field }: AskedField): void {
  const { here, drafting } = useEditor();
  useEffect(() => {
    const isThere = drafting.content.peek().texts.some((text) => text.lang === lang);
    if (lang !== null && isThere) here.value = { lang, platform: null };
    if (field === null) return;
    // The fields of that language are drawn first.
    const frame = requestAnimationFrame(() => focusOn(field));
    return () => cancelAnimationFrame(frame);
  }, [here, lang, field]);
}

function focusOn(field: CareField): void {
  const input = document.querySelector<HTMLElement>(PLACES[field]);
  input?.focus();
  input?.scrollIntoView({ block: 'center' });
}

const PLACES: Readonly<Record<CareField, string>> = {
  title: '.edit .title-input',
  body: `#${BODY_ID}`,
  examples: '.edit .sentences input',
  code: '.edit [data-field="code"]',
  owner: '.edit [data-field="owner"]',
  dates: '.edit [data-field="reviewBy"]',
};
