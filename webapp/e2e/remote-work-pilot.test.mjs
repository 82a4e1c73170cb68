// A round of the pilot from its draft to its end; a permission with everything that may happen to it.
import assert from 'node:assert/strict';
import { journey } from './journey.mjs';
import { agreed, askedFor, comingDays, mondayOf, request, theRound } from './pilot.mjs';

/** Works there. */
const holder = 'cb014';
const division = 'Phòng Kinh tế, Hạ tầng và Đô thị phường Sài Gòn';

journey('a round is drafted, opened and closed', async (office) => {
  // given a running round that a division does not take part in
  const running = await theRound(office);
  await office.moveClockTo(`${mondayOf(running.from)}T08:00`);
  const number = Date.now();
  const name = `Thí điểm ở phòng kinh tế ${number}`;
  const { now } = await office.get('officer', '/api/session');
  const vietnamese = (day) => day.split('-').reverse().join('/');

  // when somebody at the organiser drafts a round for it
  const drafter = await office.as('head.SNV');
  await drafter.opens('/remote-work/pilot');
  await drafter.page.getByRole('link', { name: 'Soạn đợt mới' }).click();
  await drafter.writes('Mã đợt', `dt-${number}`);
  await drafter.writes('Tên đợt (tiếng Việt)', name);
  await drafter.writes('Tên đợt (tiếng Anh)', 'Pilot at the economy division');
  await drafter.writes('Căn cứ pháp lý', 'Kế hoạch thí điểm (giả định)');
  await drafter.writes('Nơi công bố', 'Trang nội bộ Sở Nội vụ');
  await drafter.writesDate('Từ ngày', vietnamese(running.from));
  await drafter.writesDate('Đến hết ngày', vietnamese(running.to));
  await drafter.finds('Thêm đơn vị', 'kinh te sai gon', division);
  await drafter.writes('Số người của đơn vị', '8');
  await drafter.writes('Tỷ lệ được tham gia', '25');
  await drafter.writes('Tối thiểu tại cơ quan', '6');
  await drafter.writes('Tối đa ngày', '2');

  // then they see at once what the numbers come to, and what is still missing when they save
  await drafter.sees('8 người × 25 % = 2 người được tham gia cùng lúc', { exact: false });
  await drafter.presses('Lưu bản soạn');
  await drafter.sees('Thêm ít nhất một vị trí của đơn vị.', { exact: false });

  // when they add a position and who holds it
  await drafter.finds('Đơn vị thẩm định', 'van hoa sai gon', 'Phòng Văn hóa - Xã hội phường Sài Gòn');
  await drafter.writes('Đúng hạn trước', '96');
  await drafter.writes('Hài lòng trước', '91');
  await drafter.presses('Thêm vị trí');
  await drafter.writes('Tên vị trí (tiếng Việt)', 'Chuyên viên quy hoạch');
  await drafter.writes('Tên vị trí (tiếng Anh)', 'Planning officer');
  await drafter.writes('Mã vị trí', 'QH-01');
  await drafter.finds('Thêm người giữ', 'chuyen vien', holder);
  await drafter.presses('Lưu bản soạn');
  await drafter.isTold('Đã lưu bản soạn');

  // then it is a draft that the drafter cannot open, but another leader can
  await drafter.page.getByRole('link', { name: 'Đợt thí điểm' }).click();
  const draft = drafter.page.getByRole('region', { name });
  await draft.getByText('Một lãnh đạo khác của Sở Nội vụ mở đợt').waitFor();
  assert.equal(await draft.getByRole('button', { name: 'Mở đợt' }).count(), 0);
  const leader = await office.as('leader.SNV');
  await leader.opens('/remote-work/pilot');
  const round = leader.page.getByRole('region', { name });
  await round.getByRole('button', { name: 'Mở đợt' }).click();
  await leader.sees('1 người giữ 1 vị trí ở 1 đơn vị', { exact: false });
  await leader.confirms('Mở đợt');
  await leader.isTold('Đã mở đợt');

  // when somebody of the division asks for a day, and the round is closed early all the same
  const rounds = await office.get(holder, '/api/remote-work/rounds');
  const opened = rounds.items.find(({ nameVi, state }) => nameVi === name && state === 'OPEN');
  const rota = await office.get(holder, `/api/remote-work/rounds/${opened.id}/rota?unit=26740-KTHTDT`);
  const day = rota.days.find(({ working, date }) => working && date > now.slice(0, 10)).date;
  const code = await askedFor(office, opened, [day], holder);
  await round.getByRole('button', { name: 'Đóng đợt' }).click();

  // then whoever closes it sees whose request ends with it, and they are told why
  await leader.sees('1 đề nghị chưa quyết định hoặc chưa ký: bị đóng');
  await leader.sees(code);
  await leader.writes('Lý do đóng', 'Đơn vị chuyển trụ sở.');
  await leader.confirms('Đóng đợt');
  await leader.isTold('Đã đóng đợt');
  await round.getByText('Đơn vị chuyển trụ sở.').waitFor();
  const applicant = await office.as(holder);
  await applicant.opens(`/remote-work/requests/${code}`);
  await applicant.waitsFor('Trạng thái', 'Đóng theo đợt');
});

