import { describe, expect, it } from 'vitest';
import { asProblem, ownProblem, problemOf } from './problem';

const answer = (body: unknown, status: number) => new Response(JSON.stringify(body), { status });

describe('problems', () => {
  it('speak both languages and name the fields', async () => {
    const problem = await problemOf(
      answer(
        {
          type: 'urn:congvu:problem:invalid-form',
          title: 'Biểu mẫu chưa hợp lệ',
          titleEn: 'The form is not valid',
          status: 422,
          detail: 'Sửa các mục được đánh dấu.',
          detailEn: 'Correct the marked fields.',
          errors: [
            {
              field: 'data.reason',
              reason: 'Quá ngắn.',
              reasonEn: 'Too short.',
              remedy: 'Viết rõ hơn.',
              remedyEn: 'Say more.',
            },
            { field: 'applicant.phone', reason: 'Sai số.', reasonEn: 'Wrong number.' },
          ],
        },
        422,
      ),
    );
    expect(problem.slug).toBe('invalid-form');
    expect(problem.status).toBe(422);
    expect(problem.title('vi')).toBe('Biểu mẫu chưa hợp lệ');
    expect(problem.detail('en')).toBe('Correct the marked fields.');
    expect(problem.fields('vi')).toEqual({ reason: 'Quá ngắn. Viết rõ hơn.', 'applicant.phone': 'Sai số.' });
    expect(problem.fields('en')).toEqual({ reason: 'Too short. Say more.', 'applicant.phone': 'Wrong number.' });
  });

  it('falls back to Vietnamese when there is no English', async () => {
    const problem = await problemOf(answer({ type: 'x', title: 'Lỗi', status: 409, detail: 'Chi tiết' }, 409));
    expect(problem.title('en')).toBe('Lỗi');
    expect(problem.detail('en')).toBe('Chi tiết');
  });

  it('an answer that is no problem document is one in our own words', async () => {
    const problem = await problemOf(new Response('<html>502</html>', { status: 502 }));
    expect(problem.status).toBe(502);
    expect(problem.title('vi')).toBe('Máy chủ trả lời không đúng mong đợi');
  });

  it('a lost connection and a programming error are told apart', () => {
    expect(ownProblem('unreachable', 0).title('en')).toBe('The server cannot be reached');
    expect(asProblem(new TypeError('x')).slug).toBe('unexpected');
  });
});
