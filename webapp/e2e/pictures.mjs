// Photographs the seeded demonstration for the documentation: CONGVU_URL=http://localhost:8080 npm run pictures
import { fileURLToPath } from 'node:url';
import { openOffice } from './office.mjs';

const folder = fileURLToPath(new URL('../../src/docs/', import.meta.url));

/** Half an hour after opening, should the office be closed: then something is due today. */
async function moveIntoOfficeHours(office) {
  const { now } = await office.get('officer', '/api/demo/clock');
  const { countedFrom, due } = await office.get(
    'officer',
    `/api/calendar/due?from=${encodeURIComponent(now)}&term=PT30M`,
  );
  const isOpen = new Date(countedFrom) <= new Date(now);
  if (!isOpen) await office.post('admin', '/api/demo/clock', { now: due });
  return isOpen ? now : due;
}

async function photographInbox(office, now) {
  const officer = await office.as('officer', { height: 700, at: now });
  await officer.opens('/inbox');
  await officer.page.getByRole('row').first().waitFor();
  await officer.page.waitForLoadState('networkidle');
  const list = await officer.page.getByRole('main').boundingBox();
  const last = await officer.page.getByRole('row').last().boundingBox();
  await officer.page.screenshot({
    path: `${folder}inbox.png`,
    clip: { x: 0, y: 0, width: 1440, height: Math.min(700, Math.ceil(last.y + last.height + list.y)) },
  });
}

/** A step is chosen, so that what can be said of it is seen. */
async function photographWorkshop(office, now) {
  const designer = await office.as('designer', { height: 900, at: now });
  await designer.opens('/modeler/citizen-feedback/edit');
  await designer.page.getByRole('row', { name: 'Xác minh, dự thảo trả lời', exact: true }).click();
  await designer.page.getByText('Không có vấn đề nào').waitFor();
  await designer.page.screenshot({ path: `${folder}workshop.png` });
}

const office = await openOffice();
try {
  const now = await moveIntoOfficeHours(office);
  await photographInbox(office, now);
  await photographWorkshop(office, now);
} finally {
  await office.post('admin', '/api/demo/clock', { reset: true });
  await office.close();
}
