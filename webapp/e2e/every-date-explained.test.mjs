// A dossier to which everything happens that moves a date; each date it shows on the way is explained on the screen.
import assert from 'node:assert/strict';
import { journey } from './journey.mjs';
import { atTheOfficer, goOn } from './prehistory.mjs';

const ward = '26740';

/** The sentence under "why this date?" tells this, and ends with the promise. */
async function explains(person, code, told, promise) {
  await person.opensDossier(code);
  await person.turnsTo('Thời hạn');
  await person.sees('Vì sao là ngày này?');
  await person.sees(told);
  await person.sees(`hạn trả kết quả: ${promise}.`);
  const days = await person.explainedDays();
  const [, dayAndMonth] = promise.match(/(\d\d\/\d\d)\/\d{4}/);
  assert.ok(days.at(-1).includes(dayAndMonth), `${days.at(-1)} is not ${promise}`);
  return days;
}

const alertsOf = (office, code) => async () =>
  (await office.get('auditor', `/api/escalations?unit=${ward}&limit=200`)).items.filter(
    ({ dossierCode }) => dossierCode === code,
  );

/** Their timers have fired, so none meets the people who go on with the dossier. */
const everyClockIsLate = (alerts) =>
  ['Giải quyết hồ sơ', 'Giai đoạn', 'Thẩm định'].every((name) =>
    alerts.some(({ level, stepNameVi }) => level === 'YELLOW' && stepNameVi.startsWith(name)),
  );

async function asksForPapers(officer, code, reason) {
  await officer.opensDossier(code);
  await officer.acts('Yêu cầu bổ sung, hoàn thiện');
  await officer.ticksOne('Thành phần cần bổ sung');
  await officer.writes('Nội dung cần bổ sung, hoàn thiện', reason);
  await officer.confirms('Yêu cầu bổ sung, hoàn thiện');
  await officer.isTold(`Đã lập phiếu yêu cầu bổ sung hồ sơ ${code}`);
}

async function takesPapersIn(clerk, code) {
  await clerk.opensDossier(code);
  await clerk.acts('Nhận giấy tờ bổ sung');
  await clerk.ticksOne('Giấy tờ đã bổ sung');
  await clerk.confirms('Nhận giấy tờ bổ sung');
  await clerk.isTold(`Đã nhận giấy tờ bổ sung của hồ sơ ${code}`);
}

async function proposes(person, form, fill) {
  await person.opens(`/rules/propose?form=${form}`);
  await fill();
  await person.sees('Thời hạn đổi'); // what it would move, before anybody has decided
  await person.presses('Gửi đề xuất');
  await person.page.waitForURL('**/rules/changes/**');
  return new URL(person.page.url()).pathname;
}

async function approves(approver, office, path) {
  await approver.opens(path);
  await approver.presses('Phê duyệt và áp dụng');
  await approver.confirms('Phê duyệt và áp dụng');
  const change = `/api/rule-changes/${path.split('/').at(-1)}`;
  await office.eventually(
    () => office.get('approver', change),
    ({ state }) => state === 'APPLIED',
    'the change applied',
  );
}

