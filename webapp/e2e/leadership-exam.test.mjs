// An exam for a post of leadership: what candidates, markers, holders of the key and supervisors see of it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  announced,
  applied,
  bodiesFormed,
  candidates,
  drawn,
  fileCompleted,
  firstMarker,
  headOf,
  listed,
  locked,
  markedRound,
  organiser,
  passphrase,
  published,
} from './exam.mjs';
import { telephone } from './inspection.mjs';
import { journey } from './journey.mjs';

const run = promisify(execFile);
const program = fileURLToPath(new URL('../../src/docs/verify-evidence.mjs', import.meta.url));

journey('an exam is fair, and whoever took part can check it', async (office) => {
  // given a notice, its boards, and some who have applied
  const code = await announced(office);
  await bodiesFormed(office, code);
  await office.moveClockTo('2026-04-01T09:00');
  const [newcomer, ...others] = candidates;
  for (const username of others) await applied(office, code, username);

  // when somebody from outside applies
  const candidate = await office.as(newcomer);
  await candidate.opens('/exam-portal');
  await candidate.page.locator('article').filter({ hasText: code }).getByRole('link', { name: 'Đăng ký' }).click();
  await candidate.writesDate('Ngày sinh', '12/04/1985');
  await candidate.decides('Giới tính', 'Nam');
  await candidate.writes('Điện thoại', '0100000001');
  await candidate.writes('Thư điện tử', 'ung.vien@example.org');
  await candidate.writes('Nơi công tác', 'Công ty giả định');
  await candidate.presses('Tiếp tục');
  await candidate.decides('Thuộc quy hoạch chức danh', 'Có');
  await candidate.chooses('Trình độ cao nhất', 'Thạc sĩ');
  await candidate.writes('Số năm công tác', '12');
  await candidate.decides('Đang trong thời hạn xử lý kỷ luật', 'Không');
  await candidate.decides('Đang bị điều tra, truy tố, xét xử', 'Không');
  await candidate.presses('Tiếp tục');
  await candidate.ticks('Đồng ý khai thác dữ liệu');
  await candidate.ticks('Tôi cam đoan');
  await candidate.presses('Nộp đăng ký');

  // then they read when it was received, and what is still missing
  await candidate.page.waitForURL('**/exam-portal/applications/*');
  await candidate.sees('Phó Giám đốc Sở Tư pháp');
  assert.equal(await candidate.reads('Nhận lúc'), '01/04/2026 09:00');
  await candidate.sees('Còn thiếu 11 thành phần');
  const application = candidate.page.url().split('/').pop();

  // and the receipt they print is a paper of the institution that took the application
  await candidate.page.getByRole('link', { name: 'Phiếu nhận hồ sơ' }).click();
  const receipt = candidate.page.getByRole('region', { name: 'Phiếu nhận hồ sơ dự thi' });
  await receipt.waitFor();
  await candidate.page.emulateMedia({ media: 'print' });
  for (const words of ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Sở Nội vụ', 'Giới tính', 'Người nhận hồ sơ']) {
    assert.ok(await receipt.getByText(words).first().isVisible(), words);
  }
  for (const name of ['Chức năng', 'In']) {
    assert.equal(await candidate.page.getByRole('button', { name }).filter({ visible: true }).count(), 0, name);
  }
  await candidate.page.emulateMedia({ media: 'screen' });

  // when they find a mistake before registration closes, they put it right
  await candidate.opens(`/exam-portal/applications/${application}/change`);
  await candidate.writes('Nơi công tác', 'Công ty giả định số 2');
  await candidate.presses('Tiếp tục');
  await candidate.presses('Tiếp tục');
  await candidate.ticks('Tôi cam đoan');
  await candidate.presses('Lưu thay đổi');
  await candidate.page.waitForURL(`**/applications/${application}`);
  assert.equal(await candidate.reads('Nơi công tác'), 'Công ty giả định số 2');
  await fileCompleted(office, newcomer, application);

  // when the paper is written and coded, a marker marks a bag without the mouse
  await listed(office, code);
  await drawn(office, code);
  const marker = await office.as(await firstMarker(office, code));
  await marker.opens(`/exams/${code}/marking`);
  await marker.page.getByRole('link', { name: 'Vòng 1, túi 1' }).click();
  await marker.isAt(marker.page.getByLabel('Điểm', { exact: true }));
  await marker.page.keyboard.type('101');
  await marker.page.keyboard.press('Enter');
  await marker.sees('Điểm phải từ 0 đến 100.');
  await marker.page.keyboard.press('Control+A');
  for (const [place] of candidates.entries()) {
    await marker.page.keyboard.type('72,5');
    await marker.page.keyboard.press('Enter');
    await marker.sees(`${place + 1} / ${candidates.length} bài có điểm`);
  }
  await marker.presses('Chốt túi bài');
  await marker.confirms('Chốt túi bài');
  await marker.sees('Đã chốt');
  assert.equal(await marker.page.getByLabel('Điểm', { exact: true }).count(), 0, 'nothing is left to type into');

  // and the second round agrees
  await markedRound(office, code, 'FIRST', 72.5);
  await markedRound(office, code, 'SECOND', 72.5);
  await locked(office, code);

  // when two people open the key, the first of them alone opens nothing
  for (const [share, body] of ['CODING', 'COUNCIL'].entries()) {
    const holder = await office.as(headOf(body));
    await holder.opens(`/exams/${code}/coding`);
    await holder.presses('Mở khóa phách');
    await holder.page
      .getByRole('dialog')
      .getByLabel('Mật khẩu phần khóa')
      .fill(passphrase(share + 1));
    await holder.confirms('Đưa phần khóa');
    await holder.sees(share === 0 ? 'chờ người thứ hai' : 'phách đã ghép với số báo danh');
  }
  await published(office, code);

  // then the candidate, and nobody else, reads their mark, on a telephone
  await candidate.page.setViewportSize(telephone);
  await candidate.opens(`/exam-portal/applications/${application}`);
  await candidate.sees('72,50');
  await candidate.sees('Chỉ anh/chị xem được điểm này.');

  // and those who watch over the round see how it keeps the limits of the law
  const watching = await office.as(organiser);
  await watching.opens(`/exams/${code}`);
  await watching.page.locator('.gantt').getByText('Thi viết').first().waitFor();
  await watching.presses('Xem dạng bảng');
  await watching.page.getByRole('table').getByText('NĐ 170/2025').first().waitFor();

  // when the supervision board takes the evidence home
  const supervisor = await office.as(headOf('SUPERVISION'));
  await supervisor.opens(`/exams/${code}/supervision`);
  const downloading = supervisor.page.waitForEvent('download');
  await supervisor.page.getByRole('link', { name: 'Tải tệp chứng cứ đầy đủ' }).click();
  const file = await (await downloading).path();

  // then it proves itself without the product, and no longer once a byte is another one
  const { stdout } = await run('node', [program, file]);
  assert.match(stdout, /VERIFIED/);
  const evidence = await readFile(file, 'utf8');
  const changed = `${file}.changed`;
  await writeFile(changed, evidence.replace('"MARKS_LOCKED"', '"MARKS_LOCKEd"'));
  await assert.rejects(run('node', [program, changed]), ({ code: exit }) => exit === 1);
});
