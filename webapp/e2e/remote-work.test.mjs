// From the wish to work from home to the first morning at home, each at a browser of their own.
import assert from 'node:assert/strict';
import { journey } from './journey.mjs';
import { comingDays, mondayOf, theRound } from './pilot.mjs';

journey('an officer works from home', async (office) => {
  // given a round of the pilot on a Monday
  const round = await theRound(office);
  await office.moveClockTo(`${mondayOf(round.from)}T08:00`);
  const days = await comingDays(office, round, 2);

  // when the officer asks for two days, but has no printer
  const officer = await office.as('officer');
  await officer.opens('/remote-work');
  await officer.sees(round.nameVi);
  await officer.page.getByRole('link', { name: 'Đăng ký làm việc tại nhà' }).click();
  for (const day of days) await officer.ticks(`${day.slice(8)}/${day.slice(5, 7)}`, 'Những ngày làm việc tại nhà');
  await officer.writes('Địa điểm làm việc', 'Số 5, Đường Mẫu');
  await officer.writes('Điện thoại liên lạc', '0100000001');
  for (const thing of ['điện thoại', 'máy tính', 'Internet']) await officer.ticks(`Có ${thing}`);
  await officer.ticks('Tôi cam kết về tiến độ');
  await officer.presses('Kiểm tra điều kiện');

  // then the condition is shown with the place where it is published, before anything is sent
  await officer.sees('Chưa đạt điều kiện');
  await officer.sees(`Công bố tại: ${round.publishedIn}.`);
  const failing = officer.page.getByRole('listitem').filter({ hasText: 'Chưa đạt.' });
  assert.equal(await failing.count(), 1);
  assert.match(await failing.textContent(), /R5/);

  // and with a printer the request is sent
  await officer.ticks('Có máy in', 'Tự kiểm tra điều kiện vật chất');
  await officer.presses('Kiểm tra điều kiện');
  await officer.presses('Gửi đề nghị');
  const code = (await officer.page.getByRole('heading', { level: 1, name: /^LVTN-/ }).textContent()).trim();
  await officer.sees('Đang xem xét');

  // when the head writes the plan and confirms that it is as much work as at the office
  const head = await office.as('head');
  await head.opens('/remote-work/unit');
  await head.page.getByRole('link', { name: code }).click();
  await head.presses('Lập kế hoạch');
  await head.writes('Tên sản phẩm', 'Báo cáo tổng hợp quý');
  await head.writes('Đơn vị tính', 'báo cáo');
  await head.writes('Số giờ định mức', '16');
  await head.writes('Tiêu chí chất lượng', 'Không phải sửa quá một lần');
  await head.presses('Lưu kế hoạch');
  await head.sees(/16 giờ: bằng khi làm tại cơ quan/);
  await head.takesUp(code);
  await head.decides('Khối lượng công việc', 'Bằng khi làm tại cơ quan');
  await head.completes();

  // and both checks are in order
  const security = await office.as('cb022');
  await security.takesUp(code);
  await security.decides('An toàn thông tin', 'Đạt');
  for (const point of ['VPN', 'nhiều lớp', 'Thiết bị']) await security.ticks(point);
  await security.completes();
  await head.takesUp(code);
  await head.decides('Ý kiến tổ chức cán bộ', 'Đạt');
  await head.ticks('Lịch trực cơ quan bảo đảm');
  await head.completes();

  // and the leader agrees, and the head assigns the work
  const leader = await office.as('leader');
  await leader.takesUp(code);
  await leader.decides('Quyết định', 'Đồng ý');
  await leader.completes();
  await head.takesUp(code);
  await head.ticks('Tôi giao khối lượng theo kế hoạch');
  await head.completes();

  // then the officer signs the commitment, led there by the page of the request
  await officer.opens(`/remote-work/requests/${code}`);
  await officer.sees('Bản cam kết');
  await officer.page.getByRole('navigation', { name: 'Bước đang chờ bạn' }).getByRole('link').click();
  await officer.page.waitForURL('**/tasks/**');
  await officer.page.getByRole('button', { name: 'Hoàn thành' }).waitFor();
  await officer.page.getByRole('checkbox').first().locator('xpath=ancestor::label').click();
  await officer.completes();

  // and the decision stands where the whole unit can read it
  await officer.opens('/remote-work/unit');
  await officer.page.getByRole('table', { name: 'Quyết định đã công khai' }).getByText('Đồng ý').first().waitFor();

  // when the first day comes, they check in by telephone
  await office.moveClockTo(`${days[0]}T08:00`);
  await office.eventually(
    () => office.get('officer', `/api/remote-work/requests/${code}`),
    ({ status }) => status === 'ACTIVE',
    'the first day at home',
  );
  const athome = await office.as('officer', { width: 390, height: 844 });
  await athome.opens('/remote-work');
  await athome.page.getByRole('link', { name: code }).click();
  await athome.presses('Điểm danh');
  await athome.sees('Đã điểm danh lúc 08:0', { exact: false });
  await athome.writes('Báo cáo ngày', 'Đã xong phần một của báo cáo.');
  await athome.presses('Gửi báo cáo');
  await athome.isTold('Đã ghi nhận.');
  await athome.presses('Nộp sản phẩm');
  await athome.writes('Sản phẩm ở đâu, gồm những gì', 'Văn bản dự thảo trên hệ thống.');
  await athome.confirms('Nộp sản phẩm');
  await athome.sees(/Đã nộp/);

  // then the head sees it and accepts it
  await head.opens(`/remote-work/requests/${code}`);
  await head.presses('Nghiệm thu');
  await head.sees('Đã nghiệm thu');
});
