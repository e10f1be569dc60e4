import { Check } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PolicyPack } from '@/lib/policy/pack';
import { Icon } from '../../ui/Icon';
import { useLang, useWords } from '../../ui/words';
import { momentName } from '../days';
import { useLibrary } from '../library-context';
import { FormDialog } from '../replies/FormDialog';
import { NameField, useLeadName } from './NameField';

interface ConfirmPackDialogProps {
  readonly pack: Pick<PolicyPack, 'id' | 'title'>;
  readonly onEnd: () => void;
}

/** Says what a lead puts their name to, and asks for the name where none is set. */
export function ConfirmPackDialog({ pack, onEnd }: ConfirmPackDialogProps) {
  const words = useWords();
  const { policies } = useLibrary();
  const lead = useLeadName();
  const [isBusy, setBusy] = useState(false);
  const confirm = async () => {
    if (isBusy) return;
    setBusy(true);
    const isNamed = await lead.save();
    if (isNamed && (await policies.acts.confirm(pack))) onEnd();
    else setBusy(false);
  };
  return (
    <FormDialog
      title={words('policies_confirm_ask', pack.title)}
      yes={words('policies_confirm_on')}
      onYes={() => void confirm()}
      onNo={onEnd}
    >
      <ul class="confirm-means">
        <Means>{words('policies_means_read')}</Means>
        <Means>{words('policies_means_support')}</Means>
        <Means>{words('policies_means_live')}</Means>
        <Means>
          <Kept name={lead.known} />
        </Means>
      </ul>
      <NameField lead={lead} />
    </FormDialog>
  );
}

function Means({ children }: { children: ComponentChildren }) {
  return (
    <li>
      <Icon node={Check} size={14} />
      <span>{children}</span>
    </li>
  );
}

function Kept({ name }: { name: string }) {
  const words = useWords();
  const lang = useLang();
  const { ports } = useLibrary();
  const now = momentName(lang, ports.clock());
  return <>{name === '' ? words('policies_means_kept') : words('policies_means_kept_as', name, now)}</>;
}
