import { is } from 'bpmn-js/lib/util/ModelUtil';
import { useTranslation } from 'react-i18next';
import { useWorkshop } from '../ModelerContext';
import { attributeOf, setAttributes } from '../model/properties';
import { ChoiceField } from './ChoiceField';
import { ModelLink } from './ModelLink';

/** Which other process the step runs. */
export function CalledProcess() {
  const { t } = useTranslation();
  const { modeler, selected, catalogue } = useWorkshop();
  if (!is(selected, 'bpmn:CallActivity')) return null;
  const called = attributeOf(selected, 'calledElement') ?? null;
  return (
    <div className="panel-group">
      <ChoiceField
        property="calledElement"
        label={t('processEditor.panel.calledProcess')}
        options={catalogue.processes.map((key) => ({ value: key, label: key }))}
        value={called}
        onChange={(calledElement) => setAttributes(modeler, selected, { calledElement })}
        isRequired
      />
      {called && <ModelLink modelKey={called} words={t('processEditor.panel.openProcess')} />}
    </div>
  );
}
