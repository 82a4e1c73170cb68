import type Modeler from 'bpmn-js/lib/Modeler';

/** The model as it would be saved. */
export const textOf = async (modeler: Modeler): Promise<string> => (await modeler.saveXML({ format: true })).xml ?? '';
