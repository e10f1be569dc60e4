import { Check, TriangleAlert, X } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { riskWord } from '@/lib/escalation/risk-words';
import type { Route } from '@/lib/escalation/route';
import type { Words } from '@/lib/shared/words';
import { hearing } from '@/lib/triage/hearing';
import { Button, IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { listFormat } from '../../ui/intl';
import { useCount, useLang, useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { failingExamples, type TriedComment, tryComment } from './try-routes';

/** Comments that must land here, tried while anything is typed, each with the reason it landed where it did. */
export function RouteExamples({ route }: { route: Route }) {
  const words = useWords();
  const count = useCount();
  const { routes, store } = useLibrary();
  const tried = routes.tried.value;
  const book = store.cueBook.value;
  const failing = hearing(book, () => failingExamples(tried, route));
  return (
    <section class="route-examples" aria-labelledby="route-examples-title">
      <h3 id="route-examples-title">{words('routes_examples')}</h3>
      <p class="hint">{words('routes_examples_hint')}</p>
      {failing > 0 ? (
        <p class="field-error" role="status">
          <Icon node={TriangleAlert} size={14} />
          {count('routes_examples_fail', failing)}
        </p>
      ) : null}
      {route.examples.length > 0 ? (
        <ol class="tried" aria-label={words('routes_examples')}>
          {route.examples.map((text) => (
            <li key={text}>
              <TriedLine route={route} tried={hearing(book, () => tryComment(tried, text))} />
            </li>
          ))}
        </ol>
      ) : null}
      <AddExample route={route} />
    </section>
  );
}

function TriedLine({ route, tried }: { route: Route; tried: TriedComment }) {
  const words = useWords();
  const lang = useLang();
  const { routes } = useLibrary();
  const isHere = tried.lands?.id === route.id;
  return (
    <>
      <span class={isHere ? 'severity severity-clear' : 'severity severity-block'}>
        <Icon node={isHere ? Check : TriangleAlert} size={14} />
        {words(isHere ? 'routes_lands' : 'routes_misses')}
      </span>
      <span class="tried-text">
        <span dir="auto">{tried.text}</span>
        <span class="meta block">{whyWords(words, lang, tried, isHere)}</span>
      </span>
      {routes.verdict.value.ok ? (
        <IconButton
          icon={X}
          name={words('routes_remove_example', tried.text.slice(0, 40))}
          onClick={() => routes.change({ examples: route.examples.filter((each) => each !== tried.text) })}
        />
      ) : null}
    </>
  );
}

/** "Picked from “hot water”, “blister”"; of one that misses, where it goes instead. */
export function whyWords(
  words: Words,
  lang: string,
  { lands, risk, words: found, tags }: TriedComment,
  isHere: boolean,
): string {
  const listOf = (items: string[]) => listFormat(lang, { type: 'unit' }).format(items);
  const quoted = found.map((word) => words('routes_quoted', word));
  const reason = quoted.length > 0 ? words('routes_picked_from', listOf(quoted)) : '';
  const tagged = tags.length > 0 ? words('routes_picked_tags', listOf([...tags])) : '';
  const about = risk === null ? '' : words('routes_picked_risk', riskWord(words, risk));
  if (lands === undefined) return words('routes_lands_nowhere');
  const where = isHere ? '' : words('routes_lands_with', lands.name);
  return [where, about, reason, tagged].filter(Boolean).join(' ');
}

function AddExample({ route }: { route: Route }) {
  const words = useWords();
  const lang = useLang();
  const id = useId();
  const { routes, store } = useLibrary();
  const [typed, setTyped] = useState('');
  const text = typed.trim();
  const read = () => (text === '' ? undefined : tryComment(routes.tried.value, text));
  const tried = hearing(store.cueBook.value, read);
  const add = () => {
    if (text === '') return;
    routes.change({ examples: [...new Set([...route.examples, text])] });
    setTyped('');
  };
  return (
    <div class="field">
      <label class="label" for={id}>
        {words('routes_try')}
      </label>
      <textarea
        id={id}
        class="textarea"
        dir="auto"
        rows={2}
        placeholder={words('routes_try_hint')}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p class="meta" role="status">
        {tried ? whyOf(words, lang, tried) : ''}
      </p>
      {text !== '' && routes.verdict.value.ok ? (
        <span>
          <Button size="small" onClick={add}>
            {words('routes_add_example')}
          </Button>
        </span>
      ) : null}
    </div>
  );
}

function whyOf(words: Words, lang: string, tried: TriedComment): string {
  return whyWords(words, lang, tried, false);
}
