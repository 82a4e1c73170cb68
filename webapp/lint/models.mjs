// The shipped models and forms, as files.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = (name) => fileURLToPath(new URL(`../../${name}/`, import.meta.url));

function files(name, extension) {
  return readdirSync(folder(name))
    .filter((file) => file.endsWith(extension))
    .sort()
    .map((file) => ({
      key: file.slice(0, -extension.length),
      file: `${name}/${file}`,
      text: readFileSync(folder(name) + file, 'utf8'),
    }));
}

/** `{ key, file, xml }` of every process model; the key is the file name without its extension. */
export const modelFiles = () => files('processes', '.bpmn').map(({ key, file, text }) => ({ key, file, xml: text }));

/** `{ key, file, text }` of every form. */
export const formFiles = () => files('forms', '.form');

/** `{ key, file, text }` of every decision table. */
export const decisionFiles = () => files('processes', '.dmn');
