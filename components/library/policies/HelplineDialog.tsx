import { useState } from 'preact/hooks';
import { useLang, useWords } from '../../ui/words';
import { FieldError } from '../FieldError';
import { useLibrary } from '../library-context';
import { FormDialog } from '../replies/FormDialog';
import type { HelplineRow } from './helplines-model';
import { NameField, useLeadName } from './NameField';
import { placeName } from './places';

interface HelplineDialogProps {
  readonly row: HelplineRow;
  readonly onEnd: () => void;
}

/** The lead types what they looked up; a draft is shown beside the fields and never filled in for them. */
export function HelplineDialog({ row: { drafted, confirmed }, onEnd }: HelplineDialogProps) {
  const words = useWords();
  const lang = useLang();
  const { policies } = useLibrary();
  const lead = useLeadName();
  const [name, setName] = useState(confirmed?.name ?? '');
  const [number, setNumber] = useState(confirmed?.number ?? '');
  const [isTried, setTried] = useState(false);
  const isNameMissing = isTried && name.trim() === '';
  const isNumberWrong = isTried && !isDialled(number);
  const confirm = async () => {
    setTried(true);
    if (name.trim() === '' || !isDialled(number) || !(await lead.save())) return;
    if (await policies.helplines.confirm(drafted.country, name, number)) onEnd();
  };
  return (
    <FormDialog
      title={words('policies_helpline_ask', placeName(lang, drafted.country))}
      text={words('policies_helpline_means')}
      yes={words('policies_helpline_yes')}
      onYes={() => void confirm()}
      onNo={onEnd}
    >
      <Field
        id="helpline-name"
        label={words('policies_helpline_name')}
        value={name}
        problem={isNameMissing ? words('policies_helpline_name_missing') : undefined}
        onInput={setName}
      />
      <Field
        id="helpline-number"
        label={words('policies_helpline_number')}
        value={number}
        problem={isNumberWrong ? words('policies_helpline_number_wrong') : undefined}
        isNumber
        onInput={setNumber}
      />
      <NameField lead={lead} />
    </FormDialog>
  );
}

/** Digits as they are dialled there, with what people put between. */
function isDialled(number: string): boolean {
  return /^[+*#]?[\d\s()./-]{2,24}$/.test(number.trim()) && /\d{2}|\d\D+\d/.test(number);
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly isNumber?: boolean;
  readonly onInput: (text: string) => void;
}

function Field({ id, label, value, problem, isNumber = false, onInput }: FieldProps) {
  return (
    <div>
      <label class="field">
        <span class="label">{label}</span>
        <input
          class="input"
          dir={isNumber ? 'ltr' : 'auto'}
          inputMode={isNumber ? 'tel' : 'text'}
          autocomplete="off"
          value={value}
          aria-invalid={problem ? 'true' : undefined}
          aria-describedby={`${id}-problem`}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </label>
      <FieldError id={`${id}-problem`} text={problem} />
    </div>
  );
}
