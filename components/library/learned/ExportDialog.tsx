import { useState } from 'preact/hooks';
import type { ExamplesOf } from '@/lib/library/exchange/cuecard-examples';
import { useCount, useWords } from '../../ui/words';
import { FieldError } from '../FieldError';
import { FormDialog } from '../replies/FormDialog';

interface ExportDialogProps {
  readonly offered: readonly ExamplesOf[];
  readonly onSave: (chosen: readonly ExamplesOf[]) => void;
  readonly onEnd: () => void;
}

/** What would be in the file, each line to be left out: who sends comments on has read them. */
export function ExportDialog({ offered, onSave, onEnd }: ExportDialogProps) {
  const words = useWords();
  const count = useCount();
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const [isEmpty, setEmpty] = useState(false);
  const chosen = without(offered, out);
  const total = chosen.reduce((sum, { examples }) => sum + examples.length, 0);
  const toggle = (key: string) => {
    const next = new Set(out);
    if (!next.delete(key)) next.add(key);
    setOut(next);
    setEmpty(false);
  };
  return (
    <FormDialog
      title={words('library_learned_export_ask')}
      text={words('library_learned_export_text')}
      yes={count('library_learned_export_count', total)}
      onYes={() => (total === 0 ? setEmpty(true) : onSave(chosen))}
      onNo={onEnd}
    >
      <div class="learned-export">
        {offered.map(({ id, title, examples }) => (
          <fieldset key={id} class="field">
            <legend class="label" dir="auto">
              {title}
            </legend>
            {examples.map((example) => (
              <label key={example} class="check">
                <input
                  type="checkbox"
                  checked={!out.has(keyOf(id, example))}
                  onChange={() => toggle(keyOf(id, example))}
                />
                <span dir="auto">{example}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <FieldError
        id="learned-export-problem"
        text={isEmpty ? words('library_learned_export_none_chosen') : undefined}
      />
    </FormDialog>
  );
}

function without(offered: readonly ExamplesOf[], out: ReadonlySet<string>): ExamplesOf[] {
  return offered.flatMap((reply) => {
    const examples = reply.examples.filter((example) => !out.has(keyOf(reply.id, example)));
    return examples.length === 0 ? [] : [{ ...reply, examples }];
  });
}

function keyOf(id: string, example: string): string {
  return `${id} ${example}`;
}
