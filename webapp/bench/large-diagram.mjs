// How soon a designer can work on a large process: opens one of 200 steps in the product, again and again, and changes it.
//
//   CONGVU_URL=http://localhost:8080 node bench/large-diagram.mjs
//
// The product has to be running with its demonstration; the process stays behind as a draft.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { openOffice } from '../e2e/office.mjs';

const runs = Number(process.env.RUNS ?? 5);
const key = 'bench-large';
const units = 39;
const perRow = 6;

async function startTemplates() {
  const server = await createServer({
    root: fileURLToPath(new URL('../', import.meta.url)),
    server: { middlewareMode: true, hmr: false },
    appType: 'custom',
    logLevel: 'error',
  });
  const { draw } = await server.ssrLoadModule('/src/modeler/templates/start/draw.ts');
  const { oneStop } = await server.ssrLoadModule('/src/modeler/templates/start/oneStop.ts');
  await server.close();
  return { draw, parts: oneStop.parts(key, key) };
}

const task = (id, name, at, form) => ({
  id: `userTask_${id}`,
  tag: 'userTask',
  name,
  nameEn: name,
  at,
  attributes: {
    'camunda:formRef': `${key}.${form}`,
    'camunda:formRefBinding': 'deployment',
    'camunda:candidateGroups': `\${unit.officer}`,
  },
  properties: { clock: 'step', sla: 'P2D' },
});
const closing = (id, at, outcome) => ({
  id: `serviceTask_${id}`,
  tag: 'serviceTask',
  name: `Đóng hồ sơ ${id}`,
  nameEn: `Close ${id}`,
  at,
  attributes: { 'camunda:delegateExpression': `\${closeCase}` },
  properties: { outcome },
});

/** 200 steps: a chain of checks, each with a way out, five steps each. */
function large() {
  const steps = [
    {
      id: 'start_received',
      tag: 'startEvent',
      name: 'Tiếp nhận',
      nameEn: 'Received',
      at: [0, 0],
      attributes: { 'camunda:formRef': `${key}.start`, 'camunda:formRefBinding': 'deployment' },
    },
  ];
  const ways = [];
  let before = 'start_received';
  for (let unit = 1; unit <= units; unit += 1) {
    const [column, row] = [1 + ((unit - 1) % perRow) * 3, Math.floor((unit - 1) / perRow) * 2];
    const gateway = `gateway_good${unit}`;
    steps.push(
      task(`check${unit}`, `Kiểm tra ${unit}`, [column, row], 'receive'),
      { id: gateway, tag: 'exclusiveGateway', name: `Đạt ${unit}?`, nameEn: `Good ${unit}?`, at: [column + 1, row] },
      task(`process${unit}`, `Xử lý ${unit}`, [column + 2, row], 'process'),
      closing(`refuse${unit}`, [column + 1, row + 1], 'REFUSED'),
      {
        id: `end_refused${unit}`,
        tag: 'endEvent',
        name: `Từ chối ${unit}`,
        nameEn: `Refused ${unit}`,
        at: [column + 2, row + 1],
      },
    );
    ways.push(
      { from: before, to: `userTask_check${unit}` },
      { from: `userTask_check${unit}`, to: gateway },
      { from: gateway, to: `userTask_process${unit}`, name: 'Đạt', nameEn: 'Yes' },
      {
        from: gateway,
        to: `serviceTask_refuse${unit}`,
        name: 'Không',
        nameEn: 'No',
        condition: `\${decision == 'refuse'}`,
      },
      { from: `serviceTask_refuse${unit}`, to: `end_refused${unit}` },
    );
    before = `userTask_process${unit}`;
  }
  const last = Math.ceil(units / perRow) * 2;
  steps.push(
    task('approve', 'Phê duyệt', [1, last], 'approve'),
    task('return', 'Trả kết quả', [2, last], 'return'),
    closing('done', [3, last], 'RESOLVED'),
    { id: 'end_done', tag: 'endEvent', name: 'Đã giải quyết', nameEn: 'Resolved', at: [4, last] },
  );
  ways.push(
    { from: before, to: 'userTask_approve' },
    { from: 'userTask_approve', to: 'userTask_return' },
    { from: 'userTask_return', to: 'serviceTask_done' },
    { from: 'serviceTask_done', to: 'end_done' },
  );
  assert.equal(steps.length, 200);
  return { key, name: 'Quy trình lớn', steps, ways };
}

