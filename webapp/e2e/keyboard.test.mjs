// The inbox without a mouse.
import assert from 'node:assert/strict';
import { telephone } from './inspection.mjs';
import { journey } from './journey.mjs';
import { accepted, colleague } from './prehistory.mjs';

journey('a clerk who never touches the mouse', async (office) => {
  // given two dossiers a colleague accepted, to be digitised by whoever comes first
  await office.moveClockTo('2026-07-01T08:00');
  const first = await accepted(office, { fullName: 'Trần Văn Phím', by: colleague });
  await office.moveClockTo('2026-07-01T08:30');
  const second = await accepted(office, { fullName: 'Lê Thị Phím', by: colleague });
  const clerk = await office.as('clerk');
  const { keyboard } = clerk.page;
  await clerk.opens('/inbox?view=unit&q=phim');
  await clerk.page.getByRole('row', { name: second }).waitFor();

  // when the clerk goes down and up the list
  await keyboard.press('j');
  await clerk.isAtRow(first);
  await keyboard.press('j');
  await clerk.isAtRow(second);
  await keyboard.press('k');
  await clerk.isAtRow(first);

  // and takes the first task
  await keyboard.press('c');
  await clerk.isTold(`Đã nhận việc: hồ sơ ${first}`);
  await clerk.page.getByRole('row', { name: first }).waitFor({ state: 'detached' });

  // then it is among the clerk's own, where Enter opens it
  await clerk.opens('/inbox?q=phim');
  await clerk.page.getByRole('row', { name: first }).waitFor();
  await keyboard.press('j');
  await keyboard.press('Enter');
  await clerk.page.waitForURL('**/tasks/**');
  assert.equal(await clerk.reads('Mã hồ sơ'), first);

  // and Ctrl+Enter says what is missing
  await clerk.page.getByRole('checkbox', { name: 'Đã số hóa đủ thành phần hồ sơ' }).waitFor();
  await keyboard.press('Control+Enter');
  await clerk.sees('Có 1 chỗ cần sửa');

  // when the clerk follows the complaint to its field and puts it right
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await keyboard.press('Space');

  // then Ctrl+Enter completes the task
  await clerk.completes();
});

journey('a head of division finds every page on a telephone', async (office) => {
  // given a bar with room for a few pages
  const head = await office.as('head', telephone);
  await head.opens('/inbox');
  const bar = head.page.getByRole('navigation', { name: 'Chức năng' });
  const entries = bar.locator('.navigation-link:visible');
  assert.deepEqual(await entries.allTextContents(), [
    'Việc cần làm',
    'Hồ sơ',
    'Cảnh báo & đôn đốc',
    'Kết quả đơn vị',
    'Thêm',
  ]);

  // then none of them is cut
  for (const entry of await entries.all()) {
    const { x, width } = await entry.boundingBox();
    assert.ok(x >= 0 && x + width <= telephone.width, await entry.textContent());
    const room = await entry.evaluate(({ scrollWidth, clientWidth }) => clientWidth - scrollWidth);
    assert.ok(room >= 0, await entry.textContent());
  }

  // when they open the others with the keyboard and think better of it
  const more = bar.getByRole('button', { name: 'Thêm' });
  const sheet = head.page.getByRole('dialog', { name: 'Chức năng khác' });
  await more.press('Enter');
  await sheet.waitFor();
  await head.page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await head.isAt(more);

  // and open them again
  await more.press('Enter');
  await head.tabsTo(sheet.getByRole('link', { name: 'Thi tuyển' }));
  await head.page.keyboard.press('Enter');

  // then they are there, and both the bar and the sheet say so
  await head.page.waitForURL('**/exams');
  await sheet.waitFor({ state: 'detached' });
  await bar.getByRole('button', { name: 'đang ở: Thi tuyển' }).click();
  assert.equal(await sheet.locator('[aria-current=page]').textContent(), 'Thi tuyển');
});
