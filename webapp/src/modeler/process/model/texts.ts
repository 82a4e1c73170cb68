import type BpmnFactory from 'bpmn-js/lib/features/modeling/BpmnFactory';
import type Modeling from 'bpmn-js/lib/features/modeling/Modeling';
import type Modeler from 'bpmn-js/lib/Modeler';
import type { Element, ModdleElement } from 'bpmn-js/lib/model/Types';
import { local } from '../../../shared/i18n/language';

export const descriptionOf = (element: Element): string => element.businessObject.documentation?.[0]?.text ?? '';

export function describe(modeler: Modeler, element: Element, text: string): void {
  const [first, ...others] = element.businessObject.documentation ?? [];
  const modeling = modeler.get<Modeling>('modeling');
  if (first && text) {
    modeling.updateModdleProperties(element, first, { text });
    return;
  }
  const own = text ? [modeler.get<BpmnFactory>('bpmnFactory').create('bpmn:Documentation', { text })] : [];
  modeling.updateProperties(element, { documentation: [...own, ...others] });
}

export function rename(modeler: Modeler, element: Element, name: string): void {
  modeler.get<Modeling>('modeling').updateProperties(element, { name: name || undefined });
}

/** What it is called in the language of the page. */
export const nameOf = (node: ModdleElement): string => local(node.name ?? '', englishOf(node));

const englishOf = (node: ModdleElement): string | undefined =>
  node.extensionElements?.values
    ?.find(({ $type }: { $type: string }) => $type === 'camunda:Properties')
    ?.values?.find(({ name }: { name: string }) => name === 'nameEn')?.value;
