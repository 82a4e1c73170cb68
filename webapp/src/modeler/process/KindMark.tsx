import {
  ArrowRight,
  Box,
  Circle,
  CircleDot,
  CircleStop,
  Clock,
  Cog,
  Columns3,
  Diamond,
  Layers,
  type LucideIcon,
  Mail,
  Square,
  StickyNote,
  Table2,
  UserRound,
  Workflow,
} from 'lucide-react';
import type { StepKind } from './model/kinds';

const symbols: Record<StepKind, LucideIcon> = {
  process: Workflow,
  pool: Columns3,
  lane: Columns3,
  start: Circle,
  end: CircleStop,
  event: CircleDot,
  timer: Clock,
  message: Mail,
  userTask: UserRound,
  serviceTask: Cog,
  decisionTask: Table2,
  task: Square,
  calledProcess: Workflow,
  subProcess: Layers,
  gateway: Diamond,
  flow: ArrowRight,
  note: StickyNote,
  other: Box,
};

export function KindMark({ kind }: { kind: StepKind }) {
  const Icon = symbols[kind];
  return <Icon aria-hidden size={16} className="kind-mark" />;
}
