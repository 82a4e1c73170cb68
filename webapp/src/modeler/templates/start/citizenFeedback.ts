import { draw } from './draw';
import { decision, formPart, longText } from './forms';
import { automatic, choice, end, received, work } from './steps';
import type { StartTemplate } from './template';

/** Citizen feedback. */
export const citizenFeedback: StartTemplate = {
  id: 'citizen-feedback',
  nameVi: 'Phản ánh, kiến nghị',
  nameEn: 'Citizen feedback',
  descriptionVi:
    'Tiếp nhận hoặc từ chối trong 2 ngày làm việc, trả lời trong 15 ngày làm việc kể cả duyệt, công khai ngay.',
  descriptionEn: 'Accepted or refused within 2 working days, answered and approved within 15, published at once.',
  source: (key, name) =>
    draw({
      key,
      name,
      steps: [
        received(key, 'Tiếp nhận phản ánh', 'Feedback received'),
        work(key, 'sort', {
          at: [1, 0],
          name: 'Phân loại, chuyển xử lý',
          nameEn: 'Sort and pass on',
          group: 'clerk',
          clock: 'reception',
          sla: 'P2D',
        }),
        choice('gateway_valid', 'Thuộc thẩm quyền?', 'In charge?', [2, 0]),
        work(key, 'answer', {
          at: [3, 0],
          name: 'Xử lý, dự thảo trả lời',
          nameEn: 'Handle and draft the answer',
          group: 'officer',
          clock: 'step',
          sla: 'P11D',
        }),
        work(key, 'approve', {
          at: [4, 0],
          name: 'Duyệt trả lời',
          nameEn: 'Approve the answer',
          group: 'leader',
          clock: 'step',
          sla: 'P2D',
        }),
        automatic('publish', 'publishAnswer', { at: [5, 0], name: 'Công khai kết quả', nameEn: 'Publish the answer' }),
        automatic('close', 'closeCase', {
          at: [6, 0],
          name: 'Đóng phản ánh',
          nameEn: 'Close the case',
          properties: { outcome: 'RESOLVED' },
        }),
        end('done', 'Đã trả lời', 'Answered', [7, 0]),
        automatic('refuse', 'closeCase', {
          at: [3, 1],
          name: 'Đóng do không tiếp nhận',
          nameEn: 'Close as refused',
          properties: { outcome: 'REFUSED' },
        }),
        end('refused', 'Không tiếp nhận', 'Refused', [4, 1]),
      ],
      ways: [
        { from: 'start_received', to: 'userTask_sort' },
        { from: 'userTask_sort', to: 'gateway_valid' },
        { from: 'gateway_valid', to: 'userTask_answer', name: 'Thuộc thẩm quyền', nameEn: 'In charge' },
        {
          from: 'gateway_valid',
          to: 'serviceTask_refuse',
          name: 'Không tiếp nhận',
          nameEn: 'Refuse',
          condition: `\${decision == 'refuse'}`,
        },
        { from: 'userTask_answer', to: 'userTask_approve' },
        { from: 'userTask_approve', to: 'serviceTask_publish' },
        { from: 'serviceTask_publish', to: 'serviceTask_close' },
        { from: 'serviceTask_close', to: 'end_done' },
        { from: 'serviceTask_refuse', to: 'end_refused' },
      ],
    }),
  parts: (key) => [
    formPart(`${key}.start`, [longText('content', 'Nội dung phản ánh', 'Feedback')]),
    formPart(`${key}.sort`, [
      decision('Kết quả phân loại', 'Result of the sorting', [
        { value: 'accept', label: 'Tiếp nhận xử lý', labelEn: 'Accept' },
        { value: 'refuse', label: 'Không tiếp nhận', labelEn: 'Refuse' },
      ]),
    ]),
    formPart(`${key}.answer`, [longText('answer', 'Dự thảo trả lời', 'Draft of the answer')]),
    formPart(`${key}.approve`, [longText('approval', 'Ý kiến duyệt', 'Approval')]),
  ],
};
