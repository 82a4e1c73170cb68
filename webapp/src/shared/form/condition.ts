/**
 * The small part of FEEL that conditions in forms use: = != < <= > >=, and, or, not(…), parentheses, names with dots, texts,
 * numbers, true, false, null. Anything else is not understood.
 */
type Value = string | number | boolean | null;
type Data = Record<string, unknown>;

export class ConditionNotUnderstood extends Error {}

const tokenPattern =
  /\s*("(?:[^"\\]|\\.)*"|\d+(?:\.\d+)?|[\p{L}_][\p{L}\d_]*(?:\.[\p{L}_][\p{L}\d_]*)*|!=|<=|>=|[=<>()])/uy;

export function evaluate(condition: string, data: Data): boolean {
  const reader = new Reader(tokens(condition.replace(/^\s*=/, '')), data);
  const value = reader.disjunction();
  reader.expectEnd();
  return value === true;
}

/** Whether a field is to be hidden. What is not understood hides nothing: the server checks the data again anyway. */
export function hides(condition: string | undefined, data: Data): boolean {
  if (!condition) return false;
  try {
    return evaluate(condition, data);
  } catch (error) {
    if (error instanceof ConditionNotUnderstood) return false;
    throw error;
  }
}

function tokens(text: string): string[] {
  const found: string[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < text.trimEnd().length) {
    const at = tokenPattern.lastIndex;
    const match = tokenPattern.exec(text);
    if (!match?.[1]) throw new ConditionNotUnderstood(`${text} (${at})`);
    found.push(match[1]);
  }
  return found;
}

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: string[],
    private readonly data: Data,
  ) {}

  disjunction(): Value {
    let value = this.conjunction();
    while (this.take('or')) {
      const right = this.conjunction();
      value = value === true || right === true;
    }
    return value;
  }

  expectEnd(): void {
    if (this.at < this.tokens.length) throw new ConditionNotUnderstood(this.tokens.join(' '));
  }

  private conjunction(): Value {
    let value = this.comparison();
    while (this.take('and')) {
      const right = this.comparison();
      value = value === true && right === true;
    }
    return value;
  }

  private comparison(): Value {
    const left = this.operand();
    const operator = ['=', '!=', '<=', '>=', '<', '>'].find((candidate) => this.take(candidate));
    return operator ? compare(left, operator, this.operand()) : left;
  }

  private operand(): Value {
    if (this.take('not')) return this.parenthesised() !== true;
    if (this.tokens[this.at] === '(') return this.parenthesised();
    const token = this.tokens[this.at++];
    if (token === undefined || /^[=<>!)]/.test(token)) throw new ConditionNotUnderstood(this.tokens.join(' '));
    return literal(token) ?? this.named(token);
  }

  private parenthesised(): Value {
    const opened = this.take('(');
    const value = this.disjunction();
    if (!opened || !this.take(')')) throw new ConditionNotUnderstood(this.tokens.join(' '));
    return value;
  }

  private named(name: string): Value {
    if (name === 'null') return null;
    let value: unknown = this.data;
    for (const part of name.split('.')) value = (value as Data | null | undefined)?.[part];
    return (value ?? null) as Value;
  }

  private take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at += 1;
    return true;
  }
}

function literal(token: string): Value {
  if (token.startsWith('"')) return JSON.parse(token) as string;
  if (/^\d/.test(token)) return Number(token);
  if (token === 'true' || token === 'false') return token === 'true';
  return null;
}

function compare(left: Value, operator: string, right: Value): Value {
  if (operator === '=') return left === right;
  if (operator === '!=') return left !== right;
  if (left === null || right === null || typeof left !== typeof right) return null;
  if (operator === '<') return left < right;
  if (operator === '<=') return left <= right;
  return operator === '>' ? left > right : left >= right;
}
