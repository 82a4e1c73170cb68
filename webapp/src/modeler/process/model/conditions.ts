import type BpmnFactory from 'bpmn-js/lib/features/modeling/BpmnFactory';
import type Modeling from 'bpmn-js/lib/features/modeling/Modeling';
import type Modeler from 'bpmn-js/lib/Modeler';
import type { Element } from 'bpmn-js/lib/model/Types';
import { setAttributes } from './properties';

/** A condition as a designer builds it: a field has a value, or has not. */
export interface Comparison {
  field: string;
  operator: '==' | '!=';
  value: string;
}

const pattern =
  /^\$\{\s*([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?)\s*(==|!=)\s*(?:'([^'\\]*)'|(true|false|\d+(?:\.\d+)?))\s*\}$/;

/** null: the text says something else than one comparison. */
export function comparisonOf(text: string): Comparison | null {
  const [, field, operator, word, literal] = pattern.exec(text.trim()) ?? [];
  if (field === undefined) return null;
  return { field, operator: operator === '!=' ? '!=' : '==', value: word ?? literal ?? '' };
}

const literal = /^(?:true|false|\d+(?:\.\d+)?)$/;

export const expressionOf = ({ field, operator, value }: Comparison): string =>
  `\${${field} ${operator} ${literal.test(value) ? value : `'${value.replace(/['\\]/g, '')}'`}}`;

export const conditionOf = (flow: Element): string => flow.businessObject.conditionExpression?.body ?? '';

export function setCondition(modeler: Modeler, flow: Element, text: string): void {
  const condition = text
    ? modeler.get<BpmnFactory>('bpmnFactory').create('bpmn:FormalExpression', { body: text })
    : undefined;
  if (condition) condition.$parent = flow.businessObject;
  modeler.get<Modeling>('modeling').updateProperties(flow, { conditionExpression: condition });
}

export const isDefaultFlow = (flow: Element): boolean => flow.businessObject.sourceRef?.default === flow.businessObject;

/** The default flow has no condition: the drawing library takes it away with it. */
export function setDefaultFlow(modeler: Modeler, source: Element, flow: Element | null): void {
  setAttributes(modeler, source, { default: (flow?.businessObject as never) ?? null });
}
