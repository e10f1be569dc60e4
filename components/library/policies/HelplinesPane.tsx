import { Info } from 'lucide';
import { useState } from 'preact/hooks';
import { Banner } from '../../ui/Banner';
import { Tag } from '../../ui/Tag';
import { useLang, useWords } from '../../ui/words';
import { dayName } from '../days';
import { useLibrary } from '../library-context';
import { ActButton } from '../replies/ActButton';
import { HelplineDialog } from './HelplineDialog';
import type { HelplineRow } from './helplines-model';
import { placeName } from './places';

/** Country by country: what was drafted, and what a lead has looked up and answers for. */
export function HelplinesPane() {
  const words = useWords();
  const { helplines } = useLibrary().policies;
  const [asked, setAsked] = useState<HelplineRow | null>(null);
  return (
    <div class="helplines settings">
      <Banner icon={Info} title={words('policies_helplines_never')}>
        {words('policies_helplines_text')}
      </Banner>
      <ul aria-label={words('policies_helplines')}>
        {helplines.rows.value.map((row) => (
          <Line key={row.drafted.country} row={row} onAsk={() => setAsked(row)} />
        ))}
      </ul>
      {asked ? <HelplineDialog row={asked} onEnd={() => setAsked(null)} /> : null}
    </div>
  );
}

function Line({ row, onAsk }: { row: HelplineRow; onAsk: () => void }) {
  const lang = useLang();
  const words = useWords();
  const { confirmed, drafted, isOurs } = row;
  return (
    <li class="helpline">
      <div>
        <h2>
          {placeName(lang, drafted.country)} {isOurs ? <Tag tone="line">{words('policies_ours')}</Tag> : null}
        </h2>
        {confirmed ? <Tag tone="accent">{words('policies_helpline_usable')}</Tag> : null}
      </div>
      <div class="helpline-said">{confirmed ? <Confirmed row={row} /> : <Drafted row={row} />}</div>
      <Acts row={row} onAsk={onAsk} />
    </li>
  );
}

function Confirmed({ row: { confirmed } }: { row: HelplineRow }) {
  const words = useWords();
  const lang = useLang();
  if (!confirmed) return null;
  const { name, number } = confirmed;
  const { by, on } = confirmed.confirmed;
  return (
    <>
      <p>
        <b>
          <bdi>{name}</bdi>
        </b>
        , <bdi class="helpline-number">{number}</bdi>
      </p>
      <p class="meta">{words('policies_confirmed_by_on', by, dayName(lang, on))}</p>
    </>
  );
}

function Drafted({ row: { drafted } }: { row: HelplineRow }) {
  const words = useWords();
  const lang = useLang();
  const { name, number, lookUp } = drafted;
  return (
    <>
      <p>
        <Tag tone="soon">{words('policies_not_confirmed')}</Tag>{' '}
        {name !== null && number !== null ? (
          <span class="quiet">
            {words('policies_helpline_drafted', name, number, dayName(lang, drafted.drafted))}
          </span>
        ) : (
          <span class="quiet">{words('policies_helpline_unknown')}</span>
        )}
      </p>
      <p class="meta">
        {words(number === null ? 'policies_helpline_where' : 'policies_helpline_look', lookUp)}
      </p>
    </>
  );
}

function Acts({ row, onAsk }: { row: HelplineRow; onAsk: () => void }) {
  const words = useWords();
  const lang = useLang();
  const { policies } = useLibrary();
  const { confirmed } = row;
  const place = placeName(lang, row.drafted.country);
  return (
    <p class="actions helpline-acts">
      <ActButton verdict={policies.verdict.value} onPress={onAsk}>
        {words(confirmed ? 'policies_helpline_change' : 'policies_helpline_confirm')}
        <span class="sr">{place}</span>
      </ActButton>
      {confirmed ? (
        <ActButton
          verdict={policies.verdict.value}
          onPress={() => void policies.helplines.withdraw(confirmed)}
        >
          {words('policies_withdraw')}
          <span class="sr">{place}</span>
        </ActButton>
      ) : null}
    </p>
  );
}
