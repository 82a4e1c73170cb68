import type BpmnFactory from 'bpmn-js/lib/features/modeling/BpmnFactory';
import type Modeling from 'bpmn-js/lib/features/modeling/Modeling';
import type { Element, ModdleElement } from 'bpmn-js/lib/model/Types';
import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
import type EventBus from 'diagram-js/lib/core/EventBus';
import { attributeOf, propertyOf } from '../model/properties';
import type { ElementTemplate, TemplateBinding } from './template';

interface Change {
  element: Element;
  newTemplate?: ElementTemplate;
  keptValues?: Map<TemplateBinding, string>;
}

const command = 'propertiesPanel.camunda.changeTemplate';

/**
 * The library clears what a template leaves empty, and writes the template's own values over what was there. What the
 * designer had filled in before stays, in the same step to undo; only what makes the template what it is (its hidden
 * fields) is set.
 */
class KeptValues extends CommandInterceptor {
  static override $inject = ['eventBus', 'modeling', 'bpmnFactory'];

  constructor(
    eventBus: EventBus,
    private readonly modeling: Modeling,
    private readonly bpmnFactory: BpmnFactory,
  ) {
    super(eventBus);
    this.preExecute(command, 5_000, (context: Change) => this.remember(context), true);
    this.postExecuted(command, 500, (context: Change) => this.writeBack(context), true);
  }

  private remember(context: Change): void {
    const fields = context.newTemplate?.properties.filter(({ type }) => type !== 'Hidden') ?? [];
    context.keptValues = new Map(
      fields.flatMap(({ binding }) => {
        const value = read(context.element, binding);
        return value ? [[binding, value] as const] : [];
      }),
    );
  }

  private writeBack({ element, keptValues }: Change): void {
    for (const [binding, value] of keptValues ?? [])
      if (read(element, binding) !== value) this.write(element, binding, value);
  }

  private write(element: Element, { type, name }: TemplateBinding, value: string): void {
    if (type === 'property') this.modeling.updateProperties(element, { [name]: value });
    else this.writeProperty(element, name, value);
  }

  private writeProperty(element: Element, name: string, value: string): void {
    const holder = holderOf(element);
    const entry = holder?.values?.find((known: ModdleElement) => known.name === name);
    if (entry) this.modeling.updateModdleProperties(element, entry, { value });
    if (entry || !holder) return;
    const added = this.bpmnFactory.create('camunda:Property', { name, value });
    added.$parent = holder;
    this.modeling.updateModdleProperties(element, holder, { values: [...(holder.values ?? []), added] });
  }
}

const read = (element: Element, { type, name }: TemplateBinding) =>
  type === 'property' ? attributeOf(element, name) : propertyOf(element, name);

const holderOf = (element: Element): ModdleElement | undefined =>
  element.businessObject.extensionElements?.values?.find(({ $type }: ModdleElement) => $type === 'camunda:Properties');

export const keptValues = {
  __init__: ['keptValues'],
  keptValues: ['type', KeptValues],
};
