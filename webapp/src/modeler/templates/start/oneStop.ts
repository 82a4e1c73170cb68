import { draw } from './draw';
import { decision, formPart, longText } from './forms';
import { automatic, choice, end, received, work } from './steps';
import type { StartTemplate } from './template';

/** One-stop intake. */
export const oneStop: StartTemplate = {
  id: 'one-stop',
  nameVi: 'Tiếp nhận một cửa',
  nameEn: 'One-stop intake',
  descriptionVi: 'Tiếp nhận, thẩm định, phê duyệt, trả kết quả.',
  descriptionEn: 'Intake, appraisal, approval, hand-over.',
  source: (key, name) =>
    draw({
      key,
      name,
      steps: [
        received(key, 'Hồ sơ được nộp', 'Submitted'),
        work(key, 'receive', {
          at: [1, 0],
          name: 'Kiểm tra, tiếp nhận',
          nameEn: 'Check and accept',
          group: 'clerk',
          clock: 'reception',
          sla: 'PT8H',
        }),
        choice('gateway_accepted', 'Tiếp nhận?', 'Accepted?', [2, 0]),
        work(key, 'process', {
          at: [3, 0],
          name: 'Thẩm định',
          nameEn: 'Appraise',
          group: 'officer',
          clock: 'step',
          sla: 'P5D',
        }),
        work(key, 'approve', {
          at: [4, 0],
          name: 'Phê duyệt',
          nameEn: 'Approve',
          group: 'leader',
          clock: 'step',
          sla: 'P1D',
        }),
        work(key, 'return', {
          at: [5, 0],
          name: 'Trả kết quả',
          nameEn: 'Hand over the result',
          group: 'clerk',
          clock: 'step',
          sla: 'P1D',
        }),
        automatic('close', 'closeCase', {
          at: [6, 0],
          name: 'Đóng hồ sơ',
          nameEn: 'Close the case',
          properties: { outcome: 'RESOLVED' },
        }),
        end('done', 'Đã giải quyết', 'Resolved', [7, 0]),
        automatic('refuse', 'closeCase', {
          at: [3, 1],
          name: 'Từ chối',
          nameEn: 'Refuse',
          properties: { outcome: 'REFUSED' },
        }),
        end('refused', 'Không tiếp nhận', 'Refused', [4, 1]),
      ],
      ways: [
        { from: 'start_received', to: 'userTask_receive' },
        { from: 'userTask_receive', to: 'gateway_accepted' },
        { from: 'gateway_accepted', to: 'userTask_process', name: 'Tiếp nhận', nameEn: 'Accept' },
        {
          from: 'gateway_accepted',
          to: 'serviceTask_refuse',
          name: 'Từ chối',
          nameEn: 'Refuse',
          condition: `\${decision == 'refuse'}`,
        },
        { from: 'userTask_process', to: 'userTask_approve' },
        { from: 'userTask_approve', to: 'userTask_return' },
        { from: 'userTask_return', to: 'serviceTask_close' },
        { from: 'serviceTask_close', to: 'end_done' },
        { from: 'serviceTask_refuse', to: 'end_refused' },
      ],
    }),
  parts: (key) => [
    formPart(`${key}.start`, [longText('content', 'Nội dung đề nghị', 'What is asked for')]),
    formPart(`${key}.receive`, [
      decision('Kết quả kiểm tra', 'Result of the check', [
        { value: 'accept', label: 'Tiếp nhận', labelEn: 'Accept' },
        { value: 'refuse', label: 'Từ chối', labelEn: 'Refuse' },
      ]),
    ]),
    formPart(`${key}.process`, [longText('opinion', 'Ý kiến thẩm định', 'Opinion')]),
    formPart(`${key}.approve`, [longText('approval', 'Ý kiến phê duyệt', 'Approval')]),
    formPart(`${key}.return`, [longText('handover', 'Ghi nhận trả kết quả', 'Note on the hand-over')]),
  ],
};
