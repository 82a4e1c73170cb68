import camunda from 'camunda-dmn-moddle/resources/camunda.json';
import { DmnModdle } from 'dmn-moddle';

/** An element of a DMN file as dmn-moddle reads it. */
export interface DmnElement {
  $type: string;
  id?: string;
  [property: string]: unknown;
}

interface ReadDmn {
  definitions: DmnElement;
  /** What the reader does not know, and would not write again. */
  lost: string[];
}

export const moddle = (): DmnModdle => new DmnModdle({ camunda });

export async function readDmn(text: string): Promise<ReadDmn> {
  const { rootElement, warnings } = await moddle().fromXML(text);
  return { definitions: rootElement as DmnElement, lost: warnings.map(({ message }) => message) };
}

export async function writeDmn(definitions: DmnElement): Promise<string> {
  const { xml } = await moddle().toXML(definitions, { format: true });
  return xml;
}
