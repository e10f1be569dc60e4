import { Button } from '../ui/Button';
import { Tag } from '../ui/Tag';
import { useWords } from '../ui/words';
import { promiseTime } from './promise-times';
import { useSidebar } from './sidebar-context';

/** What was promised to this customer and is still to do. */
export function PromisesHere() {
  const words = useWords();
  const { promises, ports } = useSidebar();
  const here = promises.here.value;
  if (here.length === 0) return null;
  return (
    <ul class="promises-here" aria-label={words('promise_here')}>
      {here.map((promise) => {
        const { tone, text } = promiseTime(words, promise, ports.now.value);
        return (
          <li key={promise.id} class="promise-here">
            <Tag tone={tone}>{text}</Tag>
            <span class="clip" dir="auto" title={promise.words}>
              {promise.words}
            </span>
            <Button
              size="small"
              aria-label={words('promise_done_name', promise.words)}
              onClick={() => void promises.close(promise, 'kept').catch(ports.onError)}
            >
              {words('promise_done')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
