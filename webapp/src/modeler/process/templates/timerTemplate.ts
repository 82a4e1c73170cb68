import type BpmnFactory from 'bpmn-js/lib/features/modeling/BpmnFactory';
import type Modeling from 'bpmn-js/lib/features/modeling/Modeling';
import type { Element } from 'bpmn-js/lib/model/Types';
import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
import type EventBus from 'diagram-js/lib/core/EventBus';
import { workingTime } from '../model/timers';

const template = 'vn.congvu.timer';
const firstTerm = 'P1D';

/** A template cannot say what an event waits for: the timer is added as soon as its template is applied. */
class TimerTemplate extends CommandInterceptor {
  static override $inject = ['eventBus', 'modeling', 'bpmnFactory'];

  constructor(
    eventBus: EventBus,
    private readonly modeling: Modeling,
    private readonly bpmnFactory: BpmnFactory,
  ) {
    super(eventBus);
    this.postExecuted(
      'propertiesPanel.camunda.changeTemplate',
      ({ element, newTemplate }: { element: Element; newTemplate?: { id: string } }) => {
        if (newTemplate?.id === template && !element.businessObject.eventDefinitions?.length) this.addTimer(element);
      },
      true,
    );
  }

  private addTimer(element: Element): void {
    const timer = this.bpmnFactory.create('bpmn:TimerEventDefinition', {
      timeDate: this.bpmnFactory.create('bpmn:FormalExpression', { body: workingTime(firstTerm) }),
    });
    timer.$parent = element.businessObject;
    timer.timeDate.$parent = timer;
    this.modeling.updateProperties(element, { eventDefinitions: [timer] });
  }
}

export const timerTemplate = {
  __init__: ['timerTemplate'],
  timerTemplate: ['type', TimerTemplate],
};
