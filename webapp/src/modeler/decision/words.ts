import type { Side } from './table';

/**
 * Cells of text columns are shown and typed without the quotation marks of FEEL: A, B stands for "A", "B". What is more
 * than that is shown as FEEL, as is whatever begins with an equals sign.
 */
export function wordsOf(feel: string, type: string, side: Side): string {
  if (type !== 'string' || feel === '') return feel;
  const words = side === 'inputs' ? listed(feel) : quoted(feel);
  if (words !== null && feelOf(words, type, side) === feel) return words;
  return side === 'outputs' ? `=${feel}` : feel;
}

export function feelOf(words: string, type: string, side: Side): string {
  const text = words.trim();
  if (type !== 'string' || text === '') return side === 'outputs' ? text.replace(/^=\s*/, '') : text;
  if (side === 'outputs') return outputOf(text);
  if (isTest(text)) return text;
  return text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
    .map(quote)
    .join(', ');
}

function outputOf(text: string): string {
  if (text.startsWith('=')) return text.slice(1).trim();
  return quoted(text) === null ? quote(text) : text;
}

/** "A", "B" → A, B; null: something else. */
function listed(feel: string): string | null {
  const parts = feel.split(/,\s*(?=")/).map((part) => quoted(part.trim()));
  return parts.every((part) => part !== null && !part.includes(',')) ? parts.join(', ') : null;
}

function quoted(feel: string): string | null {
  const match = /^"((?:[^"\\]|\\.)*)"$/.exec(feel);
  return match ? (match[1] ?? '').replace(/\\(["\\])/g, '$1') : null;
}

const quote = (word: string) => `"${word.replace(/[\\"]/g, '\\$&')}"`;

/** Begins like a test of FEEL: a comparison, a range, a negation, a text in quotation marks, or none at all. */
const isTest = (text: string) => /^(["<>=[\]?(-]|not\s*\(|null\b)/.test(text);
