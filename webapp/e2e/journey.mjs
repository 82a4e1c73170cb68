// One journey through the product, in an office of its own. What its people saw last is kept when it fails.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openOffice } from './office.mjs';

const pictures = fileURLToPath(new URL('../../target/browser/', import.meta.url));

export function journey(name, walk) {
  test(name, async () => {
    const office = await openOffice();
    try {
      await walk(office);
      assert.deepEqual(office.complaints(), []);
    } catch (error) {
      await office.photographs(pictures + name.replaceAll(/\W+/g, '-'));
      for (const complaint of office.complaints()) process.stderr.write(`${complaint}\n`);
      throw error;
    } finally {
      await office.close();
    }
  });
}
