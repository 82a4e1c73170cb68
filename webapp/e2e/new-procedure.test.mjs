// From a template to a running procedure, without a programmer: what people tell of broken things in the street.
import assert from 'node:assert/strict';
import { Drawing, FormDraft, TableDraft } from './editors.mjs';
import { journey } from './journey.mjs';

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

  // when she proposes it, and reads what is told of it
  await designer.follows('Quy trình');
  await designer.page.getByRole('searchbox').fill('hien truong');
  await designer.page.waitForURL(/q=hien/);
  await designer.page.getByRole('link', { name: procedure, exact: true }).click();
  await designer.presses('Đề nghị ban hành');
  await designer.sees(/Thêm bước .Đăng trả lời..*do .Văn thư của đơn vị thụ lý. thực hiện, thời hạn 2 ngày làm việc/);
  await designer.sees('Ban hành được, không có lỗi.');
  await designer.writes('Số quyết định', '12/QĐ-UBND');
  await designer.writes('Căn cứ pháp lý', 'Quy chế thử nghiệm về phản ánh hiện trường, Điều 3');
  await designer.confirms('Gửi đề nghị');
  await designer.isTold('Đã gửi đề nghị');

  // then it is not hers to decide
  await designer.sees('người đề nghị không được tự phê duyệt đề nghị của mình');
  const proposal = new URL(designer.page.url()).pathname;
  const approving = office.post('designer', `${proposal.replace('/modeler/', '/api/models/')}/approve`, {});
  await assert.rejects(approving, /403/);

  // when a second person approves
  const approver = await office.as('approver');
  await approver.opens('/modeler/proposals');
  await approver.page.getByRole('link', { name: procedure }).click();
  await approver.sees('12/QĐ-UBND');
  await approver.sees(/Thêm bước .Đăng trả lời./);
  await approver.presses('Phê duyệt, ban hành');
  await approver.confirms('Phê duyệt, ban hành');
  await approver.isTold('Đã ban hành phiên bản mới.');

  // then the first version says who, when, why, and what exactly
  await designer.opens(`/modeler/${key}`);
  const version = designer.page.getByRole('listitem').filter({ hasText: 'Phiên bản 1' });
  assert.match(
    (await version.innerText()).replaceAll(/\s+/g, ' '),
    /02\/11\/2026 08:\d\d .* đề nghị · .* phê duyệt 12\/QĐ-UBND – Quy chế thử nghiệm .* Dấu kiểm [0-9a-f]{12}/,
  );

  // when somebody reports a broken street lamp, and forgets to say where
  const clerk = await office.as('clerk');
  await clerk.opens('/cases');
  await clerk.page.getByRole('link', { name: 'Mở vụ việc' }).click();
  await clerk.page.getByRole('heading', { level: 1, name: 'Mở vụ việc mới' }).waitFor();
  await clerk.chooses(/Quy trình$/, procedure);
  await clerk.writes('Nội dung phản ánh', 'Đèn đường trước số nhà 12 tắt ba đêm liền.');
  await clerk.chooses(/Lĩnh vực$/, 'Chiếu sáng');
  await clerk.presses('Mở vụ việc');
  await clerk.isTold('Đã mở vụ việc PAHT');
  const code = new URL(clerk.page.url()).pathname.split('/').at(-1);
  await clerk.takesUp(code);
  await clerk.decides('Kết quả phân loại', 'Yêu cầu bổ sung');
  await clerk.completes();

  // and says it a working day later
  await office.moveClockTo('2026-11-03T08:00');
  await clerk.takesUp(code);
  await clerk.writes('Nội dung bổ sung', 'Số nhà 12 đường số 5, khu phố 3.');
  await clerk.completes();
  await clerk.takesUp(code);
  await clerk.decides('Kết quả phân loại', 'Tiếp nhận xử lý');
  await clerk.completes();

  // then the table has found the division, and that day does not count among the fifteen
  await clerk.opens(`/cases/${code}`);
  assert.match(await clerk.reads('Đơn vị giải quyết'), /^Phòng Kinh tế, Hạ tầng và Đô thị/);
  assert.match(await clerk.reads('Thời hạn'), /còn 15 ngày làm việc.*25\/11\/2026 (16:59|17:00)/);

  // when the officer, the leader and the registry do their parts
  const officer = await office.as('officer');
  await officer.takesUp(code);
  await officer.writes('Dự thảo trả lời', 'Đã thay bóng đèn, đèn sáng lại từ tối 03/11.');
  await officer.completes();
  const leader = await office.as('leader');
  await leader.takesUp(code);
  await leader.writes('Ý kiến duyệt', 'Đồng ý.');
  await leader.completes();
  const registry = await office.as('registry');
  await registry.takesUp(code);
  await registry.writes('Nơi công khai', 'Cổng thông tin điện tử của phường');
  await registry.completes();

  // then it is answered for everybody to read, and counts for the ward
  await clerk.opens(`/cases/${code}`);
  await clerk.waitsFor('Trạng thái', 'Đã giải quyết');
  await clerk.sees('Đã thay bóng đèn, đèn sáng lại từ tối 03/11.');
  await clerk.sees(/Đã công khai lúc 03\/11\/2026/);
  const manager = await office.as('manager');
  await manager.opens(`/performance/outcomes?period=2026-11&kind=DOSSIER&unit=${ward}`);
  await manager.alertsOf(code).getByText('Trước hạn').waitFor();
});
