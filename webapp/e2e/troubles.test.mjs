// What goes wrong on ordinary days, and the way out of it.
import assert from 'node:assert/strict';
import { journey } from './journey.mjs';
import { atTheOfficer } from './prehistory.mjs';

journey('a wrong password', async (office) => {
  const visitor = await office.visitor();
  await visitor.opens('/dossiers');

  // when somebody mistypes the password
  await visitor.writes('Tên đăng nhập', 'auditor');
  await visitor.writes('Mật khẩu', 'cong vu');
  await visitor.presses('Đăng nhập');

  // then they are told, and get in with the right one, to the page they asked for
  await visitor.page.getByRole('alert').getByText('mật khẩu').first().waitFor();
  await visitor.writes('Mật khẩu', 'congvu');
  await visitor.presses('Đăng nhập');
  await visitor.page.getByRole('heading', { level: 1, name: 'Hồ sơ' }).waitFor();
});

journey('a page that does not exist', async (office) => {
  const clerk = await office.as('clerk');

  // when the clerk follows an old address
  await clerk.opens('/khong-co-trang-nay');

  // then the page says so and leads back to where the day starts
  await clerk.sees('Không tìm thấy trang');
  await clerk.page.getByRole('link', { name: 'Về trang bắt đầu' }).click();
  await clerk.page.getByRole('heading', { level: 1, name: 'Việc cần làm' }).waitFor();

  // and the same for a dossier and a task that do not exist
  clerk.expectsRefusal(/^404 \/api\//);
  await clerk.opens('/tasks/0-0');
  await clerk.page.getByRole('alert').waitFor();
});

journey('a session that ends over lunch', async (office) => {
  // given an officer in the middle of a draft
  await office.moveClockTo('2026-05-04T11:00');
  const code = await atTheOfficer(office);
  const officer = await office.as('officer');
  await officer.takesUp(code);
  await officer.decides('Hướng xử lý', 'Trình duyệt dự thảo');
  await officer.decides('Kết quả thẩm định', 'Đủ điều kiện');
  await officer.writes('Nội dung dự thảo kết quả', 'Viết dở trước giờ nghỉ trưa.');
  await officer.sees(/Đã lưu nháp/);

  // when the session ends and the officer wants to complete
  await officer.losesSession();
  officer.expectsRefusal(/^40[13] \/api\//);
  await officer.page.keyboard.press('Control+Enter');

  // then signing in again leads back to the same task, with all that was written
  await officer.writes('Tên đăng nhập', 'officer');
  await officer.writes('Mật khẩu', 'congvu');
  await officer.presses('Đăng nhập');
  assert.equal(await officer.readsField('Nội dung dự thảo kết quả'), 'Viết dở trước giờ nghỉ trưa.');
  await officer.completes();
});
