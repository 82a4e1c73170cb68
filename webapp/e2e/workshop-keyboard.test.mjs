// The editor of processes without a mouse; and the mark of those who made the drawing tools, which nothing may cover.
import assert from 'node:assert/strict';
import { Drawing } from './editors.mjs';
import { desk, marks, showsMarkOfBpmnIo, telephone } from './inspection.mjs';
import { journey } from './journey.mjs';

journey('a designer who never touches the mouse', async (office) => {
  // given a procedure with three steps
  const designer = await office.as('designer');
  const { key } = await Drawing.begun(designer, 'Cấp thẻ thư viện', 'Tiếp nhận một cửa');
  const drawing = await Drawing.opened(designer, key);
  const { keyboard } = designer.page;

  // when the designer goes down the outline to a step and renames it
  await designer.tabsTo(drawing.step('Hồ sơ được nộp'));
  await keyboard.press('ArrowDown');
  await keyboard.press('F2');
  await drawing.hasFocusIn('Tên');
  await keyboard.type('Nhận đơn');
  await keyboard.press('Tab');
  await keyboard.type('Take in the request');

  // and has others do it, in another time
  await designer.tabsTo(drawing.choice(/Nhóm thực hiện$/));
  await designer.picksWithKeys('Văn thư');
  await designer.tabsTo(drawing.field('Số'));
  await keyboard.type('3');
  await designer.tabsTo(drawing.choice(/Đơn vị$/));
  await designer.picksWithKeys('ngày làm việc');

  // then the outline says so, where Escape leads back to
  await keyboard.press('Escape');
  await designer.isAt(drawing.step('Nhận đơn'));
  assert.match(await drawing.step('Nhận đơn').innerText(), /Văn thư của đơn vị thụ lý\s+3 ngày$/);

  // when a step is put behind it
  await keyboard.press('a');
  await designer.picksItemWithKeys('Thông báo cho người nộp');
  await drawing.hasFocusIn('Tên');
  await keyboard.type('Báo đã nhận đơn');
  await keyboard.press('Tab');
  await keyboard.type('Tell that it has arrived');
  await keyboard.press('Escape');
  await designer.isAt(drawing.step('Báo đã nhận đơn'));

  // and taken back, name and all
  for (const _ of ['English name', 'name', 'step']) await keyboard.press('Control+z');
  await drawing.step('Báo đã nhận đơn').waitFor({ state: 'detached' });

  // then all of it is saved, and nothing is left to mend
  await drawing.isSaved();
  const reopened = await Drawing.opened(designer, key);
  assert.match(await reopened.step('Nhận đơn').innerText(), /Văn thư của đơn vị thụ lý\s+3 ngày$/);
  assert.ok(!(await reopened.steps()).includes('Báo đã nhận đơn'));
  await reopened.isWithoutProblems();
});

/** Where a library of bpmn.io draws, and how the drawing comes into sight. */
const drawings = [
  ['/modeler/citizen-feedback', () => {}],
  ['/modeler/citizen-feedback/edit', (person, size) => size === telephone && person.presses('Sơ đồ')],
  ['/modeler/feedback-priority/edit', (person) => person.turnsTo('Bảng dmn-js')],
];

/** Dragging fields into a form takes a desk. */
const onADesk = [
  ['/modeler/citizen-feedback.check/edit', (person) => person.page.getByText('Kéo thả (form-js)').click()],
];

for (const [where, size] of Object.entries({ desk, telephone })) {
  journey(`the mark of bpmn.io on a ${where}`, async (office) => {
    const designer = await office.as('designer', size);
    for (const [path, show] of size === desk ? [...drawings, ...onADesk] : drawings) {
      // when a drawing is on the screen
      await designer.opens(path);
      await show(designer, size);
      await designer.page.locator(marks).filter({ visible: true }).first().waitFor();
      await designer.page.waitForLoadState('networkidle');

      // then nothing lies over the mark of those who made the tool
      assert.ok(await showsMarkOfBpmnIo(designer.page), path);
    }
  });
}
