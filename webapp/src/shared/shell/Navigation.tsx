import { Link, type LinkProps } from '@tanstack/react-router';
import {
  BellRing,
  CalendarClock,
  ChartColumn,
  ClipboardPen,
  FilePlus2,
  FolderOpen,
  GraduationCap,
  House,
  Inbox,
  type LucideIcon,
  MessagesSquare,
  Workflow,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/types';
import {
  handlesTasks,
  receivesDossiers,
  seesDossiers,
  seesEscalations,
  seesExams,
  seesModels,
  seesPerformance,
  seesRemoteWork,
  seesRules,
  useSession,
} from './useSession';

interface Entry {
  to: LinkProps['to'];
  label:
    | 'inbox'
    | 'newDossier'
    | 'dossiers'
    | 'cases'
    | 'escalations'
    | 'performance'
    | 'remoteWork'
    | 'exams'
    | 'examPortal'
    | 'rules'
    | 'models';
  icon: LucideIcon;
  shownTo: (session: Session) => boolean;
}

const entries: Entry[] = [
  { to: '/inbox', label: 'inbox', icon: Inbox, shownTo: handlesTasks },
  { to: '/dossiers/new', label: 'newDossier', icon: FilePlus2, shownTo: receivesDossiers },
  { to: '/dossiers', label: 'dossiers', icon: FolderOpen, shownTo: seesDossiers },
  { to: '/cases', label: 'cases', icon: MessagesSquare, shownTo: seesDossiers },
  { to: '/escalations', label: 'escalations', icon: BellRing, shownTo: seesEscalations },
  { to: '/performance', label: 'performance', icon: ChartColumn, shownTo: seesPerformance },
  { to: '/rules', label: 'rules', icon: CalendarClock, shownTo: seesRules },
  { to: '/modeler', label: 'models', icon: Workflow, shownTo: seesModels },
  { to: '/remote-work', label: 'remoteWork', icon: House, shownTo: seesRemoteWork },
  { to: '/exams', label: 'exams', icon: GraduationCap, shownTo: seesExams },
  { to: '/exam-portal', label: 'examPortal', icon: ClipboardPen, shownTo: () => true },
];

export function Navigation() {
  const { t } = useTranslation();
  const session = useSession();
  const shown = entries.filter((entry) => entry.shownTo(session));
  if (shown.length === 0) return null;
  return (
    <nav className="navigation" aria-label={t('shell.navigation')}>
      <ul>
        {shown.map(({ to, label, icon: Icon }) => (
          <li key={label}>
            <Link
              to={to}
              activeOptions={{ exact: label === 'dossiers', includeSearch: false }}
              className="navigation-link"
            >
              <Icon aria-hidden size={18} />
              <span>{t(`nav.${label}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
