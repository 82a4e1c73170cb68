// No text holds signs that a reader does not see, or that make it read as another one than it is.
import { isAny, isPart, rule, say, textsOf } from '../model.js';

const hidden = /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]|(?![\t\n\r])\p{Cc}/gu;

function check(node, reporter) {
  if (!isAny(node, 'BaseElement') || isPart(node)) return;
  for (const text of textsOf(node)) {
    const [first] = text.match(hidden) ?? [];
    if (first) say(reporter, node, 'hidden-signs', [text.replace(hidden, ''), codeOf(first)]);
  }
}

const codeOf = (sign) => `U+${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

const hiddenSigns = rule(check);
export default hiddenSigns;
export { hiddenSigns as 'module.exports' };
