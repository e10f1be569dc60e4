import { Check } from 'lucide';
import type { Audience } from '@/lib/conversations/comment';
import { RISK_CLASS, type RiskKind, riskKindSchema } from '@/lib/conversations/risk';
import { riskWord } from '@/lib/escalation/risk-words';
import type { Finding } from '@/lib/policy/rule';
import { Icon } from '../../ui/Icon';
import { useCount, useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { MarkedText } from '../MarkedText';
import { audienceWord } from '../names';
import { Severity } from '../Severity';

/** A sentence of one's own against all rules, checked while typing. */
export function TrySentence() {
  const words = useWords();
  const { trying } = useLibrary().policies;
  const { text, withAll } = trying.trial.value;
  return (
    <section class="try" aria-labelledby="try-title">
      <h2 id="try-title">{words('library_try')}</h2>
      <div class="try-place">
        <AudienceSwitch />
        <RiskChoice />
        <label class="check">
          <input
            type="checkbox"
            checked={withAll}
            onChange={(event) => trying.tryOn({ withAll: event.currentTarget.checked })}
          />
          {words('policies_try_all')}
        </label>
      </div>
      <label class="field">
        <span class="sr">{words('library_try_label')}</span>
        <textarea
          class="textarea"
          dir="auto"
          placeholder={words('library_try_hint')}
          value={text}
          onInput={(event) => trying.tryOn({ text: event.currentTarget.value })}
        />
      </label>
      {text.trim() === '' ? null : <Found text={text} findings={trying.findings.value} />}
    </section>
  );
}

function AudienceSwitch() {
  const words = useWords();
  const { trying } = useLibrary().policies;
  const audiences: readonly Audience[] = ['public', 'private'];
  return (
    <fieldset class="seg">
      <legend class="sr">{words('library_try_audience')}</legend>
      {audiences.map((audience) => (
        <label key={audience}>
          <input
            type="radio"
            name="try-audience"
            checked={trying.trial.value.audience === audience}
            onChange={() => trying.tryOn({ audience })}
          />
          <span>{audienceWord(words, audience)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function RiskChoice() {
  const words = useWords();
  const { trying } = useLibrary().policies;
  const kinds = Object.keys(RISK_CLASS) as RiskKind[];
  const choose = (value: string) => {
    const risk = riskKindSchema.safeParse(value);
    trying.tryOn({ risk: risk.success ? risk.data : null });
  };
  return (
    <label class="try-risk">
      <span class="quiet">{words('library_try_risk')}</span>
      <select
        class="select"
        value={trying.trial.value.risk ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{words('library_try_no_risk')}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {riskWord(words, kind)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Found({ text, findings }: { text: string; findings: readonly Finding[] }) {
  const count = useCount();
  const { trying } = useLibrary().policies;
  return (
    <div class="try-found" role="status">
      <p class="try-text" dir="auto">
        <MarkedText text={text} findings={findings} />
      </p>
      {findings.length === 0 ? (
        <p class="severity severity-clear">
          <Icon node={Check} size={14} />
          {count('library_policies_pass', trying.count.value)}
        </p>
      ) : (
        <ol class="tried">
          {findings.map((finding) => (
            <FoundRow key={`${finding.ruleId} ${finding.start}`} finding={finding} />
          ))}
        </ol>
      )}
    </div>
  );
}

/** The finding, and a way to the rule that made it. */
function FoundRow({ finding }: { finding: Finding }) {
  const words = useWords();
  const { list } = useLibrary().policies;
  return (
    <li>
      <Severity severity={finding.severity} />
      <span class="tried-text">
        <button class="link" type="button" onClick={() => list.reveal(finding.ruleId)}>
          {finding.title}
        </button>{' '}
        {finding.reason}
        {finding.wording ? (
          <span class="meta block">{words('library_try_instead', finding.wording)}</span>
        ) : null}
      </span>
    </li>
  );
}
