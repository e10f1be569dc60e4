import { useWords } from '../../ui/words';
import { ApprovalPane } from './ApprovalPane';
import { DetailsSection } from './DetailsSection';
import { EditorNotices } from './EditorNotices';
import { useEditor } from './editor-context';
import { HabitsSection } from './HabitsSection';
import { NoteField } from './NoteField';
import { PreviewPane } from './PreviewPane';
import { SuggestSection } from './SuggestSection';
import { TitleField } from './TitleField';
import { VariablesSection } from './VariablesSection';
import { VersionsPane } from './VersionsPane';
import { WordsSection } from './WordsSection';

/** What is written on one side; how it reads, who has to agree and what it was before on the other. */
export function EditorBody() {
  const words = useWords();
  const { acts } = useEditor();
  return (
    <>
      <EditorNotices />
      <div class="split split-edit">
        <fieldset class="edit-main" disabled={!acts.mayEdit.value.ok}>
          <legend class="sr">{words('editor_title')}</legend>
          <h1 class="sr">{words('editor_title')}</h1>
          <TitleField />
          <WordsSection />
          <VariablesSection />
          <SuggestSection />
          <HabitsSection />
          <DetailsSection />
          <NoteField />
        </fieldset>
        <aside class="detail edit-aside" aria-label={words('editor_aside')}>
          <PreviewPane />
          <ApprovalPane />
          <VersionsPane />
        </aside>
      </div>
    </>
  );
}
