import { highlight } from '../text/fold';

/** Marks what a search without diacritics has found. */
export function Highlighted({ text, query }: { text: string; query: string }) {
  if (!query) return text;
  let at = 0;
  return highlight(text, query).map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.hit ? <mark key={key}>{piece.text}</mark> : piece.text;
  });
}
