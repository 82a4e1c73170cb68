// Turns a dossier can take: the citizen thinks better of it, or has to bring more papers.
import assert from 'node:assert/strict';
import { journey } from './journey.mjs';
import { accepted, atTheOfficer } from './prehistory.mjs';

journey('a dossier withdrawn', async (office) => {
  // given a dossier that has been accepted
  await office.moveClockTo('2026-04-01T08:00');
  const code = await accepted(office);
  const clerk = await office.as('clerk');

  // when the citizen withdraws it
  await clerk.opensDossier(code);
  await clerk.acts('Rút hồ sơ');
  await clerk.writes('Lý do', 'Người nộp đã tìm thấy bản chính giấy khai sinh.');
  await clerk.confirms('Rút hồ sơ');

  // then it is closed, nobody has work with it, and its time counts neither for nor against the ward
  await clerk.isTold(`Đã ghi nhận rút hồ sơ ${code}`);
  await clerk.waitsFor('Trạng thái', 'Công dân yêu cầu rút hồ sơ');
  await clerk.opens(`/inbox?view=unit&q=${code}`);
  await clerk.sees('Không có công việc nào khớp với bộ lọc.');
  const { items } = await office.get('manager', '/api/sla/outcomes?unit=26740&from=2026-04-01');
  const ended = items.filter(({ dossierCode, kind }) => dossierCode === code && kind === 'STAGE');
  assert.deepEqual(
    ended.map(({ outcome }) => outcome),
    ['CANCELLED'],
  );
});

journey('a supplement while the dossier is processed', async (office) => {
  // given a dossier promised for Wednesday, 8 April
  await office.moveClockTo('2026-04-01T08:00');
  const code = await atTheOfficer(office);
  const officer = await office.as('officer');
  const clerk = await office.as('clerk');
  await clerk.opensDossier(code);
  assert.match(await clerk.reads('Thời hạn'), /08\/04\/2026 17:00$/);

  // when the officer asks for a paper on Thursday at eight
  await office.moveClockTo('2026-04-02T08:00');
  await officer.takesUp(code);
  await officer.decides('Hướng xử lý', 'Yêu cầu bổ sung, hoàn thiện');
  await officer.ticks('Bản sao giấy tờ, hồ sơ có thông tin khai sinh', 'Giấy tờ cần bổ sung');
  await officer.writes('Lý do và nội dung cần bổ sung, hoàn thiện', 'Bản sao bị mờ, không đọc được số đăng ký.');
  await officer.completes();

  // then the clock rests
  await clerk.opensDossier(code);
  assert.equal(await clerk.reads('Trạng thái'), 'Yêu cầu bổ sung giấy tờ');
  assert.match(await clerk.reads('Thời hạn'), /^tạm dừng tính hạn/);

  // when the citizen brings it ten minutes short of two working days later and the clerk records it
  await office.moveClockTo('2026-04-06T07:50');
  await clerk.opensDossier(code);
  await clerk.acts('Nhận giấy tờ bổ sung');
  await clerk.ticks('Bản sao giấy tờ, hồ sơ có thông tin khai sinh', 'Giấy tờ đã bổ sung');
  await clerk.confirms('Nhận giấy tờ bổ sung');

  // then the officer goes on, and the promise has moved by that time
  await clerk.isTold(`Đã nhận giấy tờ bổ sung của hồ sơ ${code}`);
  await clerk.waitsFor('Trạng thái', 'Đang xử lý');
  assert.match(await clerk.reads('Thời hạn'), /10\/04\/2026 16:(49|50)$/);
  await officer.takesUp(code);
});
