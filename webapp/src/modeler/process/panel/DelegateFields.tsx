import { isAny } from 'bpmn-js/lib/util/ModelUtil';
import { useTranslation } from 'react-i18next';
import type { DelegateProperty } from '../../../shared/api/types';
import { local } from '../../../shared/i18n/language';
import { useWorkshop } from '../ModelerContext';
import { expression } from '../model/groups';
import { attributeOf, propertyOf, setAttributes, setProperties } from '../model/properties';
import { ChoiceField } from './ChoiceField';
import { TypedField } from './TypedField';

/** What the machine does at the step. */
export function DelegateFields() {
  const { t } = useTranslation();
  const { modeler, selected, catalogue } = useWorkshop();
  if (!isAny(selected, ['bpmn:ServiceTask', 'bpmn:SendTask'])) return null;
  const value = attributeOf(selected, 'camunda:delegateExpression') ?? null;
  const chosen = catalogue.delegates.find(({ name }) => expression(name) === value);
  return (
    <div className="panel-group">
      <ChoiceField
        property="camunda:delegateExpression"
        label={t('processEditor.panel.delegate')}
        description={chosen && local(chosen.description ?? '', chosen.descriptionEn)}
        options={catalogue.delegates.map(({ name, label, labelEn }) => ({
          value: expression(name),
          label: local(label, labelEn),
        }))}
        value={value}
        onChange={(next) => setAttributes(modeler, selected, { 'camunda:delegateExpression': next })}
        isRequired
      />
      {chosen?.properties?.map((property) => (
        <DelegatePropertyField key={property.name} property={property} />
      ))}
    </div>
  );
}

function DelegatePropertyField({ property }: { property: DelegateProperty }) {
  const { modeler, selected } = useWorkshop();
  const { name, label, labelEn, required, choices } = property;
  const value = propertyOf(selected, name) ?? '';
  const commit = (next: string | null) => setProperties(modeler, selected, { [name]: next });
  const words = { label: local(label, labelEn), isRequired: required };
  if (!choices?.length) return <TypedField {...words} property={name} value={value} onCommit={commit} rows={2} />;
  return (
    <ChoiceField {...words} property={name} options={choices.map(optionOf)} value={value || null} onChange={commit} />
  );
}

type Choice = NonNullable<DelegateProperty['choices']>[number];

const optionOf = (choice: Choice) => ({ value: choice.value, label: local(choice.label, choice.labelEn) });
