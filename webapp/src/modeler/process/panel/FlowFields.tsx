import type { Connection } from 'bpmn-js/lib/model/Types';
import { is, isAny } from 'bpmn-js/lib/util/ModelUtil';
import { useTranslation } from 'react-i18next';
import { CheckboxField } from '../../../shared/ui/Checks';
import { useWorkshop } from '../ModelerContext';
import { comparisonOf, conditionOf, isDefaultFlow, setCondition, setDefaultFlow } from '../model/conditions';
import { ComparisonFields } from './ComparisonFields';
import { TypedField } from './TypedField';

/** When this way is taken. */
export function FlowFields() {
  const { t } = useTranslation();
  const { modeler, selected } = useWorkshop();
  if (!is(selected, 'bpmn:SequenceFlow')) return null;
  const source = (selected as Connection).source;
  if (!source || !isAny(source, ['bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway', 'bpmn:Activity'])) return null;
  const isDefault = isDefaultFlow(selected);
  const text = conditionOf(selected);
  const isBuilt = text === '' || comparisonOf(text) !== null;
  return (
    <fieldset className="panel-group" data-property="conditionExpression">
      <legend>{t('processEditor.panel.condition')}</legend>
      <CheckboxField
        label={t('processEditor.panel.defaultFlow')}
        value={isDefault}
        onChange={(next) => setDefaultFlow(modeler, source as never, next ? selected : null)}
      />
      {!isDefault && isBuilt && <ComparisonFields />}
      {!isDefault && !isBuilt && (
        <TypedField
          property="condition"
          label={t('processEditor.panel.expression')}
          description={t('processEditor.panel.expressionHint')}
          value={text}
          onCommit={(next) => setCondition(modeler, selected, next.trim())}
        />
      )}
    </fieldset>
  );
}
