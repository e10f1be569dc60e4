import { TriangleAlert } from 'lucide';
import { Banner } from '../../ui/Banner';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';

/** Where the worker cannot write down what it sends, it sends nothing: said above everything that leaves. */
export function DeliveryTroubleBanner() {
  const words = useWords();
  const { ports } = useLibrary();
  const trouble = ports.deliveryTrouble?.value ?? null;
  if (trouble === null) return null;
  const key = trouble.type === 'disk-full' ? 'delivery_trouble_full' : 'delivery_trouble_store';
  return (
    <Banner icon={TriangleAlert} tone="late" alert title={words('delivery_trouble_title')}>
      {words(key)}
    </Banner>
  );
}
