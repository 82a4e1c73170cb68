import { describe, expect, it } from 'vitest';
import { lateness } from './lateness';

describe('how late a dossier was handed on', () => {
  it('keeps what came late from others apart from what the holders themselves took too long for', () => {
    const rows = [
      { receivedLateMinutes: 0, ownLateMinutes: 240 },
      { receivedLateMinutes: 240, ownLateMinutes: 0 },
      { receivedLateMinutes: 235, ownLateMinutes: 5 },
    ];
    expect(lateness(rows)).toEqual({ received: 475, own: 245 });
  });
});
