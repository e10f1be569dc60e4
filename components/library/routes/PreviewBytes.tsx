import { connectorById } from '@/lib/connectors/all-connectors';
import type { Connector } from '@/lib/connectors/connector';
import type { Values } from '@/lib/connectors/fields';
import type { Parcel } from '@/lib/escalation/delivery/parcel';
import { useCount, useWords } from '../../ui/words';

interface PreviewBytesProps {
  readonly destination: { readonly connectorId: string; readonly config: Values };
  readonly parcel: Parcel;
}

/** Byte for byte what the connector sends of this parcel; folded until somebody wants to see it. */
export function PreviewBytes({ destination: { connectorId, config }, parcel }: PreviewBytesProps) {
  const words = useWords();
  const count = useCount();
  const connector = connectorById(connectorId);
  const body = connector && bodyOf(connector, parcel, config);
  if (body === undefined) return null;
  const bytes = new TextEncoder().encode(body).length;
  return (
    <details class="leaves">
      <summary>
        {words('destinations_preview')} <span class="meta">{count('destinations_bytes', bytes)}</span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls by itself must take the focus. */}
      <pre class="leaves-bytes" tabIndex={0} dir="ltr">
        {body}
      </pre>
      <p class="hint">{words('destinations_preview_hint')}</p>
    </details>
  );
}

/** Undefined: nothing can be prepared before the set-up is complete. */
export function bodyOf(connector: Connector, parcel: Parcel, config: Values): string | undefined {
  if (connector.by === 'network') return connector.payload(parcel, config).body;
  const prepared = connector.prepare(parcel, config);
  if (!prepared.ok) return undefined;
  return prepared.value.as === 'mail' ? prepared.value.body : prepared.value.text;
}
