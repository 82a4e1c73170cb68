import { delegate, group } from './blank';
import { draw } from './draw';
import { decision, formPart, longText } from './forms';
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
        {
          id: 'start_received',
          tag: 'startEvent',
          name: 'Tiếp nhận phản ánh',
          nameEn: 'Feedback received',
          at: [0, 0],
          attributes: { 'camunda:formRef': `${key}.start`, 'camunda:formRefBinding': 'deployment' },
        },
        {
          id: 'userTask_sort',
          tag: 'userTask',
          name: 'Phân loại, chuyển xử lý',
          nameEn: 'Sort and pass on',
          at: [1, 0],
          attributes: {
            'camunda:formRef': `${key}.sort`,
            'camunda:formRefBinding': 'deployment',
            'camunda:candidateGroups': group('clerk'),
          },
          properties: { clock: 'reception', sla: 'P2D' },
        },
        { id: 'gateway_valid', tag: 'exclusiveGateway', name: 'Thuộc thẩm quyền?', nameEn: 'In charge?', at: [2, 0] },
        {
          id: 'userTask_answer',
          tag: 'userTask',
          name: 'Xử lý, dự thảo trả lời',
          nameEn: 'Handle and draft the answer',
          at: [3, 0],
          attributes: {
            'camunda:formRef': `${key}.answer`,
            'camunda:formRefBinding': 'deployment',
            'camunda:candidateGroups': group('officer'),
          },
          properties: { clock: 'step', sla: 'P11D' },
        },
        {
          id: 'userTask_approve',
          tag: 'userTask',
          name: 'Duyệt trả lời',
          nameEn: 'Approve the answer',
          at: [4, 0],
          attributes: {
            'camunda:formRef': `${key}.approve`,
            'camunda:formRefBinding': 'deployment',
            'camunda:candidateGroups': group('leader'),
          },
          properties: { clock: 'step', sla: 'P2D' },
        },
        {
          id: 'serviceTask_publish',
          tag: 'serviceTask',
          name: 'Công khai kết quả',
          nameEn: 'Publish the answer',
          at: [5, 0],
          attributes: delegate('publishAnswer'),
        },
        {
          id: 'serviceTask_close',
          tag: 'serviceTask',
          name: 'Đóng phản ánh',
          nameEn: 'Close the case',
          at: [6, 0],
          attributes: delegate('closeCase'),
          properties: { outcome: 'RESOLVED' },
        },
        { id: 'end_done', tag: 'endEvent', name: 'Đã trả lời', nameEn: 'Answered', at: [7, 0] },
        {
          id: 'serviceTask_refuse',
          tag: 'serviceTask',
          name: 'Đóng do không tiếp nhận',
          nameEn: 'Close as refused',
          at: [3, 1],
          attributes: delegate('closeCase'),
          properties: { outcome: 'REFUSED' },
        },
        { id: 'end_refused', tag: 'endEvent', name: 'Không tiếp nhận', nameEn: 'Refused', at: [4, 1] },
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
