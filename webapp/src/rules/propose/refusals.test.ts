import { expect, it } from 'vitest';
import { Problem } from '../../shared/api/problem';
import { refusalsOf } from './refusals';

it('a refusal stands at the row it is about, whatever else is wrong elsewhere', () => {
  const problem = new Problem({
    type: 'urn:congvu:problem:calendar-change',
    title: 'Lịch đề xuất không hợp lệ',
    status: 422,
    errors: [
      { field: 'days[1].date', reason: 'Ngày 30/04/2027 đã là ngày nghỉ.' },
      { field: 'legalBasis', reason: 'Thiếu căn cứ.' },
    ],
  });
  const { rows, fields } = refusalsOf(problem);
  expect([...rows]).toEqual([[1, ['Ngày 30/04/2027 đã là ngày nghỉ.']]]);
  expect(fields).toEqual({ legalBasis: 'Thiếu căn cứ.' });
});
