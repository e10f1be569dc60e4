import { OctagonX, TriangleAlert } from 'lucide';
import { useEffect } from 'preact/hooks';
import type { SnippetProblem } from '@/lib/library/lint-template';
import type { Finding } from '@/lib/policy/rule';
import { Icon } from '../../ui/Icon';
import { languageName } from '../../ui/intl';
import { useCount, useLang, useWords } from '../../ui/words';
import { FieldError } from '../FieldError';
import { useLibrary } from '../library-context';
import { Severity } from '../Severity';
import { selectInBody } from './body-area';
import { placeIn } from './body-marks';
import { useEditor } from './editor-context';
import { useProblem } from './use-problem';

const SAID_AFTER_MS = 700;

/** What is wrong with the words: mistakes of the template first, then what policies object to. */
export function FindingList() {
  const { checks } = useEditor();
  const here = checks.here.value;
  const problem = useProblem(`body:${here.lang}`);
  const findings = distinct(checks.filled.value.flatMap((filled) => filled.findings));
  const elsewhere = checks.lint.value.filter(
    ({ lang, platform }) => lang !== here.lang || platform !== here.platform,
  );
  useSaid(checks.lintHere.value.length + findings.length);
  return (
    <div id="editor-findings">
      <FieldError id="editor-body-problem" text={problem} />
      <ul class="editor-findings">
        {checks.lintHere.value.map((found) => (
          <Mistake key={`${found.from} ${found.kind}`} found={found} />
        ))}
        {findings.map((finding) => (
          <Objection key={finding.ruleId + finding.matched} finding={finding} />
        ))}
      </ul>
      <Elsewhere found={elsewhere} />
    </div>
  );
}

function Mistake({ found }: { found: SnippetProblem }) {
  const words = useWords();
  const isError = found.severity === 'error';
  return (
    <li>
      <span class={isError ? 'severity severity-block' : 'severity severity-warn'}>
        <Icon node={isError ? OctagonX : TriangleAlert} size={14} />
        {words(isError ? 'editor_mistake' : 'editor_doubt')}
      </span>
      <span class="finding-text">{words(found.word, ...found.substitutions)}</span>
      <ShowButton onPress={() => selectInBody(found.from, found.to)} />
    </li>
  );
}

function Objection({ finding }: { finding: Finding }) {
  const words = useWords();
  const { body } = useEditor().checks;
  const place = placeIn(body.value, finding);
  return (
    <li>
      <Severity severity={finding.severity} />
      <span class="finding-text">
        <b>{finding.title}.</b> {finding.reason}
        {finding.wording ? (
          <span class="meta block">{words('library_try_instead', finding.wording)}</span>
        ) : null}
      </span>
      {place ? <ShowButton onPress={() => selectInBody(place.from, place.to)} /> : null}
    </li>
  );
}

function ShowButton({ onPress }: { onPress: () => void }) {
  const words = useWords();
  return (
    <button class="link" type="button" onClick={onPress}>
      {words('editor_show')}
    </button>
  );
}

/** Mistakes in another language or for another site are counted, with the way there. */
function Elsewhere({ found }: { found: readonly SnippetProblem[] }) {
  const lang = useLang();
  const count = useCount();
  const { here } = useEditor();
  const first = found.find(({ severity }) => severity === 'error') ?? found[0];
  if (!first) return null;
  const go = () => {
    here.value = { lang: first.lang, platform: first.platform as typeof here.value.platform };
  };
  return (
    <p>
      <button class="link" type="button" onClick={go}>
        {count('editor_elsewhere', found.length, languageName(lang, first.lang))}
      </button>
    </p>
  );
}

/** A change of the count is read out once typing has paused. */
function useSaid(found: number): void {
  const count = useCount();
  const { notes } = useLibrary();
  useEffect(() => {
    if (found === 0) return;
    const timer = setTimeout(() => notes.say(count('editor_found', found)), SAID_AFTER_MS);
    return () => clearTimeout(timer);
  }, [found]);
}

function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [finding.ruleId + finding.matched, finding])).values()];
}
