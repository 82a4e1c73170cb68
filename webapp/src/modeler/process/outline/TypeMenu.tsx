import type { Element } from 'bpmn-js/lib/model/Types';
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useWorkshop } from '../ModelerContext';
import { changeType } from '../model/insert';
import { show } from '../model/navigate';

interface Target {
  type: string;
  eventDefinitionType?: string;
  isExpanded?: boolean;
}

const tasks = {
  userTask: { type: 'bpmn:UserTask' },
  serviceTask: { type: 'bpmn:ServiceTask' },
  decisionTask: { type: 'bpmn:BusinessRuleTask' },
  calledProcess: { type: 'bpmn:CallActivity' },
  subProcess: { type: 'bpmn:SubProcess', isExpanded: true },
} satisfies Record<string, Target>;

const gateways = {
  exclusive: { type: 'bpmn:ExclusiveGateway' },
  parallel: { type: 'bpmn:ParallelGateway' },
  inclusive: { type: 'bpmn:InclusiveGateway' },
  eventBased: { type: 'bpmn:EventBasedGateway' },
} satisfies Record<string, Target>;

const events = {
  timer: { type: 'bpmn:IntermediateCatchEvent', eventDefinitionType: 'bpmn:TimerEventDefinition' },
  message: { type: 'bpmn:IntermediateCatchEvent', eventDefinitionType: 'bpmn:MessageEventDefinition' },
} satisfies Record<string, Target>;

const borderEvents = {
  timer: { type: 'bpmn:BoundaryEvent', eventDefinitionType: 'bpmn:TimerEventDefinition' },
  message: { type: 'bpmn:BoundaryEvent', eventDefinitionType: 'bpmn:MessageEventDefinition' },
} satisfies Record<string, Target>;

type Kind = keyof typeof tasks | keyof typeof gateways | keyof typeof events;

/** What the selected step can become; what it holds stays as far as the new kind knows it. */
export function TypeMenu() {
  const { t } = useTranslation();
  const { modeler, selected } = useWorkshop();
  const targets: Partial<Record<Kind, Target>> = targetsOf(selected);
  return (
    <Popover className="popover">
      <Menu
        autoFocus="first"
        className="options"
        aria-label={t('processEditor.outline.type')}
        renderEmptyState={() => <p className="option muted">{t('processEditor.outline.noOtherType')}</p>}
        onAction={(id) => {
          const target = targets[id as Kind];
          if (target) show(modeler, changeType(modeler, selected, target));
        }}
      >
        {(Object.keys(targets) as Kind[]).map((id) => (
          <MenuItem key={id} id={id} className="option">
            {t(`processEditor.type.${id}`)}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}

function targetsOf(element: Element): Partial<Record<Kind, Target>> {
  if (is(element, 'bpmn:Activity')) return tasks;
  if (is(element, 'bpmn:Gateway')) return gateways;
  if (is(element, 'bpmn:BoundaryEvent')) return borderEvents;
  return is(element, 'bpmn:IntermediateCatchEvent') ? events : {};
}
