import { describe, expect, it } from 'vitest';
import { newEnvelopePassphrase, newReceipt } from './secrets';

describe('secrets of the coding desk', () => {
  it('are of the form the server takes', () => {
    expect(newReceipt()).toMatch(/^[0-9a-f]{32}$/);
    expect(newEnvelopePassphrase()).toMatch(/^([34679CDFGHJKMNPQRTVWXY]{5}-){4}[34679CDFGHJKMNPQRTVWXY]{5}$/);
  });

  it('never repeat', () => {
    const drawn = Array.from({ length: 200 }, () => [newReceipt(), newEnvelopePassphrase()]).flat();
    expect(new Set(drawn).size).toBe(400);
  });
});
