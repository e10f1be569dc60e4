import { useState } from 'preact/hooks';
import { UNANSWERED_WHYS, type UnansweredWhy } from '@/lib/insights/unanswered';
import type { WordKey } from '@/lib/shared/words';
import { useCount, useLang, useWords } from '../../ui/words';
import { shortMoment } from '../days';
import { examplesOf } from '../example-texts';
import { useLibrary } from '../library-context';
import { PLATFORM_NAMES } from '../names';
import { ActButton } from '../replies/ActButton';
import { ExampleDialog } from './ExampleDialog';
import type { UnansweredComment } from './insights-report';

type Group = readonly UnansweredComment[];

/** What customers asked, why no reply was a good one, and the two ways to mend it. */
export function UnansweredGroup({ group }: { group: Group }) {
  const words = useWords();
  const lang = useLang();
  const [first, ...others] = group;
  if (!first) return null;
  const { comment, lastAt } = first;
  return (
    <li class="wish">
      <div>
        <h2 class="insights-comment" dir="auto" title={comment.text}>
          {comment.text}
        </h2>
        <p class="meta">
          {words('insights_last', PLATFORM_NAMES[comment.platform], shortMoment(lang, lastAt))}
        </p>
        <Whys group={group} />
        {others.length > 0 ? <Others others={others} /> : null}
      </div>
      <GroupActions group={group} />
    </li>
  );
}

function Whys({ group }: { group: Group }) {
  const words = useWords();
  const { replies } = useLibrary();
  const whys = UNANSWERED_WHYS.map((why) => ({
    why,
    times: group.filter((each) => each.why === why).length,
  }));
  const title = replies.rowOf(foundIn(group) ?? '')?.title;
  return (
    <ul class="insights-whys">
      {whys
        .filter(({ times }) => times > 0)
        .map(({ why, times }) => (
          <li key={why}>
            {group.length > 1 ? <span class="num quiet">{times}</span> : null}
            <span>
              {words(WHY_WORDS[why])}{' '}
              {why === 'searched' && title !== undefined ? words('insights_found', title) : null}
            </span>
          </li>
        ))}
    </ul>
  );
}

const MOST_NAMED = 10;

function Others({ others }: { others: Group }) {
  const count = useCount();
  return (
    <details class="insights-others">
      <summary>{count('insights_like_it', others.length)}</summary>
      <ul class="quotes">
        {others.slice(0, MOST_NAMED).map(({ commentKey, comment }) => (
          <li key={commentKey} dir="auto">
            {comment.text}
          </li>
        ))}
      </ul>
      {others.length > MOST_NAMED ? (
        <p class="quiet">{count('library_care_more', others.length - MOST_NAMED)}</p>
      ) : null}
    </details>
  );
}

function GroupActions({ group }: { group: Group }) {
  const words = useWords();
  const { replies } = useLibrary();
  const { edit } = replies.acts.rightsAlone();
  const [isAsking, ask] = useState(false);
  const found = foundIn(group);
  const examples = examplesOf(group.map(({ comment }) => comment.text));
  const lang = group[0]?.comment.triage?.lang ?? group[0]?.comment.lang ?? null;
  const write = () => replies.wishes.write({ words: '', examples, lang, requestId: null });
  return (
    <div class="actions">
      <ActButton tone={found === null ? 'primary' : 'plain'} verdict={edit} onPress={write}>
        {words('library_write_reply')}
      </ActButton>
      <ActButton tone={found === null ? 'plain' : 'primary'} verdict={edit} onPress={() => ask(true)}>
        {words('insights_add_example')}
      </ActButton>
      {isAsking ? (
        <ExampleDialog group={group} examples={examples} start={found} onEnd={() => ask(false)} />
      ) : null}
    </div>
  );
}

/** The reply that a search found for the last of them. */
function foundIn(group: Group): string | null {
  return group.find(({ foundId }) => foundId !== null)?.foundId ?? null;
}

const WHY_WORDS = {
  'own-words': 'insights_why_own_words',
  missed: 'insights_why_missed',
  unsure: 'insights_why_unsure',
  searched: 'insights_why_searched',
} as const satisfies Record<UnansweredWhy, WordKey>;
