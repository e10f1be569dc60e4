import type { NetworkRow } from '@/lib/database/records';
import { isOfCase } from '@/lib/escalation/delivery/parcel-id';
import type { Escalation } from '@/lib/escalation/escalation';
import type { Words } from '@/lib/shared/words';
import { useLang, useWords } from '../../ui/words';
import { shortMoment } from '../days';
import { useLibrary } from '../library-context';
import { withTicket } from './case-delivery';
import { outcomeWords } from './network-model';

/** What happened to the case, oldest first. */
export function CaseHistory({ escalation }: { escalation: Escalation }) {
  const words = useWords();
  const lang = useLang();
  const { network } = useLibrary();
  const requests = (network.rows.value ?? []).filter(({ why }) => isOfCase(why, escalation.id));
  const events = historyOf(words, escalation, requests);
  return (
    <section aria-labelledby="case-history-title">
      <h3 id="case-history-title">{words('case_history')}</h3>
      <ol>
        {events.map(({ at, text }, nth) => (
          <li key={nth} class="case-event">
            <span class="num quiet">{shortMoment(lang, at)}</span>
            <span dir="auto">{text}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface Happening {
  readonly at: number;
  readonly text: string;
}

export function historyOf(
  words: Words,
  escalation: Escalation,
  requests: readonly NetworkRow[],
): Happening[] {
  const { createdAt, createdBy, routeName, passedOn, arrived, takenOver, solved } = escalation;
  const { status, changedAt, changedBy } = escalation;
  const first = passedOn[0]?.routeName ?? routeName;
  const by = (name: string) => (name === '' ? '' : ` ${words('library_case_by', name)}`);
  const events: Happening[] = [
    { at: createdAt, text: words('case_happened_saved', first) + by(createdBy) },
    ...requests
      .filter(({ outcome }) => !TOLD_BELOW.has(outcome))
      .map((row) => ({
        at: row.at,
        text: words(
          row.purpose === 'look-up' ? 'case_happened_looked' : 'case_happened_asked',
          row.host,
          outcomeWords(words, row),
        ),
      })),
    ...passedOn.map((each, nth) => ({
      at: each.at,
      text: words('case_happened_passed_on', passedOn[nth + 1]?.routeName ?? routeName) + by(each.by),
    })),
  ];
  if (arrived) events.push({ at: arrived.at, text: withTicket(words, routeName, arrived.reference) });
  if (takenOver) {
    const who = takenOver.who === '' ? words('case_taken') : words('case_taken_by', takenOver.who);
    events.push({ at: takenOver.at, text: who });
  }
  if (solved) {
    const key = solved.by === 'target' ? 'case_happened_solved_there' : 'case_happened_solved';
    events.push({ at: solved.at, text: words(key) + by(solved.who) });
  }
  if (status === 'taken-back') {
    events.push({ at: changedAt, text: words('library_case_back') + by(changedBy) });
  }
  return events.sort((a, b) => a.at - b.at);
}

/** What a target answered when it was asked after the case: that it changed has a line of its own. */
const TOLD_BELOW: ReadonlySet<string> = new Set(['taken', 'not-taken', 'solved']);
