import type { LinkProps } from '@tanstack/react-router';
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
import type { Session } from '../api/types';
import {
  handlesTasks,
  leadsPeople,
  receivesDossiers,
  seesDossiers,
  seesEscalations,
  seesExams,
  seesModels,
  seesPerformance,
  seesRemoteWork,
  seesRules,
  watchesTime,
} from './useSession';

type Label =
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

export interface Entry {
  to: LinkProps['to'];
  label: Label;
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

/** As many as fit beside each other on a telephone with their words whole. */
const fitting = 5;

export const entriesFor = (session: Session): Entry[] => entries.filter((entry) => entry.shownTo(session));

/** What stands behind “more” on a telephone: all but the four this role needs most often; nothing when all fit. */
export function restFor(session: Session): Set<Label> {
  const shown = entriesFor(session).map(({ label }) => label);
  if (shown.length <= fitting) return new Set();
  const often = mostUsed(session).filter((label) => shown.includes(label));
  const inSight = [...often, ...shown.filter((label) => !often.includes(label))].slice(0, fitting - 1);
  return new Set(shown.filter((label) => !inSight.includes(label)));
}

function mostUsed(session: Session): Label[] {
  if (watchesTime(session)) return ['escalations', 'performance', 'dossiers', 'inbox'];
  if (receivesDossiers(session)) return ['inbox', 'newDossier', 'dossiers', 'cases'];
  if (leadsPeople(session)) return ['inbox', 'dossiers', 'escalations', 'performance'];
  if (handlesTasks(session)) return ['inbox', 'dossiers', 'cases', 'remoteWork'];
  return ['dossiers', 'escalations', 'performance', 'cases'];
}
