import { Ellipsis, Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { isBehind, type SnippetText } from '@/lib/library/snippet';
import { IconButton } from '../../ui/Button';
import { languageName } from '../../ui/intl';
import { Menu, type MenuItem } from '../../ui/Menu';
import { type TabItem, Tabs } from '../../ui/Tabs';
import { useLang, useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { PLATFORM_NAMES } from '../names';
import { AddLanguage } from './AddLanguage';
import { withLeading, withoutLanguage, withVariant } from './edit-content';
import { useContent, useEditor } from './editor-context';

/** One tab for each language; the first one leads. */
export function LanguageTabs() {
  const words = useWords();
  const lang = useLang();
  const { here, checks } = useEditor();
  const { content } = useContent();
  const [isAdding, add] = useState(false);
  const items = content.texts.map(
    (text): TabItem<string> => ({
      id: text.lang,
      name: languageName(lang, text.lang),
      after: <Standing text={text} texts={content.texts} />,
    }),
  );
  return (
    <>
      <div class="editor-tabs">
        <Tabs
          name={words('editor_languages')}
          items={items}
          selected={checks.here.value.lang}
          onSelect={(next) => {
            here.value = { lang: next, platform: here.peek().platform };
          }}
        />
        <IconButton
          icon={Plus}
          iconSize={14}
          name={words('editor_add_language')}
          aria-expanded={isAdding}
          onClick={() => add(!isAdding)}
        />
        <span class="push">
          <Menu icon={Ellipsis} name={words('editor_language_menu')} items={useMenuItems()} />
        </span>
      </div>
      {isAdding ? <AddLanguage onEnd={() => add(false)} /> : null}
    </>
  );
}

function Standing({ text, texts }: { text: SnippetText; texts: readonly SnippetText[] }) {
  const words = useWords();
  if (texts.length < 2) return null;
  if (text === texts[0]) return <span class="count">{words('editor_leads')}</span>;
  if (!isBehind(text, texts)) return <span class="count">{words('editor_up_to_date')}</span>;
  return (
    <>
      <span class="pip pip-soon" aria-hidden="true" />
      <span class="count">{words('editor_behind')}</span>
    </>
  );
}

/** What can be done with the language that is shown. */
function useMenuItems(): MenuItem[] {
  const words = useWords();
  const lang = useLang();
  const { notes } = useLibrary();
  const { here, checks, drafting } = useEditor();
  const { content, version } = useContent();
  const shown = checks.here.value.lang;
  const text = checks.text.value;
  const name = languageName(lang, shown);
  const items: MenuItem[] = content.channels
    .filter((site) => !text?.variants.some(({ platform }) => platform === site))
    .map((site) => ({
      name: words('editor_own_words', PLATFORM_NAMES[site]),
      onPick: () => {
        drafting.change(withVariant(content, shown, site, text?.body ?? '', version));
        here.value = { lang: shown, platform: site };
      },
    }));
  if (content.texts.length < 2) return items;
  if (content.texts[0] !== text) {
    items.push({
      name: words('editor_make_leading', name),
      onPick: () => drafting.change(withLeading(content, shown)),
    });
  }
  const remove = () => {
    const before = drafting.content.peek();
    drafting.change(withoutLanguage(before, shown));
    notes.tell(words('editor_language_removed', name), () => drafting.change(before));
  };
  return [...items, { name: words('editor_remove_language', name), onPick: remove }];
}
