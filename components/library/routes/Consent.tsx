import { Check, X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/words';
import { FieldError } from '../FieldError';
import { useLibrary } from '../library-context';
import { Switch } from './Fields';
import type { SettingUp } from './setup-model';

/** In plain words what leaves and what never does, and the team's yes. Nothing leaves by hand, so nothing is asked. */
export function Consent({ form }: { form: SettingUp }) {
  const words = useWords();
  const { setup } = useLibrary().destinations;
  if (form.connector.by === 'hand') return <p class="hint">{words('destinations_hand_hint')}</p>;
  const isMissing = setup.trouble.value === 'not-agreed';
  return (
    <section class="consent" aria-labelledby="consent-title">
      <h3 id="consent-title">{words('destinations_leaves')}</h3>
      <ul>
        <Point yes>{words('destinations_leaves_case')}</Point>
        <Point yes>{words('destinations_leaves_conversation')}</Point>
        <Point yes>{words('destinations_leaves_who')}</Point>
        <Point>{words('destinations_leaves_never')}</Point>
      </ul>
      <p class="hint">{words('destinations_leaves_masked')}</p>
      <Switch checked={form.agreed} onChange={(agreed) => setup.change({ agreed })}>
        {words('destinations_agree', words(form.connector.title))}
      </Switch>
      <FieldError id="consent-problem" text={isMissing ? words('destinations_not_agreed') : undefined} />
    </section>
  );
}

function Point({ yes = false, children }: { yes?: boolean; children: ComponentChildren }) {
  return (
    <li class="consent-point">
      <Icon node={yes ? Check : X} size={14} />
      <span>{children}</span>
    </li>
  );
}
