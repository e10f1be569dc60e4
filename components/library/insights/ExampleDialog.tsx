import { useState } from 'preact/hooks';
import { useCount, useWords } from '../../ui/words';
import { FieldError } from '../FieldError';
import { useLibrary } from '../library-context';
import { FormDialog } from '../replies/FormDialog';
import { ReplyPick } from '../replies/ReplyPick';
import type { UnansweredComment } from './insights-report';

interface ExampleDialogProps {
  readonly group: readonly UnansweredComment[];
  /** What will stand in the reply: names of who was spoken to and personal data are gone. */
  readonly examples: readonly string[];
  /** The reply it begins with. */
  readonly start: string | null;
  readonly onEnd: () => void;
}

/** Which reply these comments are to be examples of. */
export function ExampleDialog({ group, examples, start, onEnd }: ExampleDialogProps) {
  const words = useWords();
  const count = useCount();
  const { ports, insights } = useLibrary();
  const [picked, setPicked] = useState(start);
  const [isMissing, setMissing] = useState(false);
  const add = () => {
    setMissing(picked === null);
    if (picked === null) return;
    onEnd();
    insights.addExamples(picked, group).catch(ports.onError);
  };
  return (
    <FormDialog
      title={words('insights_example_ask')}
      text={count('insights_example_text', examples.length)}
      yes={words('insights_add_example')}
      onYes={add}
      onNo={onEnd}
    >
      <ul class="quotes">
        {examples.map((example) => (
          <li key={example} dir="auto">
            {example}
          </li>
        ))}
      </ul>
      <ReplyPick
        label={words('library_answer_reply')}
        hint={words('library_answer_hint')}
        start={start}
        onPick={setPicked}
      />
      <FieldError id="example-problem" text={isMissing ? words('library_answer_missing') : undefined} />
    </FormDialog>
  );
}
