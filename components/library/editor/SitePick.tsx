import { Button } from '../../ui/Button';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { PLATFORM_NAMES } from '../names';
import { withVariant } from './edit-content';
import { useContent, useEditor } from './editor-context';

/** Where a language has words of their own for a site: which of them are written. */
export function SitePick() {
  const words = useWords();
  const { here, checks } = useEditor();
  const { lang, platform } = checks.here.value;
  const sites = checks.text.value?.variants.map((variant) => variant.platform) ?? [];
  if (sites.length === 0) return null;
  return (
    <div class="site-pick">
      <fieldset class="seg">
        <legend class="sr">{words('editor_words_for')}</legend>
        {[null, ...sites].map((site) => (
          <label key={site}>
            <input
              type="radio"
              name="editor-site"
              checked={site === platform}
              onChange={() => {
                here.value = { lang, platform: site };
              }}
            />
            <span>{site === null ? words('editor_common_words') : PLATFORM_NAMES[site]}</span>
          </label>
        ))}
      </fieldset>
      {platform === null ? null : <RemoveVariant />}
    </div>
  );
}

function RemoveVariant() {
  const words = useWords();
  const { notes } = useLibrary();
  const { checks, drafting } = useEditor();
  const { version } = useContent();
  const { lang, platform } = checks.here.value;
  if (platform === null) return null;
  const remove = () => {
    const before = drafting.content.peek();
    drafting.change(withVariant(before, lang, platform, null, version));
    notes.tell(words('editor_variant_removed', PLATFORM_NAMES[platform]), () => drafting.change(before));
  };
  return (
    <Button tone="quiet" size="small" onClick={remove}>
      {words('editor_remove_variant', PLATFORM_NAMES[platform])}
    </Button>
  );
}
