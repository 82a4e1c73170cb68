import BpmnFactory from 'bpmn-js/lib/features/modeling/BpmnFactory';
import type { Moddle, ModdleElement } from 'bpmn-js/lib/model/Types';

/** The first that fits counts. */
const prefixes: [string, string][] = [
  ['bpmn:UserTask', 'userTask'],
  ['bpmn:ServiceTask', 'serviceTask'],
  ['bpmn:SendTask', 'serviceTask'],
  ['bpmn:ReceiveTask', 'receiveTask'],
  ['bpmn:BusinessRuleTask', 'businessRuleTask'],
  ['bpmn:SubProcess', 'subProcess'],
  ['bpmn:CallActivity', 'callActivity'],
  ['bpmn:Gateway', 'gateway'],
  ['bpmn:StartEvent', 'start'],
  ['bpmn:EndEvent', 'end'],
  ['bpmn:Event', 'event'],
  ['bpmn:SequenceFlow', 'flow'],
  ['bpmn:Lane', 'lane'],
  ['bpmn:Participant', 'participant'],
];

/** New elements are named as the house names them: the rules ask for it, and histories are easier to read. */
class ReadableIds extends BpmnFactory {
  static override $inject = ['moddle'];

  constructor(private readonly model: Moddle) {
    super(model);
  }

  _ensureId(element: ModdleElement): void {
    const prefix = prefixes.find(([type]) => element.$instanceOf(type))?.[1];
    if (prefix && !element.id) element.id = this.model.ids.nextPrefixed(`${prefix}_n`, element);
    const general = BpmnFactory.prototype as unknown as { _ensureId: (element: ModdleElement) => void };
    general._ensureId.call(this, element);
  }
}

export const readableIds = { bpmnFactory: ['type', ReadableIds] };
