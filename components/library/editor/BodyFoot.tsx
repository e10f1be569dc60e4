import { ShieldCheck, TriangleAlert } from 'lucide';
import { Icon } from '../../ui/Icon';
import { useCount, useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { PLATFORM_NAMES } from '../names';
import { useEditor } from './editor-context';
import type { FilledPreview } from './fill-preview';

/** How long the words are on each site they go to, and whether the policies let them pass. */
export function BodyFoot() {
  const { filled } = useEditor().checks;
  return (
    <div class="editor-foot num">
      {filled.value.map((each) => (
        <Length key={each.platform} filled={each} />
      ))}
      <Verdict filled={filled.value} />
    </div>
  );
}

function Length({ filled: { platform, length } }: { filled: FilledPreview }) {
  const words = useWords();
  if (length === null) return null;
  const percent = Math.min(100, Math.round((length.used / length.limit) * 100));
  const isOver = length.used > length.limit;
  return (
    <span class={isOver ? 'lens lens-late' : percent > 90 ? 'lens lens-soon' : 'lens'}>
      <i style={{ '--v': percent }} aria-hidden="true" />
      {words('editor_length', PLATFORM_NAMES[platform], length.used, length.limit)}
    </span>
  );
}

function Verdict({ filled }: { filled: readonly FilledPreview[] }) {
  const words = useWords();
  const count = useCount();
  const { policies } = useLibrary();
  const isBroken = filled.some((each) => each.isBroken);
  const rules = new Set(filled.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)));
  if (filled.length === 0) return null;
  if (isBroken || rules.size > 0) {
    return (
      <span class="ok push is-warned">
        <Icon node={TriangleAlert} size={14} />
        {isBroken ? words('editor_broken') : count('editor_policies_object', rules.size)}
      </span>
    );
  }
  return (
    <span class="ok push">
      <Icon node={ShieldCheck} size={14} />
      {count('library_policies_pass', policies.count)}
    </span>
  );
}
