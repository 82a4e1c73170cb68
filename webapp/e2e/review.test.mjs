// The review of a round: begun by the organiser, reported by the units, decided by somebody who did not recommend.
import assert from 'node:assert/strict';
import { journey } from './journey.mjs';
import { mondayOf, theRound } from './pilot.mjs';

const opinion = { opinion: 'Công việc vẫn đúng hạn, người dân không phải chờ.', proposal: 'CHANGE' };

journey('the organiser reviews a round of the pilot', async (office) => {
  // given a round that has run for some days
  const round = await theRound(office);
  await office.moveClockTo(`${mondayOf(round.from)}T09:30`);

  // when the organiser begins the review
  const head = await office.as('cb049');
  await head.opens('/remote-work/pilot');
  await head.page.locator(`a[href='/remote-work/rounds/${round.id}/review']`).click();
  await head.presses('Bắt đầu sơ kết ngay');
  await head.sees('Đơn vị đang báo cáo');
  const code = await head.reads('Mã');
  assert.match(code, /^SKTN-SNV-/);

  // and a unit writes more satisfied people than it asked, it is told before anything is stored
  const ward = await office.as('cb004');
  ward.expectsRefusal(/^400 \/api\/tasks/);
  await ward.takesUp(code);
  await ward.writes(/^Người dân trả lời hài lòng \(không/, '612');
  await ward.writes(/^Người dân trả lời khảo sát \(không/, '600');
  await ward.writes('Nguồn số liệu khảo sát', 'Khảo sát quý này');
  await ward.writes(/^Nhận xét/, opinion.opinion);
  await ward.decides('Đề xuất của đơn vị', 'Mở rộng thí điểm');
  await ward.page.keyboard.press('Control+Enter');
  await ward.sees('612 nhiều hơn tổng số 600.');

  // then the counts are put right, and the other units report
  await ward.writes(/^Người dân trả lời hài lòng \(không/, '552');
  await ward.page.keyboard.press('Tab'); // a number counts once it is left
  await ward.completes();
  for (const [user, unit] of [
    ['cb018', '26740-VHXH'],
    ['cb055', 'SNV-CCHC'],
  ]) {
    const { items } = await office.get(user, `/api/tasks?view=unit&q=${code}`);
    const { id } = items.find(({ unitCode }) => unitCode === unit);
    await office.post(user, `/api/tasks/${id}/complete`, { data: opinion });
  }

  // when it is compiled, widening the pilot without enough figures has to be explained
  const compiler = await office.as('cb050');
  await compiler.takesUp(code);
  await compiler.decides('Số liệu của các đơn vị', 'Đủ, chốt số liệu');
  await compiler.completes();
  head.expectsRefusal(/^422 \/api\/tasks/);
  await head.takesUp(code);
  await head.decides('Kiến nghị', 'Mở rộng thí điểm');
  await head.writes('Lý do', 'Đơn vị nào cũng ủng hộ, chi phí không tăng.');
  await head.page.keyboard.press('Control+Enter');
  await head.sees(/Cần giải trình: Toàn bộ các đơn vị/);
  await head.writes(/^Giải trình/, 'Mở rộng thêm một đơn vị để có đủ số liệu cho kỳ sau.');
  await head.completes();

  // and a leader who did not recommend decides
  const leader = await office.as('leader.SNV');
  await leader.takesUp(code);
  await leader.decides('Quyết định', 'Đồng ý với kiến nghị, công bố');
  await leader.completes();

  // then every unit reads it, and takes the paper along
  await ward.opens(`/remote-work/reviews/${code}`);
  await ward.sees('Đã công bố');
  await ward.sees('Mở rộng thêm một đơn vị để có đủ số liệu cho kỳ sau.');
  const table = ward.page.getByRole('table', { name: 'Toàn bộ các đơn vị' });
  await table.getByRole('row', { name: /Người dân hài lòng.*92,0 %/ }).waitFor();
  const [paper] = await Promise.all([
    ward.page.waitForEvent('download'),
    ward.page.getByRole('link', { name: 'Báo cáo (PDF)' }).click(),
  ]);
  assert.equal(paper.suggestedFilename(), `so-ket-${code}.pdf`);
});
