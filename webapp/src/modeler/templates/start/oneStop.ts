import { delegate, group } from './blank';
import { draw } from './draw';
import { decision, formPart, longText } from './forms';
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
        {
          id: 'start_received',
          tag: 'startEvent',
          name: 'Hồ sơ được nộp',
          nameEn: 'Submitted',
          at: [0, 0],
          attributes: { 'camunda:formRef': `${key}.start`, 'camunda:formRefBinding': 'deployment' },
        },
        {
          id: 'userTask_receive',
          tag: 'userTask',
          name: 'Kiểm tra, tiếp nhận',
          nameEn: 'Check and accept',
          at: [1, 0],
          attributes: {
            'camunda:formRef': `${key}.receive`,
            'camunda:formRefBinding': 'deployment',
            'camunda:candidateGroups': group('clerk'),
          },
          properties: { clock: 'reception', sla: 'PT8H' },
        },
        { id: 'gateway_accepted', tag: 'exclusiveGateway', name: 'Tiếp nhận?', nameEn: 'Accepted?', at: [2, 0] },
        {
          id: 'userTask_process',
          tag: 'userTask',
          name: 'Thẩm định',
          nameEn: 'Appraise',
          at: [3, 0],
          attributes: {
            'camunda:formRef': `${key}.process`,
            'camunda:formRefBinding': 'deployment',
            'camunda:candidateGroups': group('officer'),
          },
          properties: { clock: 'step', sla: 'P5D' },
        },
        {
          id: 'userTask_approve',
          tag: 'userTask',
          name: 'Phê duyệt',
          nameEn: 'Approve',
          at: [4, 0],
          attributes: {
            'camunda:formRef': `${key}.approve`,
            'camunda:formRefBinding': 'deployment',
            'camunda:candidateGroups': group('leader'),
          },
          properties: { clock: 'step', sla: 'P1D' },
        },
        {
          id: 'userTask_return',
          tag: 'userTask',
          name: 'Trả kết quả',
          nameEn: 'Hand over the result',
          at: [5, 0],
          attributes: {
            'camunda:formRef': `${key}.return`,
            'camunda:formRefBinding': 'deployment',
            'camunda:candidateGroups': group('clerk'),
          },
          properties: { clock: 'step', sla: 'P1D' },
        },
        {
          id: 'serviceTask_close',
          tag: 'serviceTask',
          name: 'Đóng hồ sơ',
          nameEn: 'Close the case',
          at: [6, 0],
          attributes: delegate('closeCase'),
          properties: { outcome: 'RESOLVED' },
        },
        { id: 'end_done', tag: 'endEvent', name: 'Đã giải quyết', nameEn: 'Resolved', at: [7, 0] },
        {
          id: 'serviceTask_refuse',
          tag: 'serviceTask',
          name: 'Từ chối',
          nameEn: 'Refuse',
          at: [3, 1],
          attributes: delegate('closeCase'),
          properties: { outcome: 'REFUSED' },
        },
        { id: 'end_refused', tag: 'endEvent', name: 'Không tiếp nhận', nameEn: 'Refused', at: [4, 1] },
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
