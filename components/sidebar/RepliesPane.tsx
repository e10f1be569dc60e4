import { AfterInsert } from './AfterInsert';
import { Doubt } from './Doubt';
import { InsertStanding } from './InsertStanding';
import { NoMatch } from './NoMatch';
import { ReplyDock } from './ReplyDock';
import { ReplyList } from './ReplyList';
import { RuleToReadNotice } from './RuleToReadNotice';
import { SearchRow } from './SearchRow';
import { useSidebar } from './sidebar-context';

/** Find a reply, look at it, put it in the reply box. */
export function RepliesPane() {
  const { replies, insertion, isCopyOnly } = useSidebar();
  const standing = insertion.attempt.value?.standing;
  if (standing?.type === 'inserted' && !isCopyOnly.value) return <AfterInsert />;
  const options = replies.options.value;
  const isEmpty = replies.total.value !== undefined && options.every(({ group }) => group !== undefined);
  const isDoubtful = !replies.isSearching.value && !replies.isConfident.value;
  return (
    <>
      <div class="scroll">
        <SearchRow />
        <RuleToReadNotice />
        {isDoubtful && !isEmpty ? <Doubt /> : null}
        {isEmpty ? <NoMatch /> : null}
        {isEmpty && options.length === 0 ? null : <ReplyList />}
      </div>
      {standing ? <InsertStanding /> : null}
      <ReplyDock />
    </>
  );
}
