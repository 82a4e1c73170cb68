// Draws the shipped models as pictures for the documentation: node lint/render-models.mjs [--check] [model …]
// --check draws nothing new: it fails when a committed picture no longer shows its model.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.mjs';
import { modelFiles } from './models.mjs';

const pictures = fileURLToPath(new URL('../../src/docs/', import.meta.url));
const viewer = createRequire(import.meta.url).resolve('bpmn-js/dist/bpmn-viewer.production.min.js');
const margin = 16;

/** The picture says which model it was drawn from, so that a stale one is found without drawing it again. */
const fingerprint = (xml) => createHash('sha256').update(xml).digest('hex');
const stampOf = (xml) => `<!-- drawn from model ${fingerprint(xml)} -->`;

async function draw(page, xml) {
  const svg = await page.evaluate(async (model) => {
    const canvas = document.createElement('div');
    canvas.style.cssText = 'width:1600px;height:1000px';
    document.body.replaceChildren(canvas);
    const drawing = new window.BpmnJS({ container: canvas });
    const { warnings } = await drawing.importXML(model);
    if (warnings.length) throw new Error(warnings.map((warning) => warning.message).join('\n'));
    return (await drawing.saveSVG()).svg;
  }, xml);
  return framed(stableIds(svg));
}

/** bpmn-js numbers its arrow heads at random; the same model has to give the same bytes. */
function stableIds(svg) {
  const ids = [...svg.matchAll(/<marker id="([^"]+)"/g)].map(([, id]) => id);
  return ids.reduce((drawing, id, index) => drawing.replaceAll(id, `arrow-${index + 1}`), svg);
}

function framed(svg) {
  const [x, y, width, height] = svg
    .match(/viewBox="([^"]+)"/)[1]
    .split(' ')
    .map(Number);
  const [w, h] = [Math.ceil(width) + 2 * margin, Math.ceil(height) + 2 * margin];
  return svg.replace(/<svg [^>]*>/, (start) =>
    start
      .replace(/width="[^"]*"/, `width="${w}"`)
      .replace(/height="[^"]*"/, `height="${h}"`)
      .replace(/viewBox="[^"]*"/, `viewBox="${x - margin} ${y - margin} ${w} ${h}" style="background: #fff"`),
  );
}

async function photograph(page, svg, file) {
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  await page.locator('svg').first().screenshot({ path: file });
}

function staleModels(models) {
  return models.filter(({ key, xml }) => {
    const picture = join(pictures, `${key}.svg`);
    try {
      return !readFileSync(picture, 'utf8').includes(stampOf(xml));
    } catch {
      return true;
    }
  });
}

async function drawAll(models) {
  const browser = await openBrowser();
  try {
    const context = await browser.newContext({ deviceScaleFactor: 2, viewport: { width: 1700, height: 1100 } });
    const page = await context.newPage();
    mkdirSync(pictures, { recursive: true });
    for (const { key, xml } of models) {
      await page.setContent('<body></body>');
      await page.addScriptTag({ path: viewer });
      const svg = await draw(page, xml);
      writeFileSync(join(pictures, `${key}.svg`), svg.trim() + '\n' + stampOf(xml) + '\n');
      await photograph(page, svg.slice(svg.indexOf('<svg')), join(pictures, `${key}.png`));
      console.log(`drawn: src/docs/${key}.svg, ${key}.png`);
    }
  } finally {
    await browser.close();
  }
}

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const models = modelFiles().filter(({ key }) => !wanted.length || wanted.includes(key));
if (process.argv.includes('--check')) {
  const stale = staleModels(models);
  for (const { key } of stale) console.error(`src/docs/${key}.svg does not show ${key}.bpmn: npm run render:models`);
  process.exitCode = stale.length ? 1 : 0;
} else {
  await drawAll(models);
}
