// Two designers on one draft, and drafts that others say no to: nobody's work is lost.
import assert from 'node:assert/strict';
import { Drawing } from './editors.mjs';
import { journey } from './journey.mjs';

journey('two designers on one draft', async (office) => {
  // given a procedure one designer has begun
  const first = await office.as('designer');
  const drawing = await Drawing.begun(first, 'Cho mượn hội trường', 'Tiếp nhận một cửa');

  // when another one opens it as well
  const second = await office.as('admin');
  second.expectsRefusal(/^409 \/api\/models\/[^/]+\/draft$/); // how the editor learns of what somebody else saved
  first.expectsRefusal(/^409 \/api\/models\/[^/]+\/draft$/);
  const beside = await Drawing.opened(second, drawing.key);

  // then they read who is working on it already
  await second.page.getByRole('status').filter({ hasText: 'Người đang sửa' }).getByText('Hồ Thị Ngọc Vân').waitFor();

  // when each changes a step of their own
  await drawing.chooses('Thẩm định');
  await drawing.isNamed('Kiểm tra lịch hội trường', 'Look at the bookings');
  await drawing.isSaved();
  await beside.chooses('Phê duyệt');
  await beside.takes(3);

  // then both changes are in it, and the second is told
  await second.isTold('Đã gộp thay đổi vừa lưu của Hồ Thị Ngọc Vân');
  await beside.step('Kiểm tra lịch hội trường').waitFor();
  await beside.isSaved();

  // when both name the same step, the first also changes another, and neither has seen the other's
  await drawing.chooses('Kiểm tra, tiếp nhận');
  await drawing.isNamed('Nhận đơn mượn', 'Take in the request');
  await drawing.chooses('Trả kết quả');
  await drawing.isNamed('Giao chìa khóa', 'Hand over the key');
  await first.isTold('Đã gộp thay đổi vừa lưu của Đoàn Mỹ Giang');
  await drawing.isSaved();
  await beside.chooses('Kiểm tra, tiếp nhận');
  await beside.isNamed('Xem đơn mượn', 'Read the request');
  await beside.takes(2);

  // then the second sees what is different, who saved it, and chooses
  const dialog = second.page.getByRole('dialog', { name: 'Hồ Thị Ngọc Vân vừa lưu bản nháp này' });
  const contested = dialog.getByRole('listitem').filter({ has: second.page.getByRole('radio') });
  await contested.getByRole('row', { name: 'Tên Xem đơn mượn Nhận đơn mượn' }).waitFor();
  await contested.getByRole('row', { name: 'Thời hạn 2 giờ 8 giờ' }).waitFor();
  await contested.getByText('Lấy của người khác').click();
  await second.confirms('Gộp và lưu');

  // and nothing of the rest is lost
  await dialog.waitFor({ state: 'detached' });
  await beside.isSaved();
  const reopened = await Drawing.opened(first, drawing.key);
  const steps = await reopened.steps();
  for (const step of ['Nhận đơn mượn', 'Kiểm tra lịch hội trường', 'Phê duyệt', 'Giao chìa khóa'])
    assert.ok(steps.includes(step), `${step} is lost: ${steps}`);
  assert.match(await reopened.step('Phê duyệt').innerText(), /3 ngày/);
});

journey('a draft that is refused', async (office) => {
  // given a procedure whose one step has lost its form
  const designer = await office.as('designer');
  const drawing = await Drawing.begun(designer, 'Cho mượn sân thể thao', 'Quy trình trống');
  await drawing.chooses('Xử lý');
  await drawing.picks(/Biểu mẫu$/, 'Không có biểu mẫu');
  await drawing.isSaved();

  // when the designer proposes it all the same
  designer.expectsRefusal(/^422 \/api\/models\/[^/]+\/propose$/);
  await proposes(designer, drawing.key);

  // then the gate says what is missing, and the draft is still there to mend
  await designer.page.getByRole('dialog').getByRole('alert').waitFor();
  await designer.sees('Còn lỗi, chưa thể ban hành.');
  await designer.presses('Hủy');
  await designer.sees(/Có bản nháp Hồ Thị Ngọc Vân lưu lúc/);

  // when it is mended and an approver says no
  const mended = await Drawing.opened(designer, drawing.key);
  await mended.chooses('Xử lý');
  await mended.picks(/Biểu mẫu$/, `${drawing.key}.process`);
  await mended.isSaved();
  await proposes(designer, drawing.key);
  await designer.isTold('Đã gửi đề nghị');
  const approver = await office.as('approver');
  await approver.opens(new URL(designer.page.url()).pathname);
  await approver.presses('Không phê duyệt');
  await approver.writes('Lý do không phê duyệt', 'Cần thêm bước duyệt của lãnh đạo.');
  await approver.confirms('Không phê duyệt');
  await approver.isTold('Đã trả lại đề nghị.');

  // then the designer reads why, and goes on from the same draft
  await designer.opens('/notifications');
  await designer.page
    .getByRole('link', { name: /Cho mượn sân thể thao/ })
    .first()
    .click();
  await designer.sees('Lý do: Cần thêm bước duyệt của lãnh đạo.');
  const again = await Drawing.opened(designer, drawing.key);
  await again.step('Xử lý').waitFor();
});

async function proposes(designer, key) {
  await designer.opens(`/modeler/${key}`);
  await designer.presses('Đề nghị ban hành');
  await designer.writes('Số quyết định', '15/QĐ-UBND');
  await designer.writes('Căn cứ pháp lý', 'Quy chế thử nghiệm về cơ sở vật chất');
  await designer.confirms('Gửi đề nghị');
}
