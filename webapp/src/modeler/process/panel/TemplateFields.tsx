import type { Element } from 'bpmn-js/lib/model/Types';
import { isAny } from 'bpmn-js/lib/util/ModelUtil';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/ui/Button';
import { templates } from '../../templates';
import { useWorkshop } from '../ModelerContext';
import { attributeOf } from '../model/properties';
import type { ElementTemplate } from '../templates/template';
import { ChoiceField } from './ChoiceField';

interface Templates {
  applyTemplate: (element: Element, template: ElementTemplate) => Element;
  unlinkTemplate: (element: Element) => Element;
}

/** The prepared step this one is made after; what was filled in stays when it changes. */
export function TemplateFields() {
  const { t } = useTranslation();
  const { modeler, selected } = useWorkshop();
  const fitting = templates().filter(({ appliesTo }) => isAny(selected, appliesTo));
  const applied = attributeOf(selected, 'camunda:modelerTemplate') ?? null;
  if (fitting.length === 0) return null;
  const service = modeler.get<Templates>('elementTemplates');
  const apply = (id: string | null) => {
    const template = fitting.find((candidate) => candidate.id === id);
    if (template) service.applyTemplate(selected, template);
  };
  return (
    <div className="panel-group">
      <ChoiceField
        property="camunda:modelerTemplate"
        label={t('processEditor.panel.template')}
        description={fitting.find(({ id }) => id === applied)?.description}
        options={fitting.map(({ id, name }) => ({ value: id, label: name }))}
        value={applied}
        onChange={apply}
      />
      {applied && (
        <Button variant="quiet" onPress={() => service.unlinkTemplate(selected)}>
          {t('processEditor.panel.removeTemplate')}
        </Button>
      )}
    </div>
  );
}
