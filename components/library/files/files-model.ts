import type { LibraryPorts } from '../library-ports';
import type { LibraryStore } from '../library-store';
import type { NotesModel } from '../notes-model';
import { type BackupModel, createBackupModel } from './backup-model';
import { type BundleModel, createBundleModel } from './bundle-model';
import { createExportModel, type ExportModel } from './export-model';
import { createImportModel, type ImportModel } from './import-model';
import { createRestoreModel, type RestoreModel } from './restore-model';

/** Everything that comes into the library from a file, and goes out into one. */
export interface FilesModel {
  readonly importing: ImportModel;
  readonly exporting: ExportModel;
  readonly backups: BackupModel;
  readonly bundles: BundleModel;
  readonly restoring: RestoreModel;
}

export function createFilesModel(ports: LibraryPorts, store: LibraryStore, notes: NotesModel): FilesModel {
  const restoring = createRestoreModel(ports, store, notes);
  return {
    importing: createImportModel(ports, store),
    exporting: createExportModel(ports, store, notes),
    backups: createBackupModel(ports, store, notes, restoring),
    bundles: createBundleModel(ports, store, notes, restoring),
    restoring,
  };
}
