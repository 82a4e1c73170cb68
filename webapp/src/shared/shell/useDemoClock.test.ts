import { afterEach, describe, expect, it, vi } from 'vitest';
import { anHourLater, nextWorkingMorning } from './useDemoClock';

const fridayEvening = new Date('2026-02-13T10:30:00Z');

describe('moving the clock of a demonstration', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('goes on by an hour', () => {
    expect(anHourLater(fridayEvening)).toEqual({ now: '2026-02-13T11:30:00.000Z' });
  });

  it('goes to the next opening of the unit, as its calendar says', async () => {
    const fetch = vi.fn(async (_path: string) => Response.json({ countedFrom: '2026-02-23T00:30:00Z' }));
    vi.stubGlobal('fetch', fetch);
    expect(await nextWorkingMorning(fridayEvening, '26740')).toEqual({ now: '2026-02-23T00:30:00Z' });
    const asked = new URLSearchParams(fetch.mock.calls[0]?.[0].split('?')[1]);
    expect(asked.get('from')).toBe('2026-02-14T00:00:00+07:00');
    expect(asked.get('unit')).toBe('26740');
  });
});
