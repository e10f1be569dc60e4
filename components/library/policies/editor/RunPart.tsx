import { useCount, useLang, useWords } from '../../../ui/words';
import { editorHash } from '../../editor/editor-place';
import { MarkedText } from '../../MarkedText';
import type { RunCount, RunHit } from './run-rule';
import type { RunPlace } from './run-sources';

interface RunPartProps {
  readonly name: string;
  readonly hint: string;
  readonly count: RunCount;
  /** Whatever is found here is found by mistake. */
  readonly isAlarm?: boolean;
}

/** What was found in one kind of texts: how many, and the first of them with the found words marked. */
export function RunPart({
  name,
  hint,
  count: { read, flagged, fixed, hits },
  isAlarm = false,
}: RunPartProps) {
  const words = useWords();
  const count = useCount();
  const lang = useLang();
  const share = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <section class="rule-run-part">
      <h3>{name}</h3>
      <p class={isAlarm && flagged > 0 ? 'rule-alarm' : undefined}>
        {read === 0
          ? words('rule_run_nothing')
          : count(
              'rule_run_found',
              flagged,
              count('rule_run_texts', read),
              share.format(flagged / read),
            )}{' '}
        {fixed > 0 ? count('rule_run_fixed', fixed) : null}
      </p>
      <p class="hint">{hint}</p>
      {hits.length > 0 ? (
        <ul class="rule-hits">
          {hits.map((hit, nth) => (
            <li key={nth}>
              <Hit hit={hit} />
            </li>
          ))}
        </ul>
      ) : null}
      {hits.length > 0 && hits.length < flagged ? (
        <p class="hint">{words('rule_run_first', hits.length)}</p>
      ) : null}
    </section>
  );
}

function Hit({ hit: { place, text, findings, isFixed } }: { hit: RunHit }) {
  const words = useWords();
  return (
    <>
      <span class="tried-text" dir="auto">
        <MarkedText text={text} findings={findings} />
      </span>
      <span class="meta block">
        <PlaceName place={place} /> {isFixed ? words('rule_run_is_fixed') : null}
      </span>
    </>
  );
}

function PlaceName({ place }: { place: RunPlace }) {
  const words = useWords();
  if (place.kind === 'draft') return null;
  if (place.kind === 'reply')
    return (
      <a href={editorHash(place.snippetId, { lang: place.lang })}>
        <bdi>{place.title}</bdi>
      </a>
    );
  return <bdi>{words(place.kind === 'starter' ? 'rule_place_starter' : 'rule_place_pack', place.title)}</bdi>;
}
