import { is } from 'bpmn-js/lib/util/ModelUtil';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/ui/Button';
import { useWorkshop } from '../ModelerContext';
import { attributeOf, setAttributes } from '../model/properties';
import { ChoiceField } from './ChoiceField';
import { ModelLink } from './ModelLink';
import { NewDecisionDialog } from './NewDecisionDialog';
import { TypedField } from './TypedField';

/** Which table decides, and where its answer goes. */
export function DecisionFields() {
  const { t } = useTranslation();
  const { modeler, selected, catalogue } = useWorkshop();
  const [naming, setNaming] = useState(false);
  if (!is(selected, 'bpmn:BusinessRuleTask')) return null;
  const decision = attributeOf(selected, 'camunda:decisionRef') ?? null;
  const choose = (key: string | null) => setAttributes(modeler, selected, { 'camunda:decisionRef': key });
  return (
    <div className="panel-group">
      <ChoiceField
        property="camunda:decisionRef"
        label={t('processEditor.panel.decision')}
        options={catalogue.decisions.map((key) => ({ value: key, label: key }))}
        value={decision}
        onChange={choose}
        isRequired
      />
      <div className="panel-actions">
        {decision && <ModelLink modelKey={decision} words={t('processEditor.panel.openDecision')} />}
        <Button variant="quiet" onPress={() => setNaming(true)}>
          {t('processEditor.panel.newDecision')}
        </Button>
      </div>
      {naming && <NewDecisionDialog onClose={() => setNaming(false)} onMade={choose} />}
      <TypedField
        property="camunda:resultVariable"
        label={t('processEditor.panel.resultVariable')}
        value={attributeOf(selected, 'camunda:resultVariable') ?? ''}
        onCommit={(name) => setAttributes(modeler, selected, { 'camunda:resultVariable': name.trim() })}
        isRequired
      />
    </div>
  );
}
