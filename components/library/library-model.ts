import { type AccountsModel, createAccountsModel } from './accounts-model';
import { createDataModel, type DataModel } from './data-model';
import { createFilesModel, type FilesModel } from './files/files-model';
import { createFirstRunModel, type FirstRunModel } from './first-run-model';
import { createInsightsModel, type InsightsModel } from './insights/insights-model';
import type { LibraryPorts } from './library-ports';
import { createLibraryStore, type LibraryStore } from './library-store';
import { createNotesModel, type NotesModel } from './notes-model';
import { createPlaceModel, type PlaceModel } from './place-model';
import { createPoliciesModel, type PoliciesModel } from './policies/policies-model';
import { createRepliesModel, type RepliesModel } from './replies/replies-model';
import { type CasesModel, createCasesModel } from './routes/cases-model';
import { createDestinationsModel, type DestinationsModel } from './routes/destinations-model';
import { createNetworkModel, type NetworkModel } from './routes/network-model';
import { createRoutesModel, type RoutesModel } from './routes/routes-model';
import { createSettingsModel, type SettingsModel } from './settings-model';
import { createTeamModel, type TeamModel } from './team/team-model';
import { createTrustModel, type TrustModel } from './team/trust-model';

/** Everything the library page shows and does. Ends with the ports' signal. */
export interface LibraryModel {
  readonly ports: LibraryPorts;
  readonly store: LibraryStore;
  readonly notes: NotesModel;
  readonly place: PlaceModel;
  readonly replies: RepliesModel;
  readonly policies: PoliciesModel;
  readonly routes: RoutesModel;
  readonly cases: CasesModel;
  readonly network: NetworkModel;
  readonly destinations: DestinationsModel;
  readonly insights: InsightsModel;
  readonly settings: SettingsModel;
  readonly accounts: AccountsModel;
  readonly data: DataModel;
  readonly firstRun: FirstRunModel;
  readonly files: FilesModel;
  readonly team: TeamModel;
  readonly trust: TrustModel;
}

export function createLibraryModel(ports: LibraryPorts): LibraryModel {
  const store = createLibraryStore(ports);
  const notes = createNotesModel();
  const place = createPlaceModel(ports);
  const cases = createCasesModel(ports, store, notes);
  const settings = createSettingsModel(ports, notes);
  const trust = createTrustModel(ports, store, notes);
  const accounts = createAccountsModel(ports, settings);
  const replies = createRepliesModel(ports, store, notes, trust.isReadOnly);
  return {
    ports,
    store,
    notes,
    place,
    cases,
    settings,
    replies,
    insights: createInsightsModel({ ports, store, notes, replies }),
    policies: createPoliciesModel(ports, store, notes),
    routes: createRoutesModel(ports, store, notes, { cases: cases.all, isReadOnly: trust.isReadOnly }),
    network: createNetworkModel(store),
    destinations: createDestinationsModel(ports, store, notes),
    accounts,
    data: createDataModel(ports, store, notes),
    files: createFilesModel(ports, store, notes),
    team: createTeamModel(ports, store, notes),
    trust,
    firstRun: createFirstRunModel(ports, place, accounts),
  };
}