/** Everything once, in a browser that has seen nothing of the product yet. */
async function oneRun(office) {
  const designer = await office.as('designer');
  const { page } = designer;
  const seconds = {};
  const began = Date.now();
  await page.goto(`/modeler/${key}/edit`, { waitUntil: 'commit' });
  // The last step is drawn and listed, and the fields of the process can be filled in.
  await page.waitForFunction(
    () =>
      document.querySelector('.editor-canvas [data-element-id="end_done"]') &&
      document.querySelector('.outline-tree [data-key="end_done"]') &&
      document.querySelector('.plain-panel input'),
    undefined,
    { polling: 'raf' },
  );
  await page.getByRole('textbox', { name: 'Tên', exact: true }).click();
  seconds.open = Date.now() - began;
  await page.locator('.problems-none, .problem-row').first().waitFor();

  await page.locator('.outline-tree [data-key="userTask_check20"]').click();
  const name = page.locator('.plain-panel [data-property="name"] input');
  await page.waitForFunction(
    () => document.querySelector('.plain-panel [data-property="name"] input')?.value === 'Kiểm tra 20',
  );
  await name.fill('Xem xét');
  seconds.rename = await timed(page, name, () => {
    const label = document.querySelector('.editor-canvas [data-element-id="userTask_check20"] text');
    const row = document.querySelector('.outline-tree [data-key="userTask_check20"]');
    return label?.textContent?.includes('Xem xét') && row?.textContent?.includes('Xem xét');
  });
  await name.fill('');
  seconds.lint = await timed(page, name, () => [...document.querySelectorAll('.problem-row')].length > 0);
  // Its last change is saved before the next run begins.
  await page.goto('/modeler');
  await page.waitForLoadState('networkidle');
  await page.context().close();
  return seconds;
}

/** Milliseconds from the key that leaves the field until what should be seen has been painted. */
async function timed(page, field, isSeen) {
  await field.evaluate((input) =>
    input.addEventListener('keydown', () => (window.began = performance.now()), { once: true, capture: true }),
  );
  await field.press('Tab');
  await page.waitForFunction(isSeen, undefined, { polling: 'raf' });
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => resolve(Math.round(performance.now() - window.began)))),
  );
}

/** Stored anew for each run: the run before has changed it, and may still be saving. */
async function keep(designer, { key: draftKey, kind, source }, attempts = 5) {
  const { request } = designer.page.context();
  const known = await request.get(`/api/models/${draftKey}/draft`);
  const token = (await designer.page.context().cookies()).find(({ name }) => name === 'XSRF-TOKEN').value;
  const answer = await request.put(`/api/models/${draftKey}/draft`, {
    data: { kind, source, revision: known.ok() ? (await known.json()).revision : 0 },
    headers: { 'X-XSRF-TOKEN': token },
  });
  if (answer.status() === 409 && attempts > 1) await keep(designer, { key: draftKey, kind, source }, attempts - 1);
  else assert.ok(answer.ok(), `${draftKey} could not be stored: ${answer.status()}`);
}

const { draw, parts } = await startTemplates();
const source = draw(large());
const office = await openOffice();
const writer = await office.as('designer');
for (const part of parts) await keep(writer, part);
const all = [];
for (let run = 0; run < runs; run += 1) {
  await keep(writer, { key, kind: 'PROCESS', source });
  all.push(await oneRun(office));
}
assert.deepEqual(office.complaints(), []);
await office.close();

const rows = {
  open: 'from the address to the first field that can be filled in',
  rename: 'a step renamed: drawn and listed anew',
  lint: 'a name taken away: the problem listed',
};
const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
process.stdout.write('| what | median ms | longest ms |\n| --- | ---: | ---: |\n');
for (const [what, words] of Object.entries(rows)) {
  const values = all.map((run) => run[what]);
  process.stdout.write(`| ${words} | ${median(values)} | ${Math.max(...values)} |\n`);
}
