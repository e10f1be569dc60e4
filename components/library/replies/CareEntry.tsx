import type { CareAction, CareItem } from '@/lib/library/care/care-item';
import type { Words } from '@/lib/shared/words';
import { useCount, useLang, useWords } from '../../ui/words';
import { editorHash } from '../editor/editor-place';
import { useLibrary } from '../library-context';
import type { LibraryModel } from '../library-model';
import { ActButton } from './ActButton';
import type { Rights } from './acts-model';
import { ACTION_WORDS, careText } from './care-words';

/** The rest of many is counted. */
const MOST_NAMED = 5;

/** One finding: which replies, what is the matter, and what mends it. */
export function CareEntry({ item }: { item: CareItem }) {
  const words = useWords();
  const lang = useLang();
  const count = useCount();
  const library = useLibrary();
  const { replies } = library;
  const [first, ...others] = item.snippetIds.map((id) => replies.rowOf(id));
  return (
    <li class="wish">
      <div>
        {first ? (
          <h3>
            <button class="link" type="button" onClick={() => goToReply(library, first.snippet.id)}>
              <bdi>{first.title}</bdi>
            </button>
          </h3>
        ) : null}
        <p dir="auto">{careText(words, lang, item)}</p>
        {others.slice(0, MOST_NAMED).map((row) =>
          row ? (
            <p key={row.snippet.id}>
              <button class="link" type="button" onClick={() => goToReply(library, row.snippet.id)}>
                <bdi>{row.title}</bdi>
              </button>
            </p>
          ) : null,
        )}
        {others.length > MOST_NAMED ? (
          <p class="quiet">{count('library_care_more', others.length - MOST_NAMED)}</p>
        ) : null}
      </div>
      <div class="actions">
        {item.actions.map((action) => (
          <CareActionButton key={JSON.stringify(action)} action={action} words={words} />
        ))}
      </div>
    </li>
  );
}

function CareActionButton({ action, words }: { action: CareAction; words: Words }) {
  const library = useLibrary();
  const { replies } = library;
  const target = 'snippetId' in action ? action.snippetId : action.kind === 'merge' ? action.into : undefined;
  const row = target === undefined ? undefined : replies.rowOf(target);
  if (target !== undefined && !row) return null;
  const rights = replies.acts.rightsAlone();
  return (
    <ActButton verdict={verdictFor(action, rights)} onPress={() => mend(action, library)}>
      {words(ACTION_WORDS[action.kind])}
    </ActButton>
  );
}

function verdictFor({ kind }: CareAction, rights: Omit<Rights, 'approve' | 'sendBack'>) {
  if (kind === 'merge' || kind === 'retire') return rights.decide;
  return kind === 'set-review-date' ? rights.review : rights.edit;
}

function mend(action: CareAction, library: LibraryModel): void {
  const { ports, replies } = library;
  const { acts, wishes } = replies;
  switch (action.kind) {
    case 'open-editor':
      ports.go(editorHash(action.snippetId, action));
      break;
    case 'write-reply':
      wishes.write({ words: action.words, lang: action.lang, requestId: action.requestId });
      break;
    case 'set-review-date':
      acts.ask({ kind: 'bulk', field: 'reviewBy', ids: [action.snippetId] });
      break;
    case 'set-owner':
      acts.ask({ kind: 'bulk', field: 'owner', ids: action.snippetIds });
      break;
    case 'merge':
      acts.ask({ kind: 'merge', into: action.into, from: action.from });
      break;
    case 'retire': {
      const row = replies.rowOf(action.snippetId);
      if (row) acts.ask({ kind: 'retire', row, instead: action.replacedBy });
    }
  }
}

function goToReply({ replies }: LibraryModel, id: string): void {
  replies.show('all');
  replies.clear();
  replies.select(id);
}
