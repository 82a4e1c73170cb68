import type { Element } from 'bpmn-js/lib/model/Types';
import { is } from 'bpmn-js/lib/util/ModelUtil';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import { useTranslation } from 'react-i18next';
import { ChecklistField } from '../../../shared/ui/Checks';
import { useWorkshop } from '../ModelerContext';
import { apartFrom, setApart } from '../model/separate';

/** Which other steps of this model the same person must not do in the same case. */
export function SeparateField() {
  const { t } = useTranslation();
  const { modeler, selected } = useWorkshop();
  if (!is(selected, 'bpmn:UserTask')) return null;
  const others = (modeler.get<ElementRegistry>('elementRegistry').getAll() as Element[]).filter(
    (element) => is(element, 'bpmn:UserTask') && element.id !== selected.id && element.type !== 'label',
  );
  if (others.length === 0) return null;
  const chosen = others.filter((other) => apartFrom(selected, other)).map(({ id }) => id);
  const change = (next: string[]) =>
    others
      .filter(({ id }) => next.includes(id) !== chosen.includes(id))
      .forEach((other) => {
        setApart(modeler, selected, other, next.includes(other.id));
      });
  return (
    <div data-property="separateFrom">
      <ChecklistField
        label={t('processEditor.panel.separateFrom')}
        description={t('processEditor.panel.separateHint')}
        options={others.map(({ id, businessObject }) => ({ value: id, label: businessObject.name ?? id }))}
        value={chosen}
        onChange={change}
      />
    </div>
  );
}
