import type { ModdleElement } from 'bpmn-js/lib/model/Types';
import { BpmnModdle } from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import type { TemplatePart } from './template';

/**
 * The BPMN text of a process under another key and name. Its own forms are asked for under the new key; tables stay
 * shared. The first letters of case codes are left out: two procedures with the same could not be told apart.
 */
export async function copiedProcess(source: string, from: string, to: string, name: string): Promise<string> {
  const moddle = new BpmnModdle({ camunda });
  const { rootElement, elementsById } = await moddle.fromXML(source);
  const process = elementsById[from];
  if (process?.$type !== 'bpmn:Process') throw new Error(`no process ${from} in its own file`);
  process.id = to;
  process.name = name;
  nameAnew(process, name);
  for (const element of Object.values(elementsById)) {
    const form: unknown = element.formRef;
    if (typeof form === 'string' && form.startsWith(`${from}.`)) element.formRef = `${to}${form.slice(from.length)}`;
  }
  const { xml } = await moddle.toXML(rootElement, { format: true });
  return xml;
}

function nameAnew(process: ModdleElement, name: string) {
  const inside: ModdleElement[] = process.extensionElements?.values ?? [];
  for (const properties of inside.filter(({ $type }) => $type === 'camunda:Properties')) {
    const values: ModdleElement[] = properties.values ?? [];
    properties.values = values.filter((property) => property.name !== 'codePrefix');
    for (const property of values) if (property.name === 'nameEn') property.value = name;
  }
}

export const copiedForm = (source: string, key: string): TemplatePart => ({
  kind: 'FORM',
  key,
  source: `${JSON.stringify({ ...JSON.parse(source), id: key }, null, 2)}\n`,
});
