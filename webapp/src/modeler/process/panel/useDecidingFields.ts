import { useQueries } from '@tanstack/react-query';
import type { Connection, Element, Shape } from 'bpmn-js/lib/model/Types';
import { is } from 'bpmn-js/lib/util/ModelUtil';
import type { FormComponent } from '../../../shared/api/types';
import { labelOf } from '../../../shared/form/schema';
import { draftQuery } from '../../queries';
import { useWorkshop } from '../ModelerContext';
import { routingFieldsOf } from '../model/forms';
import { attributeOf } from '../model/properties';

/** Something a way may be chosen by. */
export interface DecidingField {
  name: string;
  label: string;
  /** null: an answer of a table, or a name every process knows. */
  component: FormComponent | null;
}

/** The fields of the forms filled in before this way, the answers of tables before it, then the names of all processes. */
export function useDecidingFields(flow: Element): DecidingField[] {
  const { catalogue } = useWorkshop();
  const before = stepsBefore(flow as Connection);
  const forms = before.flatMap((step) => attributeOf(step, 'camunda:formRef') ?? []);
  const drafts = useQueries({ queries: forms.map((key) => draftQuery(key)) });
  const fields = drafts.flatMap(({ data }) => (data ? routingFieldsOf(data.source) : []));
  const answers = before.flatMap((step) => attributeOf(step, 'camunda:resultVariable') ?? []);
  const { names } = catalogue;
  const others = [...answers, ...names].map((name) => ({ name, label: name, component: null }));
  return distinct([
    ...fields.map((component) => ({ name: component.key ?? '', label: labelOf(component), component })),
    ...others,
  ]);
}

const distinct = (fields: DecidingField[]) =>
  fields.filter(({ name }, index) => fields.findIndex((other) => other.name === name) === index);

/** The work whose answers are known when the flow is reached: the nearest first. */
function stepsBefore(flow: Connection): Element[] {
  const seen = new Set<unknown>();
  const found: Element[] = [];
  const queue: Shape[] = [flow.source as Shape];
  for (let at = queue.shift(); at; at = queue.shift()) {
    if (seen.has(at)) continue;
    seen.add(at);
    if (is(at, 'bpmn:UserTask') || is(at, 'bpmn:BusinessRuleTask') || is(at, 'bpmn:StartEvent')) found.push(at);
    queue.push(...at.incoming.map((way) => way.source as Shape));
  }
  return found;
}
