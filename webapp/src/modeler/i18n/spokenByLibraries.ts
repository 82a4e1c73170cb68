import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';

// Read by the test only: what the shipped libraries say on the screen.

const require = createRequire(import.meta.url);

/** The files of each library that end up in an editor. */
type Libraries = Record<string, string>;

export const drawing: Libraries = {
  'bpmn-js': 'lib',
  'diagram-js': 'lib',
  'bpmn-js-properties-panel': 'dist/index.esm.js',
  '@bpmn-io/properties-panel': 'dist/index.esm.js',
  'bpmn-js-element-templates': 'dist/index.esm.js',
  '@bpmn-io/element-template-chooser': 'dist/index.es.js',
  'bpmn-js-create-append-anything': 'dist/index.es.js',
  'bpmn-js-bpmnlint': 'dist/index.esm.js',
  'bpmn-js-native-copy-paste': 'lib',
  'diagram-js-minimap': 'dist/index.esm.js',
};

export const tables: Libraries = {
  'dmn-js-shared': 'lib',
  'dmn-js-decision-table': 'lib',
  'dmn-js-drd': 'lib',
  'dmn-js-literal-expression': 'lib',
  'dmn-js-boxed-expression': 'lib',
  'table-js': 'lib',
  'diagram-js': 'lib',
};

/** Menus are tables of entries whose labels are translated when they are shown. */
const menus = [
  'bpmn-js/lib/features/replace/ReplaceOptions.js',
  'bpmn-js/lib/draw/',
  'bpmn-js-create-append-anything/dist/index.es.js',
  'dmn-js-decision-table/lib/features/',
  'dmn-js-drd/lib/features/',
];

type Node = { type: string; [key: string]: unknown };

export function spokenByLibraries(sources: Libraries): string[] {
  const spoken = new Set<string>();
  for (const [name, path] of Object.entries(sources))
    for (const file of filesIn(join(directoryOf(name), path)))
      for (const text of spokenIn(readFileSync(file, 'utf8'), isMenu(file))) spoken.add(text);
  return [...spoken].filter((text) => /\p{L}/u.test(text)).sort();
}

const directoryOf = (name: string) => join(dirname(require.resolve('vite/package.json')), '..', name);

const isMenu = (file: string) => menus.some((menu) => file.includes(menu));

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path).flatMap((name) => filesIn(join(path, name)))
    : path.endsWith('.js')
      ? [path]
      : [];

/** The literal texts handed to `translate`, and the labels of menus. */
export function spokenIn(source: string, isTable = false): string[] {
  const spoken: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (node.type === 'CallExpression' && isTranslate(node.callee as Node)) {
      const [text] = node.arguments as Node[];
      if (text) spoken.push(...literalsOf(text));
    }
    if (isTable && node.type === 'Property' && isLabel(node.key as Node))
      spoken.push(...literalsOf(node.value as Node));
    Object.values(node).forEach(visit);
  };
  visit(parseSync('library.js', source).program);
  return spoken;
}

const isTranslate = (callee: Node): boolean => {
  const name = callee.type === 'MemberExpression' ? (callee.property as Node).name : callee.name;
  return typeof name === 'string' && /^_?translate(\$\d+)?$/.test(name);
};

const isLabel = (key: Node) => key.name === 'label' || key.name === 'title' || key.name === 'groupName';

function literalsOf(node: Node): string[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type === 'ConditionalExpression')
    return [...literalsOf(node.consequent as Node), ...literalsOf(node.alternate as Node)];
  if (node.type === 'TemplateLiteral' && (node.expressions as Node[]).length === 0)
    return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
  return [];
}
