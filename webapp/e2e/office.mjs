// The office the journeys take place in: its people, each at a browser of their own, and the clock on its wall.

import { openBrowser } from '../lint/browser.mjs';
import { Person } from './person.mjs';

const product = process.env.CONGVU_URL ?? 'http://localhost:8080';
const password = 'congvu';

export async function openOffice() {
  const browser = await openBrowser();
  return new Office(browser);
}

class Office {
  #browser;
  #people = [];

  constructor(browser) {
    this.#browser = browser;
  }

  /** Somebody who has signed in and is about to open a page. */
  async as(username, outfit) {
    const person = await this.visitor(outfit);
    await person.carriesSessionOf(username, password);
    return person;
  }

  /** Somebody nobody knows yet. */
  async visitor({ language = 'vi', width = 1440, height = 900, watchesTimePass, at } = {}) {
    const context = await this.#browser.newContext({
      baseURL: product,
      viewport: { width, height },
      timezoneId: 'Europe/London', // times on screen are those of the city, wherever the browser is
      locale: 'vi-VN',
    });
    context.setDefaultTimeout(15_000);
    if (watchesTimePass) await context.clock.install();
    if (at) await context.clock.setSystemTime(at); // so that the page finds nothing strange about the product's clock
    const person = await Person.at(context, language);
    this.#people.push(person);
    return person;
  }

  /** What a program reads from the product in somebody's name. */
  get(username, path) {
    return call('GET', username, path);
  }

  post(username, path, body) {
    return call('POST', username, path, body);
  }

  put(username, path, body) {
    return call('PUT', username, path, body);
  }

  /** @param words what stands beside the file in the form */
  upload(username, path, file, words = {}) {
    const form = new FormData();
    form.set('file', new Blob([file.content]), file.name);
    for (const [name, word] of Object.entries(words)) form.set(name, word);
    return call('POST', username, path, form);
  }

  delete(username, path) {
    return call('DELETE', username, path);
  }

  /** For instance 2026-02-12T10:00: it is this moment of the city now, for everybody who opens a page. */
  async moveClockTo(moment) {
    await call('POST', 'admin', '/api/demo/clock', { now: `${moment}:00+07:00` });
  }

  /** Waits until what a program reads is as it should be; the engine works on its own time. */
  async eventually(read, isRight, what) {
    const deadline = Date.now() + 20_000;
    for (;;) {
      const seen = await read();
      if (isRight(seen)) return seen;
      if (Date.now() > deadline) throw new Error(`Never happened: ${what}. Last seen: ${JSON.stringify(seen)}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  /** What went wrong in the windows unseen: errors on the console, broken security rules. */
  complaints() {
    return this.#people.flatMap((person) => person.complaints);
  }

  /** Of all they have open. */
  async photographs(path) {
    const pages = this.#people.flatMap(({ page }) => page.context().pages());
    for (const [index, page] of pages.entries()) {
      await page.screenshot({ path: `${path}-${index + 1}.png` });
      process.stderr.write(`${path}-${index + 1}.png: ${page.url()}\n`);
    }
  }

  async close() {
    await this.#browser.close();
  }
}

async function call(method, username, path, body) {
  const answer = await fetch(product + path, {
    method,
    headers: {
      Authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
      Accept: 'application/json',
      ...(body && !(body instanceof FormData) && { 'Content-Type': 'application/json' }),
    },
    body: body instanceof FormData ? body : body && JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path} as ${username}: ${answer.status} ${text}`);
  return text ? JSON.parse(text) : null;
}
