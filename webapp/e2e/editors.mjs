// What designers do in the editors of the workshop, in the words on the screen.
import { Person } from './person.mjs';

const nameOfStep = /^Tên( \(không bắt buộc\))?$/; // a way may go without

/** The editor of a process: the list of its steps, and what can be said about the chosen one. */
export class Drawing {
  /** Begins a procedure with one of the prepared ones. */
  static async begun(designer, name, template) {
    await designer.opens('/modeler');
    await designer.presses('Quy trình mới');
    await designer.writes('Tên quy trình', name);
    await designer.page.getByText(template, { exact: true }).click();
    await designer.presses('Bắt đầu vẽ');
    await designer.page.waitForURL('**/edit');
    return new Drawing(designer).#ready();
  }

  static async opened(designer, key) {
    await designer.opens(`/modeler/${key}/edit`);
    return new Drawing(designer).#ready();
  }

  constructor(designer) {
    this.designer = designer;
    this.page = designer.page;
    this.outline = this.page.getByRole('region', { name: 'Các bước của quy trình' });
    this.properties = this.page.getByRole('region', { name: 'Thuộc tính' });
    this.problems = this.page.getByRole('region', { name: 'Vấn đề cần xử lý' });
  }

  async #ready() {
    await this.outline.getByRole('row').first().waitFor();
    this.key = new URL(this.page.url()).pathname.split('/')[2];
    return this;
  }

  /** A step; or a way by its name and where it leads: 'Có → Duyệt'. */
  step(name) {
    return this.outline.getByRole('row', { name, exact: true });
  }

  steps() {
    return this.outline.getByRole('row').evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')));
  }

  async chooses(step) {
    await this.step(step).click();
  }

  /** The process itself: what is chosen when no step is. */
  async choosesNone() {
    await this.page.keyboard.press('Escape');
    await this.properties.getByRole('heading', { name: 'Quy trình' }).waitFor();
  }

  /** Puts a step of this kind behind the other one and names it. */
  async adds(kind, { after, name, nameEn }) {
    await this.chooses(after);
    await this.outline.getByRole('button', { name: 'Thêm bước sau' }).click();
    await this.page.getByRole('menuitem', { name: kind }).click();
    await this.hasFocusIn(nameOfStep);
    await this.isNamed(name, nameEn);
  }

  async isNamed(name, nameEn) {
    await this.writes(nameOfStep, name);
    await this.writes(/^Tên tiếng Anh/, nameEn);
  }

  async isDoneBy(group) {
    await this.picks(/Nhóm thực hiện$/, group);
  }

  /** So many working days; hours where the step counts hours. */
  async takes(amount) {
    await this.writes('Số', String(amount));
    await this.page.keyboard.press('Tab');
  }

  /** The way from the chosen branching point or step to another step. */
  async connects(from, to) {
    await this.chooses(from);
    await this.outline.getByRole('button', { name: 'Nối tới' }).click();
    await this.page.getByRole('menuitem', { name: to, exact: true }).click();
  }

  async writes(field, text) {
    await this.field(field).fill(text);
  }

  field(name) {
    return this.properties.getByRole('textbox', { name, exact: true });
  }

  choice(name) {
    return this.properties.getByRole('button', { name });
  }

  async hasFocusIn(field) {
    await this.designer.isAt(this.field(field));
  }

  async picks(field, option) {
    await this.choice(field).click();
    await this.page.getByRole('option', { name: option }).click();
  }

  /** Makes an empty form for the chosen step. */
  async makesForm(shortName) {
    await this.properties.getByRole('button', { name: 'Tạo biểu mẫu' }).click();
    await this.designer.writes('Tên ngắn của biểu mẫu', shortName);
    await this.designer.confirms('Tạo');
    await this.page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  async makesTable(name) {
    await this.properties.getByRole('button', { name: 'Tạo bảng điều kiện' }).click();
    await this.designer.writes('Tên bảng', name);
    await this.designer.confirms('Tạo');
    await this.page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  /** The form or table of the chosen step, open in a tab beside this one. */
  async opensBeside(link, Editor) {
    const [page] = await Promise.all([
      this.page.waitForEvent('popup'),
      this.properties.getByRole('link', { name: link }).click(),
    ]);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return new Editor(new Person(page, this.designer.complaints));
  }

  /** What is typed counts when its field is left; what counts is saved a moment later. */
  async isSaved() {
    await this.page.keyboard.press('Tab');
    await this.page.getByRole('status').filter({ hasText: 'Đã lưu nháp' }).waitFor();
  }

  async isWithoutProblems() {
    const checked = this.problems.and(this.page.locator('[aria-busy=false]'));
    await checked.getByText('Không có vấn đề nào').waitFor();
  }
}

/** The editor of a form: its fields in order, and what can be said about the chosen one. */
export class FormDraft {
  constructor(designer) {
    this.designer = designer;
    this.page = designer.page;
  }

  async asks(kind, label, labelEn) {
    await this.designer.presses('Thêm trường');
    await this.page.getByRole('menuitem', { name: kind }).click();
    await this.designer.writes('Nhãn tiếng Việt', label);
    await this.designer.writes('Nhãn tiếng Anh', labelEn);
  }

  async choosesField(label) {
    await this.page.getByRole('option', { name: label }).click();
  }

  async ticks(property) {
    await this.page.getByText(property, { exact: true }).click();
  }

  /** Another answer a field offers. */
  async offers(label, labelEn) {
    await this.designer.presses('Thêm lựa chọn');
    await this.#words(
      this.page.getByRole('list', { name: 'Các lựa chọn' }).getByRole('listitem').last(),
      label,
      labelEn,
    );
  }

  /** In place of the answers a new field begins with. */
  async offersOnly(...choices) {
    const rows = this.page.getByRole('list', { name: 'Các lựa chọn' }).getByRole('listitem');
    while ((await rows.count()) > choices.length) await rows.last().getByRole('button', { name: 'Bỏ' }).click();
    while ((await rows.count()) < choices.length) await this.designer.presses('Thêm lựa chọn');
    for (const [place, [label, labelEn]] of choices.entries()) await this.#words(rows.nth(place), label, labelEn);
  }

  async #words(row, label, labelEn) {
    await row.getByRole('textbox', { name: 'Nhãn tiếng Việt' }).fill(label);
    await row.getByRole('textbox', { name: 'Nhãn tiếng Anh' }).fill(labelEn);
  }

  /** Saved and checked without anything to mend; back to the process. */
  async closes() {
    await this.page.keyboard.press('Control+s');
    await this.page.getByRole('status').filter({ hasText: 'Đã lưu nháp' }).waitFor();
    const problems = this.page.getByRole('region', { name: 'Chỗ cần sửa' });
    await problems.and(this.page.locator('[aria-busy=false]')).getByText('Không có gì cần sửa.').waitFor();
    await this.page.close();
  }
}

/** The editor of a decision table. */
export class TableDraft extends FormDraft {
  /** What a column is about and what it is called in the process. */
  async column(title, { label, name }) {
    await this.page.getByRole('columnheader').getByRole('button', { name: title }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Nhãn cột' }).fill(label);
    await dialog.getByRole('textbox', { name: /Tên kết quả|Biểu thức/ }).fill(name);
    await this.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }

  async rule(number, cells) {
    const rows = this.page.getByRole('row').filter({ has: this.page.getByRole('textbox') });
    if ((await rows.count()) < number) await this.designer.presses('Thêm quy tắc');
    for (const [column, words] of Object.entries(cells)) {
      await rows
        .nth(number - 1)
        .getByRole('textbox', { name: column })
        .fill(words);
    }
  }
}