journey('a permission to work from home changes', async (office) => {
  // given an officer on the first of two days at home
  const round = await theRound(office);
  await office.moveClockTo(`${mondayOf(round.from)}T08:00`);
  const days = await comingDays(office, round, 2);
  const code = await agreed(office, round, days);
  const address = `/remote-work/requests/${code}`;
  const becomes = (status) =>
    office.eventually(
      () => request(office, 'officer', code),
      (one) => one.status === status,
      status,
    );
  await office.moveClockTo(`${days[0]}T08:30`);
  await becomes('ACTIVE');

  // when urgent duty makes the leader suspend it, with the keyboard alone
  const leader = await office.as('leader');
  await leader.opens(address);
  await leader.tabsTo(leader.page.getByRole('button', { name: 'Thao tác' }));
  await leader.page.keyboard.press('Enter');
  await leader.picksItemWithKeys('Tạm dừng');
  await leader.tabsTo(leader.page.getByRole('button', { name: 'Căn cứ' }));
  await leader.picksWithKeys('Nhiệm vụ đột xuất');
  await leader.page.keyboard.press('Tab');
  await leader.page.keyboard.type('Đoàn kiểm tra đến sáng nay.');
  await leader.tabsTo(leader.page.getByRole('dialog').getByRole('button', { name: 'Tạm dừng' }));
  await leader.page.keyboard.press('Enter');
  await leader.waitsFor('Trạng thái', 'Tạm dừng');

  // then the officer reads it, and may go on when the leader says so
  const officer = await office.as('officer');
  await officer.opens(address);
  await officer.sees('Đoàn kiểm tra đến sáng nay.', { exact: false });
  await leader.acts('Cho tiếp tục');
  await leader.writes('Lý do', 'Đoàn đã làm việc xong.');
  await leader.confirms('Cho tiếp tục');
  await leader.waitsFor('Trạng thái', 'Đang làm việc tại nhà');

  // when the head needs them on the second day and gives them another one instead
  const head = await office.as('head');
  await head.opens(address);
  await head.acts('Đổi ngày');
  const choice = head.page.getByRole('dialog').getByRole('group', { name: 'Những ngày làm việc tại nhà' });
  await choice.getByText('Đang được đồng ý').click();
  await choice
    .getByText(/Còn \d+ chỗ/)
    .first()
    .click();
  await head.chooses('2. Báo cáo số 2', 'Giữ hạn');
  await head.writes('Lý do', 'Họp của phòng vào ngày đã định.');
  await head.confirms('Đổi ngày');
  await head.isTold('Đã ghi nhận.');
  await head.sees('Đổi ngày · Họp của phòng vào ngày đã định.', { exact: false });

  // then the product that was due on that day keeps its date, because the head says so, and the officer signs the commitment
  // anew; the head has done so with the change
  await officer.opens(address);
  await officer.presses('Ký bản cam kết mới');
  await officer.confirms('Ký bản cam kết mới');
  await officer.sees('1 bản trước');

  // when a product comes a day late because the system was down, and the leader excuses it
  await office.moveClockTo(`${days[1]}T08:30`);
  await office.post('officer', `/api/remote-work/requests/${code}/products/1/deliver`, { delivery: 'Dự thảo.' });
  await office.post('head', `/api/remote-work/requests/${code}/products/1/review`, { accepted: true, note: null });
  await leader.opens(address);
  await leader.presses('Xác nhận chậm có lý do');
  await leader.chooses('Nguyên nhân khách quan', 'Hệ thống, đường truyền bị sự cố');
  await leader.writes('Diễn giải', 'Hệ thống văn bản ngừng cả buổi chiều.');
  await leader.confirms('Xác nhận chậm có lý do');
  await leader.sees(/Chậm có lý do: Hệ thống/);

  // and the officer goes back to the office for good
  await officer.opens(address);
  await officer.acts('Trở lại cơ quan');
  await officer.writes('Lý do', 'Việc nhà đã xong.');
  await officer.confirms('Trở lại cơ quan');
  await officer.waitsFor('Trạng thái', 'Đã kết thúc');

  // then the month is evaluated, disputed, answered by somebody else, and locked with that
  await head.opens(address);
  await head.page
    .getByRole('button', { name: /^Đánh giá tháng/ })
    .first()
    .click();
  await head.confirms(/^Đánh giá tháng/);
  await head.sees(/chờ ý kiến/);
  await head.sees(/1 chậm, trong đó 1 có lý do/);
  await officer.opens(address);
  await officer.presses('Có ý kiến');
  await officer.writes('Điểm nào chưa đúng', 'Sản phẩm thứ hai chưa đến hạn nộp.');
  await officer.confirms('Có ý kiến');
  await officer.sees(/có ý kiến/);
  await leader.opens(address);
  await leader.presses('Trả lời ý kiến');
  await leader.sees(/Sản phẩm thứ hai chưa đến hạn nộp/);
  await leader.writes('Nội dung trả lời', 'Đã xem lại; điểm tính từ sản phẩm đã nộp.');
  await leader.confirms('Trả lời ý kiến');
  await leader.sees(/đã khóa/);
});
