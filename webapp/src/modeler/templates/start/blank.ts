import { draw } from './draw';
import { formPart, longText } from './forms';
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
        {
          id: 'start_received',
          tag: 'startEvent',
          name: 'Tiếp nhận',
          nameEn: 'Received',
          at: [0, 0],
          attributes: { 'camunda:formRef': `${key}.start`, 'camunda:formRefBinding': 'deployment' },
        },
        {
          id: 'userTask_process',
          tag: 'userTask',
          name: 'Xử lý',
          nameEn: 'Process',
          at: [1, 0],
          attributes: {
            'camunda:formRef': `${key}.process`,
            'camunda:formRefBinding': 'deployment',
            'camunda:candidateGroups': group('officer'),
          },
          properties: { clock: 'step', sla: 'P5D' },
        },
        {
          id: 'serviceTask_close',
          tag: 'serviceTask',
          name: 'Đóng hồ sơ',
          nameEn: 'Close the case',
          at: [2, 0],
          attributes: delegate('closeCase'),
          properties: { outcome: 'RESOLVED' },
        },
        { id: 'end_done', tag: 'endEvent', name: 'Đã giải quyết', nameEn: 'Resolved', at: [3, 0] },
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

export const group = (name: string): string => `\${unit.${name}}`;

export const delegate = (name: string): Record<string, string> => ({ 'camunda:delegateExpression': `\${${name}}` });
