import { Plus } from 'lucide';
import { Icon } from '../../ui/Icon';
import { Kbd } from '../../ui/Kbd';
import { panelId, tabId } from '../../ui/Tabs';
import { useWords } from '../../ui/words';
import { BehindNotice } from './BehindNotice';
import { BodyEditor } from './BodyEditor';
import { BodyFoot } from './BodyFoot';
import { bodyArea } from './body-area';
import { useEditor } from './editor-context';
import { FindingList } from './FindingList';
import { LanguageTabs } from './LanguageTabs';
import { SitePick } from './SitePick';
import { useNameList } from './use-name-list';

/** The words of the reply, one language and one site at a time. */
export function WordsSection() {
  const words = useWords();
  const names = useNameList();
  const { lang } = useEditor().checks.here.value;
  const addVariable = () => {
    const area = bodyArea();
    area?.focus();
    names.open(area?.selectionStart ?? 0);
  };
  return (
    <section aria-labelledby="editor-words">
      <div class="sec-head">
        <h2 id="editor-words">{words('editor_words')}</h2>
        <button
          class="link push"
          type="button"
          onPointerDown={(event) => event.preventDefault()}
          onClick={addVariable}
        >
          <Icon node={Plus} size={14} />
          {words('editor_add_variable')} <Kbd hidden>{'{{'}</Kbd>
        </button>
      </div>
      <div class="editor">
        <LanguageTabs />
        <div role="tabpanel" id={panelId(lang)} aria-labelledby={tabId(lang)}>
          <SitePick />
          <BehindNotice />
          <BodyEditor names={names} />
          <BodyFoot />
        </div>
      </div>
      <FindingList />
    </section>
  );
}
