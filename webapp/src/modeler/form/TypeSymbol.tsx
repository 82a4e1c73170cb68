import {
  AlignLeft,
  Calendar,
  CircleDot,
  Group,
  Hash,
  ListChecks,
  type LucideIcon,
  Minus,
  Pilcrow,
  Space,
  SquareCheck,
  SquareChevronDown,
  TextCursorInput,
  TriangleAlert,
} from 'lucide-react';
import { type DrawnType, isDrawn } from './schema';

const symbols: Record<DrawnType, LucideIcon> = {
  textfield: TextCursorInput,
  textarea: AlignLeft,
  number: Hash,
  select: SquareChevronDown,
  radio: CircleDot,
  checkbox: SquareCheck,
  checklist: ListChecks,
  datetime: Calendar,
  text: Pilcrow,
  group: Group,
  separator: Minus,
  spacer: Space,
};

export function TypeSymbol({ type }: { type: string }) {
  const Drawn = isDrawn(type) ? symbols[type] : TriangleAlert;
  return <Drawn aria-hidden size={16} />;
}
