// Opens every BPMN file below a folder the way the product does, saves it, and says what was lost.
//
//   CONGVU_URL=http://localhost:8080 node bench/interchange.mjs <folder> [<report.json>]
//
// The product has to be running with its demonstration: a file first goes through its import, as a designer's would.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { openPageWith } from './editor-page.mjs';

const product = process.env.CONGVU_URL ?? 'http://localhost:8080';
const designer = `Basic ${Buffer.from('designer:congvu').toString('base64')}`;
const [folder, reportFile] = process.argv.slice(2);
if (!folder) throw new Error('Which folder? node bench/interchange.mjs <folder>');

const say = (line) => process.stdout.write(`${line}\n`);

const filesIn = (path) =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesIn(join(path, entry.name))
      : entry.name.endsWith('.bpmn')
        ? [join(path, entry.name)]
        : [],
  );

async function takenIn(file) {
  const answer = await fetch(`${product}/api/models/import`, {
    method: 'POST',
    headers: { Authorization: designer, 'Content-Type': 'application/octet-stream', 'Accept-Language': 'en' },
    body: readFileSync(file),
  });
  const told = await answer.json();
  if (answer.ok) return { source: told.source, notes: told.notes.map(({ rule }) => rule), kind: told.kind };
  if (answer.status >= 500 || answer.status === 401)
    throw new Error(`${file}: ${answer.status} ${JSON.stringify(told)}`);
  return { refusal: told.titleEn ?? told.title };
}

const { page, close } = await openPageWith('/bench/interchange-page.ts', 'roundTrip');
const results = [];
for (const file of filesIn(folder)) {
  const imported = await takenIn(file);
  const result = { file: relative(folder, file), ...imported };
  if (imported.source !== undefined)
    Object.assign(result, await page.evaluate((text) => window.roundTrip(text), imported.source));
  results.push(result);
}
await close();

/** The library gives the inside of a collapsed sub-process a page of its own and moves it to the corner of that page. */
const onPage =
  /^(x|y|width|height|bpmnElement|isExpanded|isHorizontal|isMarkerVisible)="|^order of|(BPMNShape|BPMNEdge|BPMNLabel|Bounds|waypoint)$/;
const isMoved = ({ source, saved, losses }) =>
  losses.length > 0 && losses.every(({ what }) => onPage.test(what)) && planesIn(saved) > planesIn(source);
const planesIn = (text) => text.match(/<([\w.-]+:)?BPMNPlane[\s>]/g)?.length ?? 0;

const taken = results.filter(({ source }) => source !== undefined);
const opened = taken.filter(({ refusal }) => !refusal);
const whole = opened.filter(({ losses }) => losses.length === 0);
say(`| | files |\n| --- | ---: |`);
say(`| in the folder | ${results.length} |`);
say(`| taken in by POST /api/models/import | ${taken.length} |`);
say(`| opened by the editor | ${opened.length} |`);
say(`| saved without loss | ${whole.length} |`);
say(`| … whole but for the places of what collapsed sub-processes hold | ${opened.filter(isMoved).length} |`);

const place = (what) => what.replace(/="[\s\S]*$/, '').replace(/order of .*/, 'order of the points');
const causes = new Map();
for (const { file, losses } of opened.filter((result) => !isMoved(result)))
  for (const { kind, what } of losses) {
    const cause = `${kind} ${kind === 'comment' || kind === 'text' ? '' : place(what)}`;
    const found = causes.get(cause) ?? { files: new Set(), count: 0, example: what.slice(0, 80) };
    found.files.add(file);
    found.count += 1;
    causes.set(cause, found);
  }
for (const [cause, { files, count, example }] of [...causes].sort((a, b) => b[1].files.size - a[1].files.size))
  say(
    `${String(files.size).padStart(4)} files ${String(count).padStart(5)} times: ${cause}   (${example}; ${[...files][0]})`,
  );
for (const { file, refusal } of results.filter((result) => result.refusal)) say(`refused: ${file}: ${refusal}`);
if (reportFile)
  writeFileSync(
    reportFile,
    JSON.stringify(
      results.map(({ saved, source, ...rest }) => rest),
      null,
      1,
    ),
  );
