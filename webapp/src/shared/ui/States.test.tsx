import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../api/problem';
import { ProblemNote } from './States';

const refused = new Problem({
  type: 'urn:congvu:problem:exam-bodies-incomplete',
  status: 409,
  title: 'Hội đồng và các ban chưa đủ',
  detail: 'Chưa hoàn thành được bước này.',
  errors: [{ field: 'dates.1.paperStarts', reason: 'Phải sau 04/01/2027 17:00' }],
  groups: [
    { vi: 'Ban phách', en: 'Coding board', items: [{ vi: 'chưa có trưởng', en: 'no head yet' }] },
    { vi: 'Ban đề thi', en: 'Question board', items: [{ vi: 'còn thiếu 3 người', en: '3 more needed' }] },
  ],
});

let page: HTMLElement;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  page = document.body.appendChild(document.createElement('div'));
});

afterEach(() => page.remove());

const shows = (note: React.ReactNode) => act(async () => createRoot(page).render(note));

describe('a refusal', () => {
  it('says what hinders, each thing under the name of what it belongs to', async () => {
    await shows(<ProblemNote error={refused} nameOf={() => 'Giờ thi viết'} />);

    const groups = [...page.querySelectorAll('.note-groups > div')];
    expect(groups.map((group) => group.textContent)).toEqual([
      'Ban pháchchưa có trưởng',
      'Ban đề thicòn thiếu 3 người',
    ]);
    expect(page.querySelector('li')?.textContent).toBe('Giờ thi viết: Phải sau 04/01/2027 17:00');
  });

  it('leads whoever acted by the keyboard to it, and nobody else', async () => {
    await shows(<ProblemNote error={refused} />);
    expect(document.activeElement).toBe(document.body);

    page.remove();
    page = document.body.appendChild(document.createElement('div'));
    await shows(<ProblemNote error={refused} takesFocus />);
    expect(document.activeElement).toBe(page.querySelector('[role=alert]'));
  });
});
