import { CUE_TARGETS, type CueTarget, isRiskKind } from '@/lib/triage/cues/cue-target';
import { Tag } from '../../../ui/Tag';
import { useCount, useWords } from '../../../ui/words';
import { Loading } from '../../Loading';
import { useLibrary } from '../../library-context';
import { REFUSAL_WORDS } from '../../replies/failure-words';
import { wordsHash } from '../policies-place';
import { ChangeBar } from './ChangeBar';
import { OwnWords } from './OwnWords';
import { ShippedWords } from './ShippedWords';
import { TryComment } from './TryComment';
import { targetWord } from './target-words';

/** By kind of risk and by class: which words are heard, and what the team makes of them. */
export function RiskWordsPane({ target }: { target: CueTarget }) {
  const words = useWords();
  const { store, policies } = useLibrary();
  if (policies.riskWords.rows.value === undefined && store.trouble.value === null)
    return <Loading title={words('policies_words')} />;
  return (
    <div class="split split-policies">
      <div class="policy-list">
        <TargetList open={target} />
      </div>
      <div class="policy-main">
        <Target key={target} target={target} />
      </div>
    </div>
  );
}

function Target({ target }: { target: CueTarget }) {
  const words = useWords();
  const { policies } = useLibrary();
  const verdict = policies.verdict.value;
  return (
    <article class="policy-detail" aria-labelledby="words-title">
      <header>
        <h2 id="words-title">{targetWord(words, target)}</h2>
        <p class="policy-reason">
          {words(isRiskKind(target) ? 'policies_words_kind_text' : 'policies_words_class_text')}
        </p>
        {verdict.ok ? null : <p class="facts-held">{words(REFUSAL_WORDS[verdict.why])}</p>}
      </header>
      <ChangeBar />
      <OwnWords target={target} />
      <TryComment />
      <ShippedWords target={target} />
    </article>
  );
}

function TargetList({ open }: { open: CueTarget }) {
  const words = useWords();
  return (
    <nav aria-label={words('policies_words_targets')}>
      <h2>{words('policies_words_kinds')}</h2>
      <Targets targets={CUE_TARGETS.filter(isRiskKind)} open={open} />
      <h2>{words('policies_words_classes')}</h2>
      <Targets targets={CUE_TARGETS.filter((target) => !isRiskKind(target))} open={open} />
    </nav>
  );
}

function Targets({ targets, open }: { targets: readonly CueTarget[]; open: CueTarget }) {
  const words = useWords();
  return (
    <ul class="packs">
      {targets.map((target) => (
        <li key={target}>
          <a class="policy pack" href={wordsHash(target)} aria-current={target === open ? 'true' : undefined}>
            <span class="policy-title">{targetWord(words, target)}</span>
            <Meta target={target} />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What the team changed here, and whether something waits to be saved. */
function Meta({ target }: { target: CueTarget }) {
  const words = useWords();
  const count = useCount();
  const { rows, steps } = useLibrary().policies.riskWords;
  const here = (rows.value ?? []).filter((row) => row.target === target);
  const own = here.filter(({ does }) => does === 'add').length;
  const off = here.length - own;
  const said = [own > 0 && count('policies_words_own', own), off > 0 && count('policies_words_off', off)];
  return (
    <>
      <span class="meta policy-meta">
        {said.filter(Boolean).join(', ') || words('policies_words_as_shipped')}
      </span>
      {steps.value.some((step) => step.said.target === target) ? (
        <span class="pack-state">
          <Tag tone="accent">{words('policies_words_unsaved')}</Tag>
        </span>
      ) : null}
    </>
  );
}
