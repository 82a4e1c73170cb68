// One dossier, on time: from the counter to the hand-over, each step by the person who does it.
import assert from 'node:assert/strict';
import { showsMarkOfBpmnIo } from './inspection.mjs';
import { journey } from './journey.mjs';

const ward = '26740';

journey('one dossier, on time', async (office) => {
  // given Thursday, the last working day but one before Tết
  await office.moveClockTo('2026-02-12T10:00');
  const clerk = await office.visitor();

  // when the clerk signs in and takes the papers of a citizen
  await clerk.opens('/');
  await clerk.writes('Tên đăng nhập', 'clerk');
  await clerk.writes('Mật khẩu', 'congvu');
  await clerk.presses('Đăng nhập');
  await clerk.follows('Tiếp nhận hồ sơ');
  await clerk.finds('Thủ tục hành chính', 'dang ky lai khai sinh', '1.004884');
  await clerk.sees('26/02/2026 17:00'); // what the citizen asks first
  await clerk.writes('Họ và tên', 'Nguyễn Thị Thử');
  await clerk.writes('Số định danh', '999200000001');
  await clerk.writes('Số điện thoại', '0100000001');
  await clerk.presses('Tiếp nhận hồ sơ Ctrl Enter');
  await clerk.page.waitForURL('**/tasks/**');
  const code = await clerk.reads('Mã hồ sơ');

  // and accepts them, all there
  await clerk.ticksAll('Thành phần hồ sơ đã nhận');
  await clerk.decides('Quyết định', 'Tiếp nhận');
  await clerk.completes();

  // then the dossier is promised for Thursday the 26th, and says why
  await clerk.opensDossier(code);
  assert.match(await clerk.reads('Thời hạn'), /26\/02\/2026 17:00$/);
  await clerk.turnsTo('Thời hạn');
  await clerk.sees('Vì sao là ngày này?');
  await clerk.sees(/Tết.*26\/02\/2026 17:00/);
  const days = await clerk.explainedDays();
  assert.equal(days.length, 15, 'every day from the receipt to the promise');
  assert.equal(days.filter((day) => day.includes('Tết')).length, 5, days.join('\n'));

  // when everybody does their step
  await office.moveClockTo('2026-02-12T10:20');
  await clerk.takesUp(code);
  await clerk.ticks('Đã số hóa đủ thành phần hồ sơ');
  await clerk.completes();

  await office.moveClockTo('2026-02-12T11:00');
  const head = await office.as('head');
  await head.takesUp(code);
  await head.chooses('Công chức thụ lý', 'Lý Thị Ngọc Ánh');
  await head.completes();

  await office.moveClockTo('2026-02-13T09:00');
  const officer = await office.as('officer');
  await officer.takesUp(code);
  await officer.decides('Hướng xử lý', 'Trình duyệt dự thảo');
  await officer.decides('Kết quả thẩm định', 'Đủ điều kiện');
  await officer.writes('Nội dung dự thảo kết quả', 'Đủ điều kiện đăng ký lại khai sinh.');
  await officer.sees(/Đã lưu nháp/);

  // then what the officer has written survives a closed window
  await officer.page.reload();
  assert.equal(await officer.readsField('Nội dung dự thảo kết quả'), 'Đủ điều kiện đăng ký lại khai sinh.');
  await officer.completes();

  // when the head returns the draft once
  await office.moveClockTo('2026-02-13T10:00');
  await head.takesUp(code);
  await head.decides('Kết quả xem xét', 'Trả lại');
  await head.writes('Lý do trả lại', 'Dự thảo chưa ghi căn cứ pháp lý.');
  await head.completes();
  await officer.takesUp(code);
  await officer.decides('Hướng xử lý', 'Trình duyệt dự thảo');
  await officer.decides('Kết quả thẩm định', 'Đủ điều kiện');
  await officer.writes('Nội dung dự thảo kết quả', 'Đủ điều kiện theo Điều 24 Nghị định 123/2015/NĐ-CP.');
  await officer.completes();

  // and everybody else agrees
  await office.moveClockTo('2026-02-23T08:30');
  await head.takesUp(code);
  await head.decides('Kết quả xem xét', 'Trình ký');
  await head.completes();
  await office.moveClockTo('2026-02-23T10:00');
  const leader = await office.as('leader');
  await leader.takesUp(code);
  await leader.decides('Quyết định', 'Ký duyệt');
  await leader.completes();
  const registry = await office.as('registry');
  await registry.takesUp(code);
  await registry.writes('Số văn bản', '12/TLKS');
  await registry.writesDate('Ngày ban hành', '23/02/2026');
  await registry.writes('Nơi nhận', 'Người nộp; lưu VT');
  await registry.completes();
  await office.moveClockTo('2026-02-24T09:00');
  await clerk.takesUp(code);
  await clerk.writes('Họ tên người nhận', 'Nguyễn Thị Thử');
  await clerk.decides('Hình thức trả', 'Tại Bộ phận Một cửa');
  await clerk.writesDate('Ngày trả kết quả', '24/02/2026');
  await clerk.completes();

  // then the result has been handed over, before the promised day
  await clerk.opensDossier(code);
  assert.equal(await clerk.reads('Trạng thái'), 'Đã trả kết quả');
  assert.match(await clerk.reads('Thời hạn'), /^trước/);

  // and the diagram shows the way it has gone, with the mark of its makers in sight
  await clerk.turnsTo('Quy trình');
  const done = await clerk.seesDone();
  for (const element of ['userTask_intake', 'userTask_return']) assert.ok(done.includes(element), `${done}`);
  assert.ok(await showsMarkOfBpmnIo(clerk.page));

  // and the ward has kept its word
  const { items } = await office.get('manager', '/api/sla/units?period=2026-02');
  const performance = items.find(({ unitCode }) => unitCode === ward);
  assert.equal(performance.early + performance.onTime, 1);
  assert.equal(performance.late, 0);
});
