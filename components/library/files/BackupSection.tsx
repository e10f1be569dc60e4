import { HardDrive, TriangleAlert } from 'lucide';
import type { Snapshot } from '@/lib/database/records';
import type { WordKey } from '@/lib/shared/words';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { useCount, useLang, useWords } from '../../ui/words';
import { momentName } from '../days';
import { useLibrary } from '../library-context';
import { backupProblemWords, isNearlyFull, sizeName } from './backup-words';
import { FileButton } from './FileButton';
import { readPicked } from './picked-files';
import { troubleWords } from './write-trouble';

/** Snapshots on this computer, and backups as files. */
export function BackupSection() {
  const words = useWords();
  const { files, notes } = useLibrary();
  const { backups } = files;
  const open = async (picked: readonly File[]) => {
    const [file] = (await readPicked(picked)) ?? [];
    if (file) await backups.openFile(file);
    else notes.tell(words('files_unreadable'));
  };
  const held = backups.isBusy.value;
  return (
    <>
      <RoomLine />
      <BackupTrouble />
      <p class="actions">
        <Button size="large" held={held} onClick={() => void backups.takeNow()}>
          {words('files_backup_now')}
        </Button>
        <Button size="large" held={held} onClick={() => void backups.saveFile()}>
          {words('files_backup_save')}
        </Button>
        <FileButton label={words('files_backup_open')} onFiles={(picked) => void open(picked)} />
      </p>
      <SnapshotList />
    </>
  );
}

function BackupTrouble() {
  const words = useWords();
  const lang = useLang();
  const { backups } = useLibrary().files;
  const problem = backups.problem.value;
  const trouble = backups.trouble.value;
  if (problem) {
    return (
      <Banner icon={TriangleAlert} tone="soon" alert title={words('files_backup_refused')}>
        {backupProblemWords(words, lang, problem)}
      </Banner>
    );
  }
  if (!trouble) return null;
  return (
    <Banner icon={TriangleAlert} tone="soon" alert title={words('files_not_written')}>
      {troubleWords(words, trouble)}
    </Banner>
  );
}

/** How full the disk is: quiet while there is room, plain when there soon is none. */
function RoomLine() {
  const words = useWords();
  const lang = useLang();
  const room = useLibrary().files.backups.room.value;
  if (!room) return null;
  const used = sizeName(lang, room.usedBytes);
  const quota = sizeName(lang, room.quotaBytes);
  if (!isNearlyFull(room)) return <p class="hint">{words('files_room', used, quota)}</p>;
  return (
    <Banner icon={HardDrive} tone="soon" alert title={words('files_room_low')}>
      {words('files_room_low_text', used, quota)}
    </Banner>
  );
}

function SnapshotList() {
  const words = useWords();
  const list = useLibrary().files.backups.list.value;
  if (!list) return <p class="hint">{words('library_loading')}</p>;
  if (list.length === 0) return <p class="hint">{words('files_no_snapshots')}</p>;
  return (
    <ul class="lines" aria-label={words('files_snapshots')}>
      {list.map((snapshot) => (
        <SnapshotLine key={snapshot.id} snapshot={snapshot} />
      ))}
    </ul>
  );
}

function SnapshotLine({ snapshot: { id, at, reason, counts, bytes } }: { snapshot: Snapshot }) {
  const words = useWords();
  const lang = useLang();
  const count = useCount();
  const { backups } = useLibrary().files;
  const when = momentName(lang, at);
  return (
    <li class="snapshot-line">
      <span>
        <span class="t">{when}</span>
        <span class="meta">
          {words(REASON_WORDS[reason])}. {count('files_replies', counts.snippets)},{' '}
          {sizeName(lang, bytes.length)}
        </span>
      </span>
      <Button
        held={backups.isBusy.value}
        aria-label={words('files_restore_of', when)}
        onClick={() => void backups.openSnapshot(id)}
      >
        {words('files_restore_look')}
      </Button>
    </li>
  );
}

const REASON_WORDS = {
  daily: 'files_reason_daily',
  'before-import': 'files_reason_import',
  'before-restore': 'files_reason_restore',
  'by-hand': 'files_reason_hand',
} as const satisfies Record<Snapshot['reason'], WordKey>;
