import { CalendarClock } from 'lucide';
import { ageWords } from '@/lib/library/bundle/library-age';
import { Banner } from '../../ui/Banner';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';

/** Over every page of the library: the signed library in use is old, or so old that nothing may be changed. */
export function AgeBanner() {
  const words = useWords();
  const { trust } = useLibrary();
  const text = ageWords(trust.age.value, words);
  if (!text) return null;
  const isReadOnly = trust.isReadOnly.value;
  return (
    <Banner
      icon={CalendarClock}
      tone={isReadOnly ? 'late' : 'soon'}
      alert={isReadOnly}
      title={words(isReadOnly ? 'team_read_only' : 'team_ageing')}
      actions={<a href="#files">{words('files_open_signed')}</a>}
    >
      {text}
    </Banner>
  );
}
