import { Button } from '../../ui/Button';
import { State } from '../../ui/State';
import { useLang, useWords } from '../../ui/words';
import { shortMoment } from '../days';
import { useLibrary } from '../library-context';
import { ConfusionList } from './ConfusionList';
import { FailingList } from './FailingList';
import { ScoreTotals } from './ScoreTotals';
import type { ScoreState } from './score-model';

/** The library asked with its own example comments, each one left out of it: what is found, and what is mistaken. */
export function ExamplesPane() {
  const words = useWords();
  const { score } = useLibrary().insights;
  const scored = score.scored.value;
  if (!score.isPossible)
    return <State title={words('insights_score_missing')} text={words('insights_score_missing_text')} />;
  return (
    <div class="wishes">
      <ScoreHead state={score.state.value} hasScore={scored !== undefined} />
      {scored && scored.score.examples === 0 ? (
        <State atTop title={words('insights_no_scored')} text={words('insights_no_scored_text')} />
      ) : null}
      {scored && scored.score.examples > 0 ? (
        <>
          <ScoreTotals score={scored.score} />
          <ConfusionList confusions={scored.confusions} />
          <FailingList score={scored.score} />
        </>
      ) : null}
    </div>
  );
}

function ScoreHead({ state, hasScore }: { state: ScoreState; hasScore: boolean }) {
  const words = useWords();
  const lang = useLang();
  const { insights, ports } = useLibrary();
  const { run, stop } = insights.score;
  if (state.type === 'running') return <Running state={state} stop={stop} />;
  const score = () => void run().catch(ports.onError);
  return (
    <div class="care-head">
      {state.type === 'failed' ? <p role="alert">{words('insights_score_failed')}</p> : null}
      {state.type === 'idle' ? <p class="quiet insights-seen">{words('insights_score_text')}</p> : null}
      {state.type === 'done' ? (
        <p class="quiet insights-seen">{words('insights_scored_at', shortMoment(lang, state.at))}</p>
      ) : null}
      <Button tone={hasScore ? 'plain' : 'primary'} onClick={score}>
        {words(hasScore ? 'insights_score_again' : 'insights_score')}
      </Button>
    </div>
  );
}

type Going = Extract<ScoreState, { type: 'running' }>;

function Running({ state, stop }: { state: Going; stop: () => void }) {
  const words = useWords();
  const percent = Math.floor(state.share * 100);
  return (
    <div class="care-head">
      <label class="care-progress">
        <span class="quiet">{words('insights_scoring', percent)}</span>
        <progress max={100} value={percent} aria-label={words('insights_score')} />
      </label>
      <Button onClick={stop} held={state.isStopping}>
        {words('insights_stop')}
      </Button>
    </div>
  );
}
