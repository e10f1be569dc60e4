import { SHARE_ALL, type Share } from '@/lib/escalation/share';
import type { WordKey } from '@/lib/shared/words';
import { useCount, useWords } from '../ui/words';
import { EscalatePicture } from './EscalatePicture';
import { useSidebar } from './sidebar-context';

const FIELDS = Object.keys(SHARE_ALL) as (keyof Share)[];

/** What leaves of this case, a switch each, and the very bytes. Nothing of it when the case goes by hand. */
export function EscalateLeaves() {
  const words = useWords();
  const { escalate } = useSidebar();
  const destination = escalate.leaving.destination.value;
  if (!destination) {
    return (
      <div>
        <p class="hint">{words('case_by_hand')}</p>
        <EscalatePicture />
      </div>
    );
  }
  const { share } = escalate.form.value;
  return (
    <fieldset>
      <legend class="group-title">
        {words('routes_share')}
        <span class="meta push">
          <bdi>{words(destination.enabled ? 'case_goes_to' : 'case_goes_to_off', destination.name)}</bdi>
        </span>
      </legend>
      <div class="case-share">
        {FIELDS.map((field) => (
          <label key={field} class="check">
            <input
              type="checkbox"
              checked={share[field]}
              onChange={(event) =>
                escalate.change({ share: { ...share, [field]: event.currentTarget.checked } })
              }
            />
            <span>{words(WORDS[field])}</span>
          </label>
        ))}
      </div>
      <EscalatePicture />
      <Bytes />
    </fieldset>
  );
}

const WORDS = {
  note: 'routes_share_note',
  conversation: 'routes_share_conversation',
  names: 'routes_share_names',
  times: 'routes_share_times',
  links: 'routes_share_links',
  responder: 'routes_share_responder',
} as const satisfies Record<keyof Share, WordKey>;

function Bytes() {
  const words = useWords();
  const count = useCount();
  const { leaving } = useSidebar().escalate;
  const bytes = leaving.bytes.value;
  return (
    <details
      class="case-bytes"
      open={bytes !== undefined}
      onToggle={(event) => {
        const isOpen = event.currentTarget.open;
        if (isOpen !== (bytes !== undefined)) leaving.show(isOpen);
      }}
    >
      <summary>
        {words('destinations_preview')}{' '}
        {bytes === undefined ? null : (
          <span class="meta">{count('destinations_bytes', new TextEncoder().encode(bytes).length)}</span>
        )}
      </summary>
      {bytes === undefined ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls by itself must take the focus.
        <pre tabIndex={0} dir="ltr">
          {bytes}
        </pre>
      )}
    </details>
  );
}
