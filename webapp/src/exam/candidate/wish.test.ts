import { describe, expect, it } from 'vitest';
import type { ExamApplication } from '../../shared/api/types';
import { emptyWish, openFields, said, saidBefore, stepOf } from './wish';

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

  it('leads to the first step with something the server refused', () => {
    expect(stepOf(['email', 'years'])).toBe(0);
    expect(stepOf(['exceptionNote'])).toBe(1);
    expect(stepOf([])).toBe(2);
  });

  it('begins a change with what was said before, and asks for the declaration again', () => {
    const before = { ...said({ ...emptyWish(2), planned: 'no', exceptionNote: 'VB 12' }) };
    const application = { post: { postNo: 2 }, birthDate: '1985-04-12', said: before } as unknown as ExamApplication;
    expect(saidBefore(application)).toMatchObject({
      postNo: 2,
      birthDate: '1985-04-12',
      planned: 'no',
      exceptionNote: 'VB 12',
      correct: false,
    });
  });
});
