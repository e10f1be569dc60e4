import { Ellipsis } from 'lucide';
import type { WordKey } from '@/lib/shared/words';
import { Menu, type MenuItem } from '../../ui/Menu';
import { useWords } from '../../ui/words';
import { editorHash } from '../editor/editor-place';
import { useLibrary } from '../library-context';
import { ActButton } from './ActButton';
import type { Rights } from './acts-model';
import { type Permission, REFUSAL_WORDS } from './failure-words';
import type { ReplyRow } from './reply-rows';

/** What can be done with the chosen reply, the usual act first. */
export function ReplyFoot({ row }: { row: ReplyRow }) {
  const words = useWords();
  const { ports, replies } = useLibrary();
  const { acts } = replies;
  const rights = acts.rights(row);
  return (
    <>
      <NextAct row={row} rights={rights} />
      {row.snippet.recall ? (
        <ActButton size="large" verdict={rights.decide} onPress={() => void acts.liftRecall(row)}>
          {words('library_lift_recall')}
        </ActButton>
      ) : null}
      <ActButton
        size="large"
        hotkey="E"
        verdict={rights.edit}
        onPress={() => ports.go(editorHash(row.snippet.id))}
      >
        {words('library_edit')}
      </ActButton>
      <MoreActs row={row} rights={rights} />
    </>
  );
}

interface ActsProps {
  readonly row: ReplyRow;
  readonly rights: Rights;
}

/** What brings the version that is being written one step on. */
function NextAct({ row, rights }: ActsProps) {
  const words = useWords();
  const { acts } = useLibrary().replies;
  const usual = { size: 'large', tone: 'primary', grow: true } as const;
  if (row.open?.state === 'draft')
    return (
      <ActButton {...usual} hotkey="H" verdict={rights.edit} onPress={() => void acts.handIn(row)}>
        {words('library_hand_in')}
      </ActButton>
    );
  if (row.open?.state !== 'in-review') return null;
  return (
    <>
      <ActButton {...usual} hotkey="A" verdict={rights.approve} onPress={() => void acts.approve(row)}>
        {words('library_approve')}
      </ActButton>
      <ActButton
        size="large"
        hotkey="S"
        verdict={rights.sendBack}
        onPress={() => acts.ask({ kind: 'send-back', row })}
      >
        {words('library_send_back')}
      </ActButton>
    </>
  );
}

interface Act {
  readonly word: WordKey;
  readonly verdict: Permission;
  readonly go: () => void;
}

/** An act that somebody may not do stays in the menu and says why when it is picked. */
function MoreActs({ row, rights }: ActsProps) {
  const words = useWords();
  const { notes } = useLibrary();
  const items = useMoreActs(row, rights).map(
    ({ word, verdict, go }): MenuItem => ({
      name: words(word),
      onPick: () => {
        if (verdict.ok) go();
        else notes.tell(words(REFUSAL_WORDS[verdict.why]));
      },
    }),
  );
  return <Menu icon={Ellipsis} name={words('library_more_acts')} size="large" up items={items} />;
}

function useMoreActs(row: ReplyRow, rights: Rights): Act[] {
  const { acts } = useLibrary().replies;
  const { snippet, open } = row;
  const list: Act[] = [];
  const isLive = snippet.status === 'approved';
  if (isLive && !snippet.recall)
    list.push({
      word: 'library_recall_menu',
      verdict: rights.recall,
      go: () => acts.ask({ kind: 'recall', row }),
    });
  if (snippet.status === 'retired')
    list.push({ word: 'library_restore', verdict: rights.decide, go: () => void acts.restore(row) });
  else
    list.push({
      word: 'library_retire_menu',
      verdict: rights.decide,
      go: () => acts.ask({ kind: 'retire', row }),
    });
  if (open && isLive)
    list.push({ word: 'library_discard', verdict: rights.edit, go: () => void acts.discard(row) });
  return list;
}
