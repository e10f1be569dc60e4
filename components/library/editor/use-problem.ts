import { languageName } from '../../ui/intl';
import { useLang, useWords } from '../../ui/words';
import { PLATFORM_NAMES } from '../names';
import { useEditor } from './editor-context';

/** What keeps this field from being handed in, in words that name it; said from the first try on. */
export function useProblem(field: string): string | undefined {
  const words = useWords();
  const lang = useLang();
  const { acts, checks } = useEditor();
  const isTaken = field === 'code' && acts.takenCode.value !== null;
  if (isTaken && acts.takenCode.value === useEditorCode()) return words('editor_problem_code_taken');
  if (!acts.isChecked.value) return undefined;
  const problem = checks.problems.value.find((each) => each.field === field);
  if (!problem) return undefined;
  const named = problem.substitutions.map((part) =>
    part === 'x' || part === 'facebook' ? PLATFORM_NAMES[part] : languageName(lang, part),
  );
  return words(problem.word, ...named);
}

function useEditorCode(): string {
  return useEditor().drafting.content.value.code;
}
