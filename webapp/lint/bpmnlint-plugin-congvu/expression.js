// The expressions a model may hold: literals, names with at most one dot, operators. No calls, no brackets, no methods.

const token =
  /\s*(?:(?<text>'[^'\\]*')|(?<number>\d+(?:\.\d+)?)|(?<name>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?(?![\w.([]))|(?<operator>==|!=|<=|>=|&&|\|\||[<>!+\-*?:])|(?<end>$))/y;
const levels = [['||'], ['&&'], ['==', '!='], ['<', '>', '<=', '>='], ['+', '-'], ['*']];
const words = { true: 'literal', false: 'literal', null: 'literal', empty: 'operator' };

function tokens(source) {
  const found = [];
  token.lastIndex = 0;
  do {
    const at = token.lastIndex;
    const match = token.exec(source);
    if (!match) throw new Error(`cannot be read from "${source.slice(at).trim()}" on`);
    const [kind, value] = Object.entries(match.groups).find(([, text]) => text !== undefined);
    found.push({ kind: words[value] ?? kind, value });
  } while (found.at(-1).kind !== 'end');
  return found;
}

/** Walks the grammar and collects the names; throws an Error with the reason at the first thing that does not belong. */
function namesOf(source) {
  const rest = tokens(source);
  const names = [];
  const takes = (...values) => rest[0].kind === 'operator' && values.includes(rest[0].value) && rest.shift();

  function binary(level = 0) {
    if (level === levels.length) return unary();
    binary(level + 1);
    while (takes(...levels[level])) binary(level + 1);
  }
  function unary() {
    if (takes('!', '-', 'empty')) return unary();
    const { kind, value } = rest.shift();
    if (kind === 'name') names.push(value);
    else if (kind === 'operator' || kind === 'end')
      throw new Error(`has no operand where "${value || 'the end'}" stands`);
  }
  function choice() {
    binary();
    if (!takes('?')) return;
    choice();
    if (!takes(':')) throw new Error('has a "?" without its ":"');
    choice();
  }

  choice();
  if (rest[0].kind !== 'end') throw new Error(`has something left over: "${rest[0].value}"`);
  return names;
}

/** `{ names }` of a `${…}` expression, or `{ problem }`: why it is not allowed. `#{…}` counts as any other text. */
export function parse(text) {
  const source = /^\s*\$\{([^{}]*)\}\s*$/.exec(text ?? '')?.[1];
  if (source === undefined) return { names: [], problem: 'is not one ${…} expression' };
  try {
    return { names: namesOf(source) };
  } catch (error) {
    return { names: [], problem: error.message };
  }
}

/** Why this expression may not stand in a model that may read these names; undefined when it may. */
export function problemOf(text, allowed) {
  const { names, problem } = parse(text);
  const unknown = names.find((name) => !allowed.includes(name));
  return problem ?? (unknown && `reads the unknown name "${unknown}"`);
}
