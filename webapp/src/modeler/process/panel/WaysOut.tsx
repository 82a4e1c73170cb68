import type { Connection, Shape } from 'bpmn-js/lib/model/Types';
import { isAny } from 'bpmn-js/lib/util/ModelUtil';
import { useTranslation } from 'react-i18next';
import { useWorkshop } from '../ModelerContext';
import { setDefaultFlow } from '../model/conditions';
import { elementOf } from '../model/navigate';
import { ChoiceField } from './ChoiceField';

/** Which way is taken when no condition holds. */
export function WaysOut() {
  const { t } = useTranslation();
  const { modeler, selected } = useWorkshop();
  if (!isAny(selected, ['bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway'])) return null;
  const ways = (selected as Shape).outgoing as Connection[];
  if (ways.length < 2) return null;
  return (
    <ChoiceField
      property="default"
      label={t('processEditor.panel.default')}
      none={t('processEditor.panel.noDefault')}
      options={ways.map((way) => ({ value: way.id, label: wayName(way) }))}
      value={selected.businessObject.default?.id ?? null}
      onChange={(id) => setDefaultFlow(modeler, selected, elementOf(modeler, id) ?? null)}
    />
  );
}

const wayName = (way: Connection): string => {
  const target = (way.target as Shape | undefined)?.businessObject;
  return [way.businessObject.name, `→ ${target?.name ?? target?.id ?? ''}`].filter(Boolean).join(' ');
};
