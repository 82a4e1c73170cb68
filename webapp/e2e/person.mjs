// Somebody at a browser: what they do and see, in the words on the screen.
import assert from 'node:assert/strict';

export class Person {
  #expected = [/^401 \/api\/session$/]; // how the pages learn that nobody has signed in

  static async at(context, language) {
    await context.addInitScript((chosen) => localStorage.setItem('congvu.language', chosen), language);
    const page = await context.newPage();
    const person = new Person(page);
    await context.exposeBinding('reportBreach', (_, breach) => person.complaints.push(`Security policy: ${breach}`));
    await context.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', (event) =>
        window.reportBreach(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`),
      ),
    );
    return person;
  }

  /** @param complaints what the browser complained about: console errors, exceptions, breaches of the security policy */
  constructor(page, complaints = []) {
    this.page = page;
    this.complaints = complaints;
    page.on('pageerror', (error) => this.complaints.push(`Exception on ${page.url()}: ${error.stack}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#noteConsole(message);
    });
  }

  /** A refusal this person provokes on purpose, for instance /^404 \/api\/tasks/. */
  expectsRefusal(pattern) {
    this.#expected.push(pattern);
  }

  #noteConsole(message) {
    const [, status] = message.text().match(/responded with a status of (\d+)/) ?? [];
    const address = message.location().url;
    const refusal = status && address ? `${status} ${new URL(address).pathname}` : message.text();
    if (!this.#expected.some((pattern) => pattern.test(refusal))) {
      this.complaints.push(`Console on ${this.page.url()}: ${message.text()} ${address}`);
    }
  }

  async carriesSessionOf(username, password) {
    const { request } = this.page.context();
    await request.get('/api/session'); // hands out the token that every change has to bring along
    const token = (await this.page.context().cookies()).find(({ name }) => name === 'XSRF-TOKEN')?.value;
    const answer = await request.post('/api/session', {
      data: { username, password },
      headers: { 'X-XSRF-TOKEN': token },
    });
    assert.equal(answer.status(), 200, `${username} could not sign in: ${await answer.text()}`);
  }

  async opens(path) {
    await this.page.goto(path);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** Looks the dossier up in the list, whatever its address is. */
  async opensDossier(code) {
    await this.opens(`/dossiers?q=${code}`);
    await this.page.getByRole('link', { name: code }).click();
    await this.page.getByRole('heading', { level: 1, name: code }).waitFor();
  }

  /** Finds the dossier in the inbox, takes the task when it is a common one, and opens it. */
  async takesUp(code) {
    await this.opens(`/inbox?q=${code}`);
    const mine = this.page.getByRole('row', { name: code });
    const none = this.page.getByText('Không có công việc nào khớp với bộ lọc.');
    await mine.or(none).waitFor();
    if (await none.isVisible()) {
      await this.opens(`/inbox?view=unit&q=${code}`);
      await mine.getByRole('button', { name: 'Nhận việc' }).click();
      await this.isTold(`Đã nhận việc: hồ sơ ${code}`);
      await this.opens(`/inbox?q=${code}`);
    }
    await mine.getByText(code).click();
    await this.page.waitForURL('**/tasks/**');
    await this.page.getByRole('button', { name: 'Hoàn thành' }).waitFor();
  }

  /** Goes to a page of the navigation. */
  async follows(name) {
    await this.page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  }

  /** Types into a field that suggests, and takes the suggestion with this text. */
  async finds(label, text, suggestion) {
    await this.page.getByRole('combobox', { name: label }).pressSequentially(text);
    await this.page.getByRole('option').filter({ hasText: suggestion }).click();
  }

  async tabs() {
    await this.page.getByRole('tab').first().waitFor();
    return this.page.getByRole('tab').allTextContents();
  }

  async turnsTo(tab) {
    await this.page.getByRole('tab', { name: tab }).click();
  }

  /** What the page says about each day up to the due date. */
  async explainedDays() {
    const days = this.page.getByRole('list', { name: 'Các ngày từ khi tiếp nhận đến hạn' }).first();
    await days.waitFor();
    return days.getByRole('listitem').allTextContents();
  }

  /** Goes on with the Tab key until the focus is there. */
  tabsTo(place) {
    return this.#pressesUntil('Tab', place);
  }

  async #pressesUntil(key, place) {
    await place.waitFor();
    for (let presses = 0; presses < 80; presses++) {
      if (await place.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    assert.fail(`${key} does not lead to ${place}`);
  }

  /** Opens the list in focus and goes down to what is meant. */
  async picksWithKeys(option) {
    await this.page.keyboard.press('Enter');
    await this.#takes(this.page.getByRole('listbox'), this.page.getByRole('option', { name: option }));
  }

  /** In the menu that has opened. */
  picksItemWithKeys(item) {
    return this.#takes(this.page.getByRole('menu'), this.page.getByRole('menuitem', { name: item }));
  }

  async #takes(list, choice) {
    await list.locator(':focus').waitFor();
    await this.page.keyboard.press('Home');
    await this.#pressesUntil('ArrowDown', choice);
    await this.page.keyboard.press('Enter');
    await list.waitFor({ state: 'detached' });
  }

  isAtRow(name) {
    return this.isAt(this.page.getByRole('row', { name }));
  }

  async isAt(place) {
    await place.and(this.page.locator(':focus')).waitFor();
  }

  /** As after too long a break: the cookie is worth nothing any more. */
  async losesSession() {
    await this.page.context().clearCookies();
  }

  /** The elements the diagram ticks off as done. */
  async seesDone() {
    await this.page.locator('.diagram-canvas .diagram-tick').first().waitFor();
    const done = this.page.locator('.diagram-canvas .diagram-done');
    return done.evaluateAll((shapes) => shapes.map((shape) => shape.getAttribute('data-element-id')));
  }

  /** The value of a fact in the head of a page. */
  async reads(fact) {
    const values = this.page.locator('dl > div').filter({ hasText: fact }).locator('dd');
    return (await values.first().textContent()).trim();
  }

  readsField(label) {
    return this.page.getByRole('textbox', { name: label }).inputValue();
  }

  async writes(label, text) {
    await this.page.getByRole('textbox', { name: label }).fill(text);
  }

  /** Types a date the Vietnamese way, 25/02/2026, part by part. */
  async writesDate(label, date) {
    const field = this.page.getByRole('group', { name: label });
    await field.getByRole('spinbutton').first().click();
    await this.page.keyboard.type(date.replaceAll('/', ''));
  }

  async decides(question, answer) {
    const group = this.page.getByRole('radiogroup', { name: question });
    await group.getByText(answer, { exact: true }).click();
  }

  async chooses(label, option) {
    await this.page.getByRole('button', { name: label }).click();
    await this.page.getByRole('option', { name: option }).click();
  }

  async ticks(label, list) {
    const where = list ? this.page.getByRole('group', { name: list }) : this.page;
    await where.getByText(label).click();
  }

  /** The first paper of a list. */
  async ticksOne(list) {
    await this.page.getByRole('group', { name: list }).locator('label').first().click();
  }

  /** Every paper of a list. */
  async ticksAll(list) {
    const papers = this.page.getByRole('group', { name: list }).locator('label');
    await papers.first().waitFor();
    for (const paper of await papers.all()) {
      if (!(await paper.getByRole('checkbox').isChecked())) await paper.click();
    }
  }

  async presses(name) {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** Ends the open task with the keyboard; the product says so and leads on to the next one. */
  async completes() {
    const before = this.page.url();
    await this.page.keyboard.press('Control+Enter');
    await this.page.waitForURL((address) => address.href !== before);
    await this.isTold('Đã hoàn thành');
  }

  /** Chooses what to do with the dossier on the page. */
  async acts(action, menu = 'Thao tác') {
    await this.presses(menu);
    await this.page.getByRole('menuitem', { name: action }).click();
    await this.page.getByRole('dialog').waitFor();
  }

  async confirms(action) {
    await this.page.getByRole('dialog').getByRole('button', { name: action }).click();
  }

  alertsOf(code) {
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('link', { name: code }) });
  }

  /** Half a minute on this person's watch; the pages ask the product again meanwhile. */
  async letsHalfAMinutePass() {
    await this.page.clock.runFor(30_000);
  }

  async waitsFor(fact, value) {
    await this.page.locator('dl > div').filter({ hasText: fact }).getByText(value, { exact: true }).waitFor();
  }

  async sees(text, options) {
    await this.page.getByText(text, options).filter({ visible: true }).first().waitFor();
  }

  /** By a notice in the corner. */
  async isTold(text) {
    await this.page.locator('.toast').filter({ hasText: text }).first().waitFor();
  }
}
