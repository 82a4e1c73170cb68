const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** What only this desk knows of a script it has coded, so that a mistake can be taken back. */
export const newReceipt = (): string => hex(random(16));

const letters = '34679CDFGHJKMNPQRTVWXY';

/** A passphrase for paper in an envelope: letters nobody misreads, five groups of five. */
export function newEnvelopePassphrase(): string {
  const picked: string[] = [];
  while (picked.length < 25) {
    // A byte above the last whole multiple would favour some letters.
    for (const byte of random(32)) {
      if (byte < letters.length * 11 && picked.length < 25) picked.push(letters.charAt(byte % letters.length));
    }
  }
  return picked.join('').replace(/(.{5})(?=.)/g, '$1-');
}
