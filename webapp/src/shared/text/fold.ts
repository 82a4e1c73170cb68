/** "Hồ sơ" → "ho so": search ignores case, Vietnamese marks and doubled spaces. */
export const fold = (text: string): string => foldKeepingLength(text.normalize('NFC')).replace(/\s+/g, ' ').trim();

/** Every word of the query occurs somewhere in the text. */
export function matches(query: string, ...texts: (string | null | undefined)[]): boolean {
  const text = fold(texts.filter(Boolean).join(' '));
  return fold(query)
    .split(' ')
    .every((word) => text.includes(word));
}

/** The text in pieces, those found by the query marked; the pieces joined give the text back. */
export function highlight(text: string, query: string): { text: string; hit: boolean }[] {
  const whole = text.normalize('NFC');
  const folded = foldKeepingLength(whole);
  const words = fold(query).split(' ').filter(Boolean);
  const hit = new Array<boolean>(whole.length).fill(false);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
      hit.fill(true, at, at + word.length);
  }
  return pieces(whole, hit);
}

function pieces(text: string, hit: boolean[]) {
  const result: { text: string; hit: boolean }[] = [];
  for (let i = 0; i < text.length; i++) {
    const last = result.at(-1);
    if (last && last.hit === hit[i]) last.text += text[i];
    else result.push({ text: text[i] ?? '', hit: hit[i] ?? false });
  }
  return result;
}

// One character in, one character out, so that positions in the folded text are positions in the text.
const foldKeepingLength = (text: string) =>
  Array.from({ length: text.length }, (_, i) => foldCharacter(text, i)).join('');

function foldCharacter(text: string, at: number): string {
  const character = text.charAt(at);
  if (character === 'đ' || character === 'Đ') return 'd';
  return character.normalize('NFD').charAt(0).toLowerCase();
}
