// A procedure is changed while cases are on their way, and the change is taken back.
import assert from 'node:assert/strict';
import { Drawing } from './editors.mjs';
import { desk, showsMarkOfBpmnIo, telephone } from './inspection.mjs';
import { journey } from './journey.mjs';
import { wrote } from './workshop.mjs';

const key = 'citizen-feedback';
const answer = 'Phường đã thay nắp hố ga trong sáng nay.';

/** Feedback that is clear, so that an officer is about to answer it. Returns its code. */
async function toBeAnswered(office, title) {
  const code = await wrote(office, key, title);
  await does(office, 'clerk', code, { decision: 'accept' });
  await does(office, 'officer', code, { decision: 'clear' });
  return code;
}

async function does(office, username, code, data) {
  const { items } = await office.get(username, `/api/tasks?view=unit&q=${code}`);
  await office.post(username, `/api/tasks/${items[0].id}/complete`, { data });
}

/** The step a case is at, and until when. */
async function stands(person, code) {
  await person.opens(`/cases/${code}`);
  const heading = person.page.getByRole('heading', { name: 'Quá trình giải quyết' });
  const step = person.page.locator('section').filter({ has: heading }).getByRole('listitem').last();
  return (await step.innerText()).replaceAll(/\s+/g, ' ');
}

journey('a procedure changed and changed back', async (office) => {
  // given feedback that an officer is about to answer, within six working days
  await office.moveClockTo('2026-11-09T08:00');
  const old = await toBeAnswered(office, 'Nắp hố ga vỡ trước trường học');
  const clerk = await office.as('clerk');
  assert.match(await stands(clerk, old), /^Xác minh, dự thảo trả lời .* Hạn 17\/11\/2026 17:00/);

  // when a designer gives the officer four days and the step a clearer name
  const designer = await office.as('designer');
  const drawing = await Drawing.opened(designer, key);
  await drawing.chooses('Xác minh, dự thảo trả lời');
  await drawing.isNamed('Xác minh tại chỗ, dự thảo trả lời', 'Verify on the spot, draft the answer');
  await drawing.takes(4);
  await drawing.isSaved();

  // then she sees what changes, and how many cases are at that step
  await designer.opens(`/modeler/${key}`);
  await designer.page.getByRole('link', { name: 'So sánh với bản đang áp dụng' }).click();
  const shortened = /Rút ngắn thời hạn bước .Xác minh tại chỗ, dự thảo trả lời. từ 6 ngày làm việc còn 4 ngày làm việc/;
  const change = designer.page.getByRole('button').filter({ hasText: shortened });
  await change.getByText(/^[1-9]\d* hồ sơ đang xử lý/).waitFor();
  for (const size of [telephone, desk]) {
    await designer.page.setViewportSize(size);
    assert.ok(await showsMarkOfBpmnIo(designer.page));
  }

  // and what clerks and managers will be told
  await designer.page.getByRole('link', { name: 'Phiếu thay đổi' }).click();
  await designer.page.getByRole('article').getByText(shortened).waitFor();
  await designer.sees('Hồ sơ đang xử lý đi tiếp theo phiên bản đã bắt đầu; hồ sơ mới theo phiên bản mới.');

  // when it is proposed and approved
  await designer.opens(`/modeler/${key}`);
  await designer.presses('Đề nghị ban hành');
  await designer.writes('Số quyết định', '21/QĐ-UBND');
  await designer.writes('Căn cứ pháp lý', 'Quy chế thử nghiệm về phản ánh, kiến nghị, Điều 5');
  await designer.confirms('Gửi đề nghị');
  await designer.isTold('Đã gửi đề nghị');
  const approver = await office.as('approver');
  await approver.opens(new URL(designer.page.url()).pathname);
  await approver.sees(/[1-9]\d* hồ sơ đang xử lý đi tiếp theo phiên bản đã bắt đầu/);
  await approver.presses('Phê duyệt, ban hành');
  await approver.confirms('Phê duyệt, ban hành');
  await approver.isTold('Đã ban hành phiên bản mới.');

  // then a new case has the four days, and the one on its way keeps its six
  const young = await toBeAnswered(office, 'Cống thoát nước bị tắc');
  assert.match(await stands(clerk, young), /^Xác minh tại chỗ, dự thảo trả lời .* Hạn 13\/11\/2026 17:00/);
  assert.match(await stands(clerk, old), /^Xác minh, dự thảo trả lời .* Hạn 17\/11\/2026 17:00/);
  const officer = await office.as('officer');
  await officer.takesUp(old);
  await officer.writes('Kết quả xác minh', 'Nắp hố ga vỡ do xe tải đè lên.');
  await officer.writes('Dự thảo trả lời người dân', answer);
  await officer.completes();
  await does(office, 'head', old, { decision: 'approve', answer });
  await does(office, 'clerk', old, { places: ['portal'], anonymised: true });
  await clerk.opens(`/cases/${old}`);
  await clerk.waitsFor('Trạng thái', 'Đã giải quyết');

  // when four days turn out to be too few, and the approver goes back to the first version
  await approver.opens(`/modeler/${key}`);
  const first = approver.page.getByRole('listitem').filter({ hasText: 'Phiên bản 1' });
  await first.getByRole('button', { name: 'Áp dụng lại' }).click();
  await approver.writes('Lý do', 'Bốn ngày không đủ để xác minh tại chỗ.');
  await approver.writes('Căn cứ pháp lý', 'Quyết định thử nghiệm 22/QĐ-UBND');
  await approver.confirms('Áp dụng lại');
  await approver.isTold('Đã áp dụng lại phiên bản 1.');

  // then that is a version of its own, with its reason, and the next case has six days again
  const third = approver.page.getByRole('listitem').filter({ hasText: 'Phiên bản 3' });
  assert.match(
    (await third.innerText()).replaceAll(/\s+/g, ' '),
    /Đang áp dụng .*Áp dụng lại phiên bản 1 .*22\/QĐ-UBND .*Bốn ngày không đủ để xác minh tại chỗ\./,
  );
  const next = await toBeAnswered(office, 'Biển báo giao thông bị che khuất');
  assert.match(await stands(clerk, next), /^Xác minh, dự thảo trả lời .* Hạn 17\/11\/2026 17:00/);

  // and who began with four days keeps four
  assert.match(await stands(clerk, young), /^Xác minh tại chỗ, dự thảo trả lời .* Hạn 13\/11\/2026 17:00/);
});
