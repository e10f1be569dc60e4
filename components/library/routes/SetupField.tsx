import type { Field, FieldProblem } from '@/lib/connectors/fields';
import { newSigningSecret } from '@/lib/connectors/webhook-signature';
import type { WordKey } from '@/lib/shared/words';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/words';
import { OneOf } from '../editor/OneOf';
import { useLibrary } from '../library-context';
import { Line } from './Fields';
import type { SettingUp } from './setup-model';

/** One thing the place asks for. A secret is typed once; afterwards only that it is kept is known here. */
export function SetupField({ form, field }: { form: SettingUp; field: Field }) {
  const words = useWords();
  const { setup } = useLibrary().destinations;
  const { name, label, secret, required, standard, choices } = field;
  const value = form.typed[name] ?? '';
  const problem = setup.problems.value.get(name);
  if (choices !== undefined) {
    return (
      <OneOf
        label={words(label)}
        value={value || (standard ?? '')}
        options={choices.map((choice) => [choice, choice] as const)}
        onChange={(choice) => setup.type(name, choice)}
      />
    );
  }
  const isKept = secret && form.keepsSecrets && value === '';
  return (
    <div class="field">
      <Line
        label={required ? words(label) : words('destinations_optional', words(label))}
        kind={secret ? 'secret' : 'address'}
        value={value}
        placeholder={isKept ? words('destinations_kept') : (standard ?? '')}
        hint={secret ? words(isKept ? 'destinations_kept_hint' : 'destinations_secret_hint') : undefined}
        problem={problem ? words(FIELD_PROBLEMS[problem]) : undefined}
        onInput={(text) => setup.type(name, text)}
      />
      {form.connector.id === 'webhook' && name === 'secret' ? <NewSecret form={form} /> : null}
    </div>
  );
}

/** Made here and shown while the form is open, so that it can be given to the receiver. */
function NewSecret({ form }: { form: SettingUp }) {
  const words = useWords();
  const { destinations, ports, notes } = useLibrary();
  const make = async () => {
    const secret = newSigningSecret();
    destinations.setup.type('secret', secret);
    const isCopied = await ports.copy(secret);
    notes.tell(words(isCopied ? 'destinations_secret_copied' : 'destinations_secret_made'));
  };
  return (
    <span class="actions">
      <Button size="small" onClick={() => void make().catch(ports.onError)}>
        {words(form.keepsSecrets ? 'destinations_secret_again' : 'destinations_secret_new')}
      </Button>
    </span>
  );
}

const FIELD_PROBLEMS = {
  missing: 'destinations_problem_missing',
  'not-an-address': 'destinations_problem_address',
  'not-encrypted': 'destinations_problem_encrypted',
  'wrong-host': 'destinations_problem_host',
  'not-a-number': 'destinations_problem_number',
  'not-an-email': 'destinations_problem_email',
  'not-a-key': 'destinations_problem_key',
  'odd-signs': 'destinations_problem_signs',
  'not-a-choice': 'destinations_problem_choice',
} as const satisfies Record<FieldProblem, WordKey>;
