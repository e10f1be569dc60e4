import { Check, Minus, TriangleAlert } from 'lucide';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/words';
import type { Place } from './try-suggesting';

/** Whether a sentence would suggest the reply, and, where it is known what it should do, whether that is right. */
export function TriedPlace({ place, should }: { place: Place; should?: boolean }) {
  const words = useWords();
  const isRight = should === undefined || should === (place !== null);
  const icon = isRight ? (place === null ? Minus : Check) : TriangleAlert;
  return (
    <span class={isRight ? 'tried-place' : 'tried-place is-warned'}>
      <Icon node={icon} size={14} />
      {place === null ? words('editor_not_suggested') : words('editor_suggested_at', place)}
    </span>
  );
}
