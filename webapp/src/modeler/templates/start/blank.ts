import { draw } from './draw';
import { formPart, longText } from './forms';
import { automatic, end, received, work } from './steps';
import type { StartTemplate } from './template';

/** A start with its form, one step, an end. */
export const blank: StartTemplate = {
  id: 'blank',
  nameVi: 'Quy trình trống',
  nameEn: 'Blank process',
  descriptionVi: 'Một biểu mẫu mở đầu, một bước xử lý, một kết thúc.',
  descriptionEn: 'A form to begin with, one step, an end.',
  source: (key, name) =>
    draw({
      key,
      name,
      steps: [
        received(key, 'Tiếp nhận', 'Received'),
        work(key, 'process', {
          at: [1, 0],
          name: 'Xử lý',
          nameEn: 'Process',
          group: 'officer',
          clock: 'step',
          sla: 'P5D',
        }),
        automatic('close', 'closeCase', {
          at: [2, 0],
          name: 'Đóng hồ sơ',
          nameEn: 'Close the case',
          properties: { outcome: 'RESOLVED' },
        }),
        end('done', 'Đã giải quyết', 'Resolved', [3, 0]),
      ],
      ways: [
        { from: 'start_received', to: 'userTask_process' },
        { from: 'userTask_process', to: 'serviceTask_close' },
        { from: 'serviceTask_close', to: 'end_done' },
      ],
    }),
  parts: (key) => [
    formPart(`${key}.start`, [longText('content', 'Nội dung', 'Content')]),
    formPart(`${key}.process`, [longText('result', 'Kết quả xử lý', 'Result')]),
  ],
};
