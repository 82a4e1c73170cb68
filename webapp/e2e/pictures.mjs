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

const office = await openOffice();
try {
  const now = await moveIntoOfficeHours(office);
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
} finally {
  await office.post('admin', '/api/demo/clock', { reset: true });
  await office.close();
}
