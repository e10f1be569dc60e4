import { useState } from 'preact/hooks';
import { Button } from '../../../ui/Button';
import { dateFormat } from '../../../ui/intl';
import { SEND_KEYS } from '../../../ui/key-caps';
import { useLang, useWords } from '../../../ui/words';
import { ConfirmDialog } from '../../ConfirmDialog';
import { useLibrary } from '../../library-context';
import { goLive } from './go-live';
import { RunOnDrafts } from './RunSection';
import { useRuleEditor } from './rule-context';

/** What can be done with it, and what keeps it from going live. */
export function RuleFoot() {
  const words = useWords();
  const { ports } = useLibrary();
  const editor = useRuleEditor();
  const { acts, writing } = editor;
  const isHeld = { live: !acts.mayDecide.value.ok, draft: !acts.mayPropose.value.ok };
  const row = writing.known.value;
  const saveDraft = () => {
    if (!isHeld.draft) acts.save('draft').catch(ports.onError);
  };
  return (
    <div class="rule-foot">
      <p class="actions">
        <Button
          tone="primary"
          size="large"
          held={isHeld.live}
          {...SEND_KEYS}
          onClick={() => void goLive(editor).catch(ports.onError)}
        >
          {words('rule_save_live')}
        </Button>
        <Button size="large" held={isHeld.draft} onClick={saveDraft}>
          {words('rule_save_draft')}
        </Button>
        <RunOnDrafts />
        {row && !isHeld.live ? <Delete /> : null}
        <Stamp />
      </p>
      {row?.state === 'live' ? <p class="hint">{words('rule_draft_of_live')}</p> : null}
      <HeldBecause />
    </div>
  );
}

function Stamp() {
  const words = useWords();
  const lang = useLang();
  const row = useRuleEditor().writing.known.value;
  if (!row) return null;
  const { owner, version, changedAt, changedBy } = row;
  return (
    <span class="meta push">
      {words(
        'rule_stamp',
        owner,
        version,
        dateFormat(lang, { day: 'numeric', month: 'short' }).format(changedAt),
        changedBy || words('editor_somebody'),
      )}
    </span>
  );
}

/** The first thing that is missing, before anybody has pressed the button too. */
function HeldBecause() {
  const words = useWords();
  const { checks, acts } = useRuleEditor();
  const [first] = checks.problems.value;
  if (!first || !acts.mayDecide.value.ok) return null;
  return (
    <p class="hint rule-held">
      {words('rule_not_live_yet')} {words(first.word, ...first.substitutions)}
    </p>
  );
}

function Delete() {
  const words = useWords();
  const { ports } = useLibrary();
  const { acts } = useRuleEditor();
  const [isAsking, ask] = useState(false);
  const remove = () => {
    ask(false);
    acts.remove().catch(ports.onError);
  };
  return (
    <>
      <Button tone="quiet" size="large" onClick={() => ask(true)}>
        {words('rule_delete')}
      </Button>
      {isAsking ? (
        <ConfirmDialog
          title={words('rule_delete_ask')}
          text={words('rule_delete_text')}
          yes={words('rule_delete')}
          no={words('editor_go_on')}
          onYes={remove}
          onNo={() => ask(false)}
        />
      ) : null}
    </>
  );
}
