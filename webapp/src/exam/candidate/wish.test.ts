import { describe, expect, it } from 'vitest';
import { emptyWish, openFields, said } from './wish';

describe('an application', () => {
  it('names what a step still lacks', () => {
    expect(openFields(emptyWish(1), 0)).toEqual(['birthDate', 'gender', 'phone', 'email', 'workPlace']);
  });

  it('asks for the document only of those outside the planning list', () => {
    expect(openFields({ ...emptyWish(1), planned: 'yes' }, 1)).not.toContain('exceptionNote');
    expect(openFields({ ...emptyWish(1), planned: 'no' }, 1)).toContain('exceptionNote');
  });

  it('sends no document that no longer belongs to the answer', () => {
    const wish = { ...emptyWish(1), planned: 'yes', exceptionNote: 'VB 12' };
    expect(said(wish)).toMatchObject({ planned: true, exceptionNote: null });
  });
});
