import { useTranslation } from 'react-i18next';
import { newDecision } from '../../decision/newDecision';
import { isKey, keyFrom } from '../../list/newKey';
import { useWorkshop } from '../ModelerContext';
import { NewPartDialog } from './NewPartDialog';

interface NewDecisionDialogProps {
  onClose: () => void;
  onMade: (key: string) => void;
}

export function NewDecisionDialog(props: NewDecisionDialogProps) {
  const { t } = useTranslation();
  const { modelKey, selected, catalogue } = useWorkshop();
  const wrongWith = (key: string) => {
    if (!isKey(key)) return t('processEditor.panel.decisionNameWrong');
    const isTaken = key === modelKey || catalogue.decisions.includes(key) || catalogue.processes.includes(key);
    return isTaken ? t('models.keyTaken') : undefined;
  };
  return (
    <NewPartDialog
      {...props}
      title={t('processEditor.panel.newDecision')}
      kind="DECISION"
      label={t('decisionEditor.name')}
      suggestion={selected.businessObject.name ?? ''}
      keyOf={keyFrom}
      hintOf={(key) => t('processEditor.panel.decisionKeyHint', { key })}
      wrongWith={wrongWith}
      sourceOf={newDecision}
    />
  );
}
