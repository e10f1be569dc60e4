import type { RequiredField, Route } from '@/lib/escalation/route';
import type { Snippet } from '@/lib/library/snippet';
import type { WordKey } from '@/lib/shared/words';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { CheckGroup } from '../policies/editor/CheckGroup';
import { Line, Switch } from './Fields';
import { Pick } from './Pick';

/** How soon, who when nobody does, what the customer is told, and what the form asks for first. */
export function RouteHandling({ route }: { route: Route }) {
  const words = useWords();
  const { routes } = useLibrary();
  return (
    <>
      <Goal route={route} />
      <Line
        label={words('routes_on_call')}
        value={route.onCall}
        hint={words('routes_on_call_hint')}
        onInput={(onCall) => routes.change({ onCall })}
      />
      <Deputy route={route} />
      <HandOffReply route={route} />
      <FollowUpReply route={route} />
      <CheckGroup
        legend={words('routes_required')}
        options={REQUIRED.map((field) => [field, words(REQUIRED_WORDS[field])])}
        chosen={route.required}
        onChange={(required) => routes.change({ required })}
      />
    </>
  );
}

const REQUIRED: readonly RequiredField[] = ['note', 'risk', 'hand-off'];
const REQUIRED_WORDS = {
  note: 'routes_required_note',
  risk: 'routes_required_risk',
  'hand-off': 'routes_required_hand_off',
} as const satisfies Record<RequiredField, WordKey>;

function Goal({ route }: { route: Route }) {
  const words = useWords();
  const { routes } = useLibrary();
  const isWrong = routes.problem.value === 'goal';
  const read = (typed: string) => {
    const digits = typed.replace(/\D/g, '');
    return digits === '' ? null : Number(digits);
  };
  return (
    <Line
      kind="number"
      label={words('routes_goal')}
      unit={words('library_minutes')}
      value={route.goalMinutes === null ? '' : String(route.goalMinutes)}
      hint={words('routes_goal_hint')}
      problem={isWrong ? words('routes_goal_wrong') : undefined}
      onInput={(typed) => routes.change({ goalMinutes: read(typed) })}
    />
  );
}

function Deputy({ route }: { route: Route }) {
  const words = useWords();
  const { routes } = useLibrary();
  const others = routes.tried.value.filter(({ id, changedAt }) => id !== route.id && changedAt > 0);
  const isMissing = routes.problem.value === 'deputy-missing';
  return (
    <div class="field">
      <Pick
        label={words('routes_deputy')}
        value={route.deputyRouteId}
        none={words('routes_no_deputy')}
        options={others.map(({ id, name }) => [id, name])}
        hint={words('routes_deputy_hint')}
        problem={isMissing ? words('routes_deputy_missing') : undefined}
        onPick={(deputyRouteId) =>
          routes.change({ deputyRouteId, useDeputy: deputyRouteId !== null && route.useDeputy })
        }
      />
      <Switch
        checked={route.useDeputy}
        disabled={route.deputyRouteId === null}
        onChange={(useDeputy) => routes.change({ useDeputy })}
      >
        {words('routes_use_deputy')}
      </Switch>
    </div>
  );
}

function HandOffReply({ route }: { route: Route }) {
  const words = useWords();
  const { routes } = useLibrary();
  return (
    <Pick
      label={words('library_hand_off')}
      value={route.handOffSnippetId}
      none={words('library_no_hand_off')}
      problem={routes.problem.value === 'hand-off-missing' ? words('routes_hand_off_missing') : undefined}
      options={useReplyChoices(routes.selected.value?.handOff)}
      onPick={(handOffSnippetId) => routes.change({ handOffSnippetId })}
    />
  );
}

function FollowUpReply({ route }: { route: Route }) {
  const words = useWords();
  const { routes } = useLibrary();
  return (
    <Pick
      label={words('routes_follow_up')}
      value={route.followUpSnippetId ?? null}
      none={words('routes_no_follow_up')}
      options={useReplyChoices(routes.selected.value?.followUp)}
      onPick={(followUpSnippetId) => routes.change({ followUpSnippetId })}
    />
  );
}

/** Approved replies, and the one that is chosen whether it still is approved or not. */
function useReplyChoices(chosen: Snippet | undefined): readonly (readonly [id: string, title: string])[] {
  const { replies } = useLibrary();
  const approved = (replies.all.value ?? []).filter(({ snippet }) => snippet.status === 'approved');
  const offered = approved.map(({ snippet }) => snippet).filter(({ id }) => id !== chosen?.id);
  return [...(chosen ? [chosen] : []), ...offered].map(({ id, texts }) => [id, texts[0]?.title ?? '']);
}
