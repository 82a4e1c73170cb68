// From a template to a running procedure, without a programmer: what people tell of broken things in the street.
import assert from 'node:assert/strict';
import { journey } from './journey.mjs';
import { Drawing, FormDraft, TableDraft } from './workshop.mjs';

const ward = '26740';
const procedure = 'Xử lý phản ánh hiện trường';

journey('a new procedure without a programmer', async (office) => {
  await office.moveClockTo('2026-11-02T08:00');
  const designer = await office.as('designer');

  // when the designer begins with the template of feedback
  const drawing = await Drawing.begun(designer, procedure, 'Phản ánh, kiến nghị');
  const { key } = drawing;
  await drawing.choosesNone();
  await drawing.writes(/^Tên tiếng Anh/, 'Feedback from the street');
  await drawing.writes(/^Chữ đầu của mã hồ sơ/, 'PAHT');
  await drawing.takes(15); // to answer

  // and asks at the beginning what it is about, and lets the clerk ask for more
  await drawing.chooses('Tiếp nhận phản ánh');
  const opening = await drawing.opensBeside('Mở biểu mẫu', FormDraft);
  await opening.asks('Chọn một (danh sách thả)', 'Lĩnh vực', 'Field');
  await opening.offersOnly(['Chiếu sáng', 'Lighting'], ['Đường sá', 'Roads'], ['Việc khác', 'Something else']);
  await opening.ticks('Bắt buộc nhập');
  await opening.ticks('Dùng để rẽ nhánh quy trình');
  await opening.closes();
  await drawing.chooses('Phân loại, chuyển xử lý');
  const sorting = await drawing.opensBeside('Mở biểu mẫu', FormDraft);
  await sorting.choosesField('Kết quả phân loại');
  await sorting.offers('Yêu cầu bổ sung', 'Ask for more');
  await sorting.closes();

  // and draws what happens then: the clock waits, for five days at most
  await drawing.adds('Việc tự động', {
    after: 'Thuộc thẩm quyền?',
    name: 'Tạm dừng tính hạn',
    nameEn: 'Pause the clock',
  });
  await drawing.picks(/Hệ thống làm gì$/, 'Tạm dừng tính hạn');
  await drawing.adds('Công việc có thời hạn', {
    after: 'Tạm dừng tính hạn',
    name: 'Nhận nội dung bổ sung',
    nameEn: 'Take in what was missing',
  });
  await drawing.isDoneBy('Công chức một cửa');
  await drawing.takes(5);
  await drawing.makesForm('supplement');
  const supplement = await drawing.opensBeside('Mở biểu mẫu', FormDraft);
  await supplement.asks('Ô chữ nhiều dòng', 'Nội dung bổ sung', 'What was added');
  await supplement.ticks('Bắt buộc nhập');
  await supplement.closes();
  await drawing.adds('Việc tự động', {
    after: 'Nhận nội dung bổ sung',
    name: 'Tiếp tục tính hạn',
    nameEn: 'Let the clock run on',
  });
  await drawing.picks(/Hệ thống làm gì$/, 'Tiếp tục tính hạn');
  await drawing.connects('Tiếp tục tính hạn', 'Phân loại, chuyển xử lý');
  await drawing.chooses('→ Tạm dừng tính hạn');
  await drawing.isNamed('Cần bổ sung', 'Something is missing');
  await drawing.picks(/Dữ liệu$/, 'Kết quả phân loại');
  await drawing.picks(/Giá trị$/, 'Yêu cầu bổ sung');

  // and has a table choose the division
  await drawing.adds('Tra bảng điều kiện', {
    after: 'Thuộc thẩm quyền → Xử lý, dự thảo trả lời',
    name: 'Chọn phòng giải quyết',
    nameEn: 'Choose the division',
  });
  await drawing.makesTable('Phòng giải quyết phản ánh hiện trường');
  const table = await drawing.opensBeside('Mở bảng điều kiện', TableDraft);
  await table.column('Điều kiện', { label: 'Lĩnh vực', name: 'linhVuc' });
  await table.column('Kết quả', { label: 'Phòng', name: 'division' });
  await table.rule(1, { 'Lĩnh vực': 'chieuSang, duongSa', Phòng: 'KTHTDT' });
  await table.rule(2, { Phòng: 'VP' });
  await table.closes();
  await drawing.writes('Lưu kết quả vào', 'division');

  // and gives the others their days, and one of them the publishing
  await drawing.chooses('Xử lý, dự thảo trả lời');
  await drawing.isNamed('Kiểm tra hiện trường, dự thảo trả lời', 'Inspect and draft the answer');
  await drawing.takes(9);
  await drawing.adds('Hẹn giờ ở biên', {
    after: 'Kiểm tra hiện trường, dự thảo trả lời',
    name: 'Còn một ngày',
    nameEn: 'One day left',
  });
  await drawing.picks(/Chờ đến$/, 'Sau một khoảng thời gian làm việc');
  await drawing.takes(8);
  await drawing.adds('Cảnh báo vượt cấp', {
    after: 'Còn một ngày',
    name: 'Báo lãnh đạo phòng',
    nameEn: 'Alert the head of the division',
  });
  await drawing.adds('Kết thúc', { after: 'Báo lãnh đạo phòng', name: 'Đã báo', nameEn: 'Alerted' });
  await drawing.adds('Công việc có thời hạn', {
    after: 'Duyệt trả lời',
    name: 'Đăng trả lời',
    nameEn: 'Post the answer',
  });
  await drawing.isDoneBy('Văn thư');
  await drawing.takes(2);
  await drawing.makesForm('publish');
  const publishing = await drawing.opensBeside('Mở biểu mẫu', FormDraft);
  await publishing.asks('Ô chữ một dòng', 'Nơi công khai', 'Where it was posted');
  await publishing.ticks('Bắt buộc nhập');
  await publishing.closes();

  // then nothing is left to mend
  await drawing.isSaved();
  await drawing.isWithoutProblems();
});
