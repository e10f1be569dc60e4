import { Languages } from 'lucide';
import { isBehind } from '@/lib/library/snippet';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { languageName } from '../../ui/intl';
import { useLang, useWords } from '../../ui/words';
import { confirmed } from './edit-content';
import { useContent, useEditor } from './editor-context';
import { WordDiff } from './WordDiff';

/** The leading language changed since this one was written: what changed, and the way to say that it still fits. */
export function BehindNotice() {
  const words = useWords();
  const lang = useLang();
  const { checks, drafting, history } = useEditor();
  const { content, version } = useContent();
  const text = checks.text.value;
  const leading = content.texts[0];
  if (!text || !leading || !isBehind(text, content.texts)) return null;
  const then = history.value
    .filter((each) => each.version <= text.asOf)
    .map((each) => each.content.texts.find((other) => other.lang === leading.lang))
    .find((other) => other !== undefined);
  return (
    <Banner
      icon={Languages}
      tone="soon"
      title={words('editor_behind_title', languageName(lang, leading.lang))}
      actions={
        <Button size="small" onClick={() => drafting.change(confirmed(content, text.lang, version))}>
          {words('editor_still_fits')}
        </Button>
      }
    >
      {words('editor_behind_text')}
      {then && then.body !== leading.body ? (
        <WordDiff before={then.body} after={leading.body} lang={leading.lang} />
      ) : null}
    </Banner>
  );
}
