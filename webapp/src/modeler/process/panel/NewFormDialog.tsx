import { useTranslation } from 'react-i18next';
import { useWorkshop } from '../ModelerContext';
import { emptyForm, formKeyPattern, suggestedKey } from '../model/forms';
import { propertyOf } from '../model/properties';
import { NewPartDialog } from './NewPartDialog';

interface NewFormDialogProps {
  onClose: () => void;
  onMade: (key: string) => void;
}

export function NewFormDialog(props: NewFormDialogProps) {
  const { t } = useTranslation();
  const { modelKey, selected, catalogue } = useWorkshop();
  const wrongWith = (key: string, name: string) => {
    if (!formKeyPattern.test(name)) return t('processEditor.panel.formKeyWrong');
    return catalogue.forms.includes(key) ? t('processEditor.panel.formKeyTaken') : undefined;
  };
  return (
    <NewPartDialog
      {...props}
      title={t('processEditor.panel.newForm')}
      kind="FORM"
      label={t('processEditor.panel.formKey')}
      suggestion={suggestedKey(propertyOf(selected, 'nameEn') ?? selected.businessObject.name)}
      keyOf={(name) => `${modelKey}.${name}`}
      hintOf={(key) => t('processEditor.panel.formKeyHint', { key })}
      wrongWith={wrongWith}
      sourceOf={emptyForm}
    />
  );
}
