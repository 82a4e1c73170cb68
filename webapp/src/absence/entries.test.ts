import { describe, expect, it } from 'vitest';
import { registrationOf } from './entries';

const entries = { username: 'head', from: '2026-03-16', to: '2026-03-18', substitute: 'officer', reason: ' Công tác ' };

describe('registering an absence', () => {
  it('of oneself names nobody', () => {
    const { username: _myself, ...rest } = entries;
    expect(registrationOf(entries, 'head')).toEqual({ ...rest, reason: 'Công tác' });
  });

  it('of somebody else names them', () => {
    expect(registrationOf(entries, 'leader')?.username).toBe('head');
  });

  it('may be of one day', () => {
    expect(registrationOf({ ...entries, to: entries.from }, 'head')).not.toBeNull();
  });

  it.each([
    ['without a substitute', { substitute: null }],
    ['without a reason', { reason: '  ' }],
    ['without an end', { to: null }],
    ['that ends before it begins', { to: '2026-03-15' }],
  ])('%s waits', (_what, change) => {
    expect(registrationOf({ ...entries, ...change }, 'head')).toBeNull();
  });
});
