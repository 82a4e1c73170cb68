import { is } from 'bpmn-js/lib/util/ModelUtil';
import { useTranslation } from 'react-i18next';
import { local } from '../../../shared/i18n/language';
import { useWorkshop } from '../ModelerContext';
import { expression } from '../model/groups';
import { attributeOf, setAttributes } from '../model/properties';
import { ChoiceField } from './ChoiceField';

/** Who does the work. */
export function GroupField() {
  const { t } = useTranslation();
  const { modeler, modelKey, selected, catalogue } = useWorkshop();
  if (!is(selected, 'bpmn:UserTask')) return null;
  const options = catalogue.groups
    .filter(({ process }) => !process || process === modelKey)
    .map(({ name, label, labelEn }) => ({ value: expression(name), label: local(label, labelEn) }));
  return (
    <ChoiceField
      property="camunda:candidateGroups"
      label={t('processEditor.panel.group')}
      none={t('processEditor.panel.noGroup')}
      options={options}
      value={attributeOf(selected, 'camunda:candidateGroups') ?? null}
      onChange={(group) => setAttributes(modeler, selected, { 'camunda:candidateGroups': group })}
      isRequired
    />
  );
}
