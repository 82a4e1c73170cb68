import { is, isAny } from 'bpmn-js/lib/util/ModelUtil';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/ui/Button';
import { useWorkshop } from '../ModelerContext';
import { attributeOf, setAttributes } from '../model/properties';
import { ChoiceField } from './ChoiceField';
import { ModelLink } from './ModelLink';
import { NewFormDialog } from './NewFormDialog';

/** What is filled in at the step; at the start: what a case is opened with. */
export function FormFields() {
  const { t } = useTranslation();
  const { modeler, selected, catalogue } = useWorkshop();
  const [naming, setNaming] = useState(false);
  if (!isAny(selected, ['bpmn:UserTask', 'bpmn:StartEvent'])) return null;
  const form = attributeOf(selected, 'camunda:formRef') ?? null;
  const choose = (key: string | null) =>
    setAttributes(modeler, selected, { 'camunda:formRef': key, 'camunda:formRefBinding': key ? 'deployment' : null });
  return (
    <div className="panel-group">
      <ChoiceField
        property="camunda:formRef"
        label={t('processEditor.panel.form')}
        none={t('processEditor.panel.noForm')}
        options={catalogue.forms.map((key) => ({ value: key, label: key }))}
        value={form}
        onChange={choose}
        isRequired={is(selected, 'bpmn:UserTask')}
      />
      <div className="panel-actions">
        {form && <ModelLink modelKey={form} words={t('processEditor.panel.openForm')} />}
        <Button variant="quiet" onPress={() => setNaming(true)}>
          {t('processEditor.panel.newForm')}
        </Button>
      </div>
      {naming && <NewFormDialog onClose={() => setNaming(false)} onMade={choose} />}
    </div>
  );
}