journey('a dossier whose every date is explained', async (office) => {
  // given five working days from Monday 7 September, at the officer
  await office.moveClockTo('2026-09-07T08:00');
  const code = await atTheOfficer(office);
  const officer = await office.as('officer');
  const clerk = await office.as('clerk');
  await explains(officer, code, /thời hạn 5 ngày làm việc/, 'thứ Hai 14/09/2026 17:00');

  // when papers are missing, and come a working day later
  await office.moveClockTo('2026-09-08T08:00');
  await asksForPapers(officer, code, 'Thiếu bản sao giấy khai sinh cũ.');
  await office.moveClockTo('2026-09-09T08:00');
  await takesPapersIn(clerk, code);

  // then the promise moves by the eight hours that were the citizen's
  await explains(clerk, code, /chờ bổ sung hồ sơ\), hạn lùi 8 giờ làm việc/, 'thứ Ba 15/09/2026 17:00');

  // when other papers turn out to be missing
  await office.moveClockTo('2026-09-09T10:00');
  await asksForPapers(officer, code, 'Thiếu văn bản cam đoan.');
  await office.moveClockTo('2026-09-10T10:00');
  await takesPapersIn(clerk, code);

  // then the ward's own clock still has time, and the official indicator says late all the same
  await explains(clerk, code, /yêu cầu bổ sung lần hai/, 'thứ Tư 16/09/2026 17:00');
  await clerk.sees('Theo chỉ tiêu chính thức');
  await clerk.sees(/Yêu cầu bổ sung lần hai/i);

  // when a storm closes the ward on Friday, by two pairs of eyes
  await office.moveClockTo('2026-09-10T14:00');
  const manager = await office.as('manager');
  const approver = await office.as('approver');
  const storm = await proposes(manager, 'closure', async () => {
    await manager.writes('Lý do đóng cửa', 'Đóng cửa do bão số 8');
    await manager.writesDate('Từ ngày', '11/09/2026');
    await manager.writes('Tên thay đổi', 'Đóng cửa do bão số 8');
    await manager.writes('Căn cứ pháp lý', 'Công điện thử nghiệm 01/CĐ-UBND');
  });
  await approves(approver, office, storm);

  // then the day is not counted, and the strip says why
  const stormy = await explains(clerk, code, /tính theo lịch mới: Đóng cửa do bão số 8/, 'thứ Năm 17/09/2026 17:00');
  assert.ok(
    stormy.some((day) => day.includes('11/09') && day.includes('bão số 8')),
    stormy.join('\n'),
  );

  // when a new holiday is published for the whole city
  await office.moveClockTo('2026-09-14T08:00');
  const designer = await office.as('designer');
  const holiday = await proposes(designer, 'holiday', async () => {
    await designer.writes('Tên ngày lễ', 'Ngày lễ thử nghiệm');
    await designer.writesDate('Từ ngày', '16/09/2026');
    await designer.writes('Tên thay đổi', 'Nghỉ lễ thử nghiệm');
    await designer.writes('Căn cứ pháp lý', 'Nghị quyết thử nghiệm 02/NQ');
  });
  await approves(approver, office, holiday);

  // then it moves the promise once more
  const festive = await explains(clerk, code, /Nghỉ lễ thử nghiệm/, 'thứ Sáu 18/09/2026 17:00');
  assert.ok(
    festive.some((day) => day.includes('16/09') && day.includes('Ngày lễ thử nghiệm')),
    festive.join('\n'),
  );

  // when the leader apologises in time, with a new date
  await office.moveClockTo('2026-09-17T09:00');
  const leader = await office.as('leader');
  await leader.opensDossier(code);
  await leader.acts('Hẹn lại ngày trả');
  await leader.writesDate('Ngày hẹn mới', '21/09/2026');
  await leader.writes('Lý do', 'Bão làm chậm việc xác minh.');
  await leader.confirms('Hẹn lại ngày trả');
  await leader.isTold(`Đã hẹn lại ngày trả của hồ sơ ${code}`);
  await explains(leader, code, /hẹn lại đến thứ Hai 21\/09\/2026 17:00/, 'thứ Hai 21/09/2026 17:00');

  // and the result is issued three hours too late nevertheless
  await office.moveClockTo('2026-09-22T08:00');
  await office.eventually(alertsOf(office, code), everyClockIsLate, 'the alerts of five days');
  await goOn(office, code, 'process', 'review', 'sign');
  await office.moveClockTo('2026-09-22T10:30');
  await goOn(office, code, 'issue');

  // then the ledger says late by three hours, and the ward asks to have the storm recognised
  await manager.opens(`/performance/outcomes?period=2026-09&kind=DOSSIER&unit=${ward}`);
  const outcome = manager.alertsOf(code);
  await outcome.getByText('quá hạn 3 giờ làm việc').waitFor();
  await outcome.getByRole('button', { name: 'Nêu nguyên nhân khách quan' }).click();
  await manager.chooses(/Nguyên nhân$/, 'Thiên tai, hỏa hoạn, dịch bệnh, sự kiện bất khả kháng');
  await manager.writes('Diễn giải', 'Bão số 8 làm mất điện khi đang xác minh tại khu phố.');
  await manager.confirms('Gửi đề nghị');
  await manager.isTold(`Đã gửi đề nghị về hồ sơ ${code}`);

  // when the city office refuses, because the closure has been counted already
  const cityOffice = await office.as('leader.VPUB');
  await cityOffice.opens('/performance/excuses');
  const request = cityOffice.alertsOf(code);
  await request.getByRole('button', { name: 'Không chấp nhận' }).click();
  await cityOffice.writes('Lý do', 'Ngày đóng cửa do bão đã được trừ khỏi thời hạn.');
  await cityOffice.confirms('Không chấp nhận');
  await cityOffice.isTold(`Đã trả lời đề nghị về hồ sơ ${code}`);

  // then the request, the refusal and its reason stay on record, and the outcome is late as before
  await manager.opens('/performance/excuses?state=REFUSED');
  await manager.alertsOf(code).getByText('Ngày đóng cửa do bão đã được trừ khỏi thời hạn.').waitFor();
  const { items } = await office.get('manager', `/api/sla/outcomes?unit=${ward}&kind=DOSSIER&from=2026-09-01`);
  const late = items.find(({ dossierCode }) => dossierCode === code);
  assert.equal(late.outcome, 'LATE');
  assert.equal(late.lateMinutes, 180);
  assert.equal(late.excuse.state, 'REFUSED');

  // and every minute between receipt and result was somebody's
  const { ballInCourt } = await office.get('manager', `/api/dossiers/${code}/clock`);
  const minutes = ballInCourt.holders.reduce((sum, holder) => sum + holder.minutes, 0);
  assert.equal(minutes, ballInCourt.totalMinutes);
  const applicant = ballInCourt.holders.find(({ holder }) => holder === 'APPLICANT');
  assert.equal(applicant.minutes, 16 * 60);
});
