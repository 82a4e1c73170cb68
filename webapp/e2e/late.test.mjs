// One dossier, late: the superiors hear of it in time to do something, and the record says so.
import assert from 'node:assert/strict';
import { journey } from './journey.mjs';
import { atTheOfficer } from './prehistory.mjs';

const escalationsOf = (office, code) => async () =>
  (await office.get('auditor', '/api/escalations')).items.filter(({ dossierCode }) => dossierCode === code);
const raised = (level) => (alerts) => alerts.some((alert) => alert.level === level);

journey('one dossier, late', async (office) => {
  // given a dossier of five working days, at the officer since Monday, and superiors who watch their alerts
  await office.moveClockTo('2026-03-02T08:00');
  const code = await atTheOfficer(office);
  const head = await office.as('head', { watchesTimePass: true });
  const leader = await office.as('leader', { watchesTimePass: true });
  await head.opens('/escalations');
  await leader.opens('/escalations');
  assert.equal(await head.alertsOf(code).count(), 0);

  // when the officer's days are over
  await office.moveClockTo('2026-03-06T09:00');
  await office.eventually(escalationsOf(office, code), raised('YELLOW'), 'a yellow alert');

  // then the head finds the alert without touching the page, and the leader is not bothered yet
  await head.letsHalfAMinutePass();
  const alert = head.alertsOf(code).filter({ hasText: 'Thẩm định' });
  await alert.getByText('Mức vàng').waitFor();
  await leader.letsHalfAMinutePass();
  assert.equal(await leader.alertsOf(code).filter({ hasText: 'Mức đỏ' }).count(), 0);

  // when the head acknowledges it and explains the delay
  await alert.getByRole('button', { name: 'Xác nhận đã biết' }).click();
  await head.isTold(`Đã xác nhận cảnh báo của hồ sơ ${code}`);
  await alert.getByText('Đã xác nhận').waitFor();
  await alert.getByRole('button', { name: 'Thao tác khác' }).click();
  await head.page.getByRole('menuitem', { name: 'Giải trình' }).click();
  await head.chooses('Nguyên nhân chậm', 'Người xử lý');
  await head.writes('Nội dung giải trình', 'Công chức nghỉ ốm; sẽ xong trong ngày.');
  await head.confirms('Giải trình');

  // then everybody can read why
  await alert.getByText('Đã giải trình').waitFor();
  await alert.getByText('Nguyên nhân: Người xử lý').waitFor();

  // when two more working days go by
  await office.moveClockTo('2026-03-11T09:00');
  await office.eventually(escalationsOf(office, code), raised('RED'), 'a red alert');

  // then the leader finds the red one
  await leader.letsHalfAMinutePass();
  await leader.alertsOf(code).filter({ hasText: 'Thẩm định' }).getByText('Mức đỏ').waitFor();

  // when the officer finishes at last
  const officer = await office.as('officer');
  await officer.takesUp(code);
  await officer.sees(/quá hạn \d+ /);
  await officer.decides('Hướng xử lý', 'Trình duyệt dự thảo');
  await officer.decides('Kết quả thẩm định', 'Đủ điều kiện');
  await officer.writes('Nội dung dự thảo kết quả', 'Đủ điều kiện đăng ký lại khai sinh.');
  await officer.completes();

  // then both the dossier's course and the ledger say late, and the alert of the step is closed
  await officer.opensDossier(code);
  const step = officer.page.getByRole('listitem').filter({ hasText: 'Thẩm định, xử lý hồ sơ' });
  await step.getByText('quá hạn', { exact: true }).waitFor();
  const { items } = await office.get('manager', '/api/sla/outcomes?unit=26740&procedure=1.004884&from=2026-03-01');
  const row = items.find((item) => item.dossierCode === code && item.element === 'userTask_process');
  assert.equal(row.outcome, 'LATE');
  const open = await escalationsOf(office, code)();
  assert.ok(open.every(({ stepNameVi }) => !stepNameVi.includes('Thẩm định')));
});
