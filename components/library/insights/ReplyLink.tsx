import { useLibrary } from '../library-context';
import { openReply } from './open-reply';

/** The reply by its title, in the list. */
export function ReplyLink({ id }: { id: string }) {
  const library = useLibrary();
  const title = library.replies.rowOf(id)?.title;
  if (title === undefined) return <bdi>{id}</bdi>;
  return (
    <button class="link" type="button" onClick={() => openReply(library, id)}>
      <bdi>{title}</bdi>
    </button>
  );
}
