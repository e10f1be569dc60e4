import { useWords } from '../../../ui/words';
import { AcknowledgeSection } from './AcknowledgeSection';
import { DetailFields } from './DetailFields';
import { LooksForSection } from './LooksForSection';
import { PastSection } from './PastSection';
import { ReasonFields } from './ReasonFields';
import { RuleFoot } from './RuleFoot';
import { RuleTitle } from './RuleTitle';
import { RunSection } from './RunSection';
import { useRuleEditor } from './rule-context';
import { SeverityPick } from './SeverityPick';
import { TrySection } from './TrySection';

/** What is written on one side; what it finds and what became of it on the other. */
export function RuleFields() {
  const words = useWords();
  const { acts } = useRuleEditor();
  return (
    <div class="split split-edit">
      <div class="edit-main rule-main">
        <h1 class="sr">{words('rule_editor')}</h1>
        <fieldset class="rule-form" disabled={!acts.mayPropose.value.ok}>
          <legend class="sr">{words('rule_editor')}</legend>
          <RuleTitle />
          <SeverityPick />
          <LooksForSection />
          <ReasonFields />
          <TrySection />
          <DetailFields />
          <AcknowledgeSection />
        </fieldset>
        <RuleFoot />
      </div>
      <aside class="detail edit-aside" aria-label={words('rule_aside')}>
        <RunSection />
        <PastSection />
      </aside>
    </div>
  );
}
