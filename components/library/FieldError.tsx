import { TriangleAlert } from 'lucide';
import { Icon } from '../ui/Icon';

/** What is wrong with a field and what would be right, read out when it appears. */
export function FieldError({ id, text }: { id: string; text: string | undefined }) {
  return (
    <div id={id} role="alert" hidden={!text}>
      {text ? (
        <p class="field-error">
          <Icon node={TriangleAlert} size={14} />
          {text}
        </p>
      ) : null}
    </div>
  );
}
