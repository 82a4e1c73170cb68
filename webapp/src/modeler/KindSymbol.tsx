import { ClipboardList, type LucideIcon, Table2, Workflow } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ModelKind } from '../shared/api/types';

const icons: Record<ModelKind, LucideIcon> = { PROCESS: Workflow, DECISION: Table2, FORM: ClipboardList };

export function KindSymbol({ kind }: { kind: ModelKind }) {
  const { t } = useTranslation();
  const Icon = icons[kind];
  return (
    <span className="kind-symbol" title={t(`models.kind.${kind}`)}>
      <Icon aria-hidden size={18} />
      <span className="visually-hidden">{t(`models.kind.${kind}`)}: </span>
    </span>
  );
}
