import { State } from '../../ui/State';
import { useWords } from '../../ui/words';
import { Loading } from '../Loading';
import { useLibrary } from '../library-context';
import { DestinationDetail } from './DestinationDetail';
import { DestinationSetup } from './DestinationSetup';
import { DestinationsTable } from './DestinationsTable';
import { NewDestination } from './NewDestination';
import { RoutesHead } from './RoutesHead';

/** Where cases go by themselves; none of it before somebody sets one up. */
export function DestinationsPage() {
  const words = useWords();
  const { destinations } = useLibrary();
  const list = destinations.list.value;
  const form = destinations.setup.form.value;
  if (list === undefined) return <Loading title={words('library_routes')} />;
  return (
    <>
      <RoutesHead aside={<NewDestination />} />
      {list.length === 0 && !form ? (
        <State title={words('destinations_none')} text={words('destinations_none_text')} />
      ) : (
        <div class="split split-routes">
          <div class="grid-wrap">{list.length > 0 ? <DestinationsTable list={list} /> : null}</div>
          {form ? <DestinationSetup form={form} key={form.id} /> : <DestinationDetail />}
        </div>
      )}
    </>
  );
}
