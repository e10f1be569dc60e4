import {
  ArrowDownUp,
  ChartLine,
  CornerUpRight,
  Settings as Gear,
  type IconNode,
  MessagesSquare,
  ShieldCheck,
  Users,
} from 'lucide';
import { CuecardMark } from '../ui/CuecardMark';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/words';
import { EditorPage } from './editor/EditorPage';
import { editorPlaceOf } from './editor/editor-place';
import { FilesPage } from './files/FilesPage';
import { InsightsPage } from './insights/InsightsPage';
import { useLibrary } from './library-context';
import type { Section } from './place-model';
import { PoliciesPage } from './policies/PoliciesPage';
import { IncidentBanner } from './replies/IncidentBanner';
import { RepliesPage } from './replies/RepliesPage';
import { CasesPage } from './routes/CasesPage';
import { RoutesPage } from './routes/RoutesPage';
import { SettingsPage } from './SettingsPage';
import { SideFoot } from './SideFoot';
import { StoreTrouble } from './StoreTrouble';
import { AgeBanner } from './team/AgeBanner';
import { TeamPage } from './team/TeamPage';

/** Side navigation and the page that is open. Settings live outside the database and open without it. */
export function Shell() {
  const { place, store } = useLibrary();
  const section = place.section.value;
  const isShut = store.trouble.value !== null && section !== 'settings' && section !== 'policies';
  return (
    <div class="app">
      <SideNavigation />
      <main class="page">
        <AgeBanner />
        <IncidentBanner />
        {isShut ? <StoreTrouble /> : <Page section={section} />}
      </main>
    </div>
  );
}

function Page({ section }: { section: Section }) {
  const edited = editorPlaceOf(useLibrary().ports.hash.value);
  if (edited) return <EditorPage place={edited} />;
  if (section === 'policies') return <PoliciesPage />;
  if (section === 'routes') return <RoutesPage />;
  if (section === 'cases') return <CasesPage />;
  if (section === 'insights') return <InsightsPage />;
  if (section === 'team') return <TeamPage />;
  if (section === 'files') return <FilesPage />;
  if (section === 'settings') return <SettingsPage />;
  return <RepliesPage />;
}

function SideNavigation() {
  const words = useWords();
  const { replies, policies, routes } = useLibrary();
  return (
    <nav class="side" aria-label={words('library_navigation')}>
      <p class="brand">
        <CuecardMark />
        <span>{words('extension_name')}</span>
      </p>
      <SideLink
        to="replies"
        icon={MessagesSquare}
        name={words('library_replies')}
        count={replies.total.value}
      />
      <SideLink to="policies" icon={ShieldCheck} name={words('library_policies')} count={policies.count} />
      <SideLink
        to="routes"
        icon={CornerUpRight}
        flip
        also="cases"
        name={words('library_routes')}
        count={routes.rows.value?.length}
      />
      <SideLink to="insights" icon={ChartLine} name={words('library_insights')} />
      <div class="side-gap" />
      <SideLink to="team" icon={Users} name={words('library_team')} />
      <SideLink to="files" icon={ArrowDownUp} name={words('library_files')} />
      <SideLink to="settings" icon={Gear} name={words('library_settings')} />
      <SideFoot />
    </nav>
  );
}

interface SideLinkProps {
  readonly to: Section;
  /** Another page under the same entry. */
  readonly also?: Section;
  readonly icon: IconNode;
  readonly flip?: boolean;
  readonly name: string;
  readonly count?: number | undefined;
}

function SideLink({ to, also, icon, flip = false, name, count }: SideLinkProps) {
  const { place } = useLibrary();
  const section = place.section.value;
  const isHere = section === to || section === also;
  return (
    <a class="side-link" href={`#${to}`} aria-current={isHere ? 'page' : undefined}>
      <Icon node={icon} flip={flip} />
      {name}
      {count === undefined ? null : (
        <span class="count push" aria-hidden="true">
          {count}
        </span>
      )}
    </a>
  );
}
