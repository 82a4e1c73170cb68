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

export const forms: Libraries = {
  '@bpmn-io/form-js-editor': 'dist/index.es.js',
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
  return [...spoken].filter((text) => /\p{L}/u.test(text) && !names.has(text)).sort();
}

/** Constants that happen to be called like a text: of no screen. */
const names = new Set(['zeebe', 'ElementTemplates__Error']);

const worded = new Set(['label', 'title', 'placeholder', 'description', 'tooltip', 'children', 'alt', 'aria-label']);

/** What a library that translates nothing writes into its elements. */
export function writtenByLibraries(sources: Libraries): string[] {
  const written = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (node.type === 'Property') {
      const { name, value: quoted } = node.key as Node;
      if (worded.has(String(name ?? quoted)))
        for (const text of wordsOf(node.value as Node)) if (/[A-Z].*[a-z]|\s/.test(text)) written.add(text.trim());
    }
    Object.values(node).forEach(visit);
  };
  for (const [name, path] of Object.entries(sources))
    for (const file of filesIn(join(directoryOf(name), path)))
      visit(parseSync('library.js', readFileSync(file, 'utf8')).program);
  return [...written].filter((text) => /\p{L}{2}/u.test(text)).sort();
}

const wordsOf = (node: Node): string[] =>
  node.type === 'ArrayExpression'
    ? (node.elements as (Node | null)[]).flatMap((one) => (one ? wordsOf(one) : []))
    : literalsOf(node);

const directoryOf = (name: string) => join(dirname(require.resolve('vite/package.json')), '..', name);

const isMenu = (file: string) => menus.some((menu) => file.includes(menu));

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path).flatMap((name) => filesIn(join(path, name)))
    : path.endsWith('.js')
      ? [path]
      : [];

/** The texts handed to `translate`, written there or as a constant of the file, and the labels of menus. */
export function spokenIn(source: string, isTable = false): string[] {
  const spoken: string[] = [];
  const program = parseSync('library.js', source).program;
  const constants = constantsIn(program);
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (node.type === 'CallExpression' && isTranslate(node.callee as Node)) {
      const [text] = node.arguments as Node[];
      if (text) spoken.push(...literalsOf(text), ...(constants.get(constantName(text)) ?? []));
    }
    if (isTable && node.type === 'Property' && isLabel(node.key as Node))
      spoken.push(...literalsOf(node.value as Node));
    Object.values(node).forEach(visit);
  };
  visit(program);
  return spoken;
}

/** `LABEL` and `LABELS[kind]`. */
const constantName = (node: Node): unknown =>
  node.type === 'Identifier' ? node.name : node.type === 'MemberExpression' ? (node.object as Node).name : null;

function constantsIn(program: unknown): Map<unknown, string[]> {
  const constants = new Map<unknown, string[]>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (node.type === 'VariableDeclarator' && node.init) {
      const init = node.init as Node;
      const values = init.type === 'ObjectExpression' ? (init.properties as Node[]).map((one) => one.value) : [init];
      const texts = (values as (Node | undefined)[]).flatMap((one) => (one ? literalsOf(one) : []));
      if (texts.length > 0) constants.set((node.id as Node).name, texts);
    }
    Object.values(node).forEach(visit);
  };
  visit(program);
  return constants;
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
