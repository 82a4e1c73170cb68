// The expressions a model may hold: literals, names with at most one dot, operators. No calls, no brackets, no methods.

const token =
  /\s*(?:(?<text>'[^'\\]*')|(?<number>\d{1,15}(?:\.\d{1,15})?(?![\w.]))|(?<name>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?(?![\w.([]))|(?<operator>==|!=|<=|>=|&&|\|\||[<>!+\-*?:])|(?<end>$))/y;
const levels = [['||'], ['&&'], ['==', '!='], ['<', '>', '<=', '>='], ['+', '-'], ['*']];
const deepest = 50;
const words = { true: 'literal', false: 'literal', null: 'literal', empty: 'operator' };

function tokens(source) {
  const found = [];
  token.lastIndex = 0;
  do {
    const at = token.lastIndex;
    const match = token.exec(source);
    if (!match) throw new Malformed(source.slice(at).trim());
    const [kind, value] = Object.entries(match.groups).find(([, text]) => text !== undefined);
    found.push({ kind: words[value] ?? kind, value });
  } while (found.at(-1).kind !== 'end');
  return found;
}

/** Walks the grammar and collects the names; throws at the first thing that does not belong. */
function namesOf(source) {
  const rest = tokens(source);
  const names = [];
  const takes = (...values) => rest[0].kind === 'operator' && values.includes(rest[0].value) && rest.shift();

  function fail() {
    throw new Malformed(rest[0].value);
  }
  function binary(level = 0) {
    if (level === levels.length) return unary();
    binary(level + 1);
    while (takes(...levels[level])) binary(level + 1);
  }
  function unary(signs = 0) {
    if (takes('!', '-', 'empty')) return signs < deepest ? unary(signs + 1) : fail();
    const { kind, value } = rest.shift();
    if (kind === 'name') names.push(value);
    else if (kind === 'operator' || kind === 'end')
      throw new Malformed(value);
  }
  function choice(depth = 1) {
    if (depth > deepest) fail();
    binary();
    if (!takes('?')) return;
    choice(depth + 1);
    if (!takes(':')) fail();
    choice(depth + 1);
  }

  choice();
  if (rest[0].kind !== 'end') fail();
  return names;
}

/** Not an expression of this language; `at` is what could not be read, undefined when it is not one single expression. */
class Malformed extends Error {
  constructor(at) {
    super(at);
    this.at = at;
  }
}

/** The names a `${…}` expression reads; `#{…}` counts as any other text. Throws Malformed. */
function read(text) {
  const source = /^\s*\$\{([^{}]*)\}\s*$/.exec(text ?? '')?.[1];
  if (source === undefined) throw new Malformed(undefined);
  return namesOf(source);
}

/** `[key, values]` of the words that say why this expression may not stand here; undefined when it may. */
export function problemOf(text, isAllowed) {
  const shown = (text ?? '').trim();
  try {
    const unknown = read(text).find((name) => !isAllowed(name));
    return unknown && ['safe-expression.unknown-name', [shown, unknown]];
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return error.at === undefined
      ? ['safe-expression.form', [shown]]
      : ['safe-expression.syntax', [shown, error.at]];
  }
}
