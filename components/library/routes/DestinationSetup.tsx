import { TriangleAlert } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Field } from '@/lib/connectors/fields';
import { splitSetup } from '@/lib/connectors/fields';
import { SHARE_ALL } from '@/lib/escalation/share';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { Consent } from './Consent';
import { Line } from './Fields';
import { PreviewBytes } from './PreviewBytes';
import { SetupField } from './SetupField';
import { sampleParcel } from './sample-parcel';
import type { SettingUp } from './setup-model';

/** What a place needs, what would leave to it, and the team's word that it may. */
export function DestinationSetup({ form }: { form: SettingUp }) {
  const words = useWords();
  const { destinations, ports } = useLibrary();
  const { setup } = destinations;
  const body = useRef<HTMLFormElement>(null);
  const trouble = setup.trouble.value;
  const save = async () => {
    if (await setup.save()) return;
    body.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  useLayoutEffect(() => body.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const { config } = splitSetup(form.connector.fields, form.typed);
  const department = words('routes_sample_department');
  return (
    <form
      class="detail"
      ref={body}
      aria-label={words('destinations_setup', words(form.connector.title))}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="detail-body">
        <header>
          <p class="detail-over">{words(form.isNew ? 'destinations_new_one' : 'destinations_change')}</p>
          <h2>{words(form.connector.title)}</h2>
        </header>
        <Line
          label={words('destinations_name')}
          value={form.name}
          hint={words('destinations_name_hint')}
          problem={trouble === 'name-missing' ? words('destinations_name_missing') : undefined}
          onInput={(name) => setup.change({ name })}
        />
        {form.connector.fields.map((field: Field) => (
          <SetupField key={field.name} form={form} field={field} />
        ))}
        <Consent form={form} />
        <PreviewBytes
          destination={{ connectorId: form.connector.id, config }}
          parcel={sampleParcel(department, SHARE_ALL, ports.speech, ports.clock())}
        />
        {trouble === 'host-refused' ? (
          <Banner icon={TriangleAlert} tone="soon" alert title={words('destinations_host_refused')}>
            {words('destinations_host_refused_text')}
          </Banner>
        ) : null}
      </div>
      <div class="detail-foot">
        <Button tone="primary" size="large" grow type="submit">
          {words(form.isNew ? 'destinations_allow' : 'destinations_save')}
        </Button>
        <Button size="large" onClick={setup.cancel}>
          {words('library_cancel')}
        </Button>
      </div>
    </form>
  );
}
