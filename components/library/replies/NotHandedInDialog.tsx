import { useCount, useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { FormDialog } from './FormDialog';
import { failureWords } from './failure-words';
import type { NotHandedIn } from './hand-in-many';

interface NotHandedInProps {
  readonly failed: readonly NotHandedIn[];
  readonly then: () => void;
}

/** Which of many drafts stayed drafts, each with the reason. */
export function NotHandedInDialog({ failed, then }: NotHandedInProps) {
  const words = useWords();
  const count = useCount();
  const { acts } = useLibrary().replies;
  const close = () => {
    acts.cancel();
    then();
  };
  return (
    <FormDialog
      title={count('library_not_handed_in', failed.length)}
      yes={words('library_close')}
      alone
      onYes={close}
      onNo={close}
    >
      <ul>
        {failed.map(({ id, title, failure }) => (
          <li key={id}>
            <b>
              <bdi>{title}</bdi>
            </b>{' '}
            {failureWords(words, failure)}
          </li>
        ))}
      </ul>
    </FormDialog>
  );
}
