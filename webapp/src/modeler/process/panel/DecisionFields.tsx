import { is } from 'bpmn-js/lib/util/ModelUtil';
import { useTranslation } from 'react-i18next';
import { useWorkshop } from '../ModelerContext';
import { attributeOf, setAttributes } from '../model/properties';
import { ChoiceField } from './ChoiceField';
import { ModelLink } from './ModelLink';
import { TypedField } from './TypedField';

/** Which table decides, and where its answer goes. */
export function DecisionFields() {
  const { t } = useTranslation();
  const { modeler, selected, catalogue } = useWorkshop();
  if (!is(selected, 'bpmn:BusinessRuleTask')) return null;
  const decision = attributeOf(selected, 'camunda:decisionRef') ?? null;
  return (
    <div className="panel-group">
      <ChoiceField
        property="camunda:decisionRef"
        label={t('processEditor.panel.decision')}
        options={catalogue.decisions.map((key) => ({ value: key, label: key }))}
        value={decision}
        onChange={(key) => setAttributes(modeler, selected, { 'camunda:decisionRef': key })}
        isRequired
      />
      {decision && <ModelLink modelKey={decision} words={t('processEditor.panel.openDecision')} />}
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
