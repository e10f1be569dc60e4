import type { WordKey } from '@/lib/shared/words';
import { useCount, useLang, useWords } from '../../../ui/words';
import { shortMoment } from '../../days';
import { fixedPercent } from '../rule-use';
import { useRuleEditor } from './rule-context';
import { PAST_DAYS, type SavedVersion } from './rule-past';

/** What became of the rule's findings, and who saved which version when. Words of earlier versions are not kept. */
export function PastSection() {
  const words = useWords();
  const { past, writing } = useRuleEditor();
  const { versions } = past.value;
  if (writing.known.value === null && versions.length === 0) return null;
  return (
    <>
      <section aria-labelledby="rule-use">
        <div class="sec-head">
          <h2 id="rule-use">{words('rule_use', PAST_DAYS)}</h2>
        </div>
        <Use />
      </section>
      <section aria-labelledby="rule-versions">
        <div class="sec-head">
          <h2 id="rule-versions">{words('rule_versions')}</h2>
        </div>
        <ul class="history">
          {versions.map((version) => (
            <li key={`${version.version} ${version.at} ${version.state}`}>
              <Version version={version} />
            </li>
          ))}
        </ul>
        <p class="hint">{words('rule_versions_hint')}</p>
      </section>
    </>
  );
}

function Use() {
  const words = useWords();
  const count = useCount();
  const { caught, fixed, kept } = useRuleEditor().past.value;
  if (caught === 0) return <p class="hint">{words('rule_use_none')}</p>;
  const percent = fixedPercent({ shown: caught, fixed, kept });
  return (
    <>
      <p>
        {count('rule_use_caught', caught)} {count('rule_use_fixed', fixed)}{' '}
        {kept > 0 ? count('rule_use_kept', kept) : null}
      </p>
      <p class="hint">{percent === undefined ? words('rule_use_few') : words('rule_use_percent', percent)}</p>
    </>
  );
}

function Version({ version: { version, state, by, at } }: { version: SavedVersion }) {
  const words = useWords();
  const lang = useLang();
  return (
    <>
      {words(STATE_WORDS[state], version)}{' '}
      <span class="meta">
        {shortMoment(lang, at)}, <bdi>{by || words('editor_somebody')}</bdi>
      </span>
    </>
  );
}

const STATE_WORDS = {
  draft: 'rule_state_draft',
  live: 'rule_state_live',
  off: 'rule_state_off',
  deleted: 'rule_state_deleted',
} as const satisfies Record<SavedVersion['state'], WordKey>;
