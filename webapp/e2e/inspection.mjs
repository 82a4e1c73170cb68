// What every page has to be, whoever looks at it and however wide their window is.
import axe from 'axe-core';
import texts from '../src/shared/i18n/vi.json' with { type: 'json' };

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// Forms are named after their process, and some processes end in such a word: remote-work-review.report is no key.
const keyOfText = new RegExp(`(?<![\\w-])(${Object.keys(texts).join('|')})\\.[a-zA-Z]+(\\.[a-zA-Z_]+)*\\b`, 'g');

export const desk = { width: 1440, height: 900 };
export const telephone = { width: 390, height: 844 };

/** Findings in words, none when all is well: on a telephone, on a desk, and there at night if wished. */
export async function inspect(page, { atNight } = {}) {
  const findings = [];
  for (const size of [telephone, desk]) {
    await page.setViewportSize(size);
    await settled(page);
    const found = [
      ...(await barriers(page, { type: 'tag', values: standards })),
      ...(await overflow(page)),
      ...(await unreadable(page)),
      ...(await coveredMark(page)),
    ];
    findings.push(...found.map((finding) => `${size.width} px: ${finding}`));
  }
  if (atNight) {
    await page.emulateMedia({ colorScheme: 'dark' });
    await settled(page);
    const faint = await barriers(page, { type: 'rule', values: ['color-contrast'] });
    findings.push(...faint.map((finding) => `dark: ${finding}`));
    await page.emulateMedia({ colorScheme: 'light' });
  }
  return findings;
}

/** Nothing is being fetched or moving any more. */
async function settled(page) {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    () =>
      !document.querySelector('.spin') && document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
}

/** What keeps somebody from using the page, by the Web Content Accessibility Guidelines 2.2, level AA. */
async function barriers(page, rules) {
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate((runOnly) => window.axe.run({ runOnly }), rules);
  if (passes.length === 0) throw new Error('Nothing on the page was checked');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/g, ' ')}`,
    ),
  );
}

/** Pages scroll down, never sideways. */
async function overflow(page) {
  const tooWide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const culprits = [...document.querySelectorAll('body *')].filter(
      (e) => e.getBoundingClientRect().right > clientWidth,
    );
    return `${scrollWidth} > ${clientWidth}: ${culprits.map((e) => `${e.tagName}.${e.className}`).slice(0, 5)}`;
  });
  return tooWide ? [`scrolls sideways: ${tooWide}`] : [];
}

export const marks = '.bjs-powered-by, .fjs-powered-by-link';

/** Whether the mark of bpmn.io on every drawing can be seen and clicked, all of it: its licence asks for that. */
export async function showsMarkOfBpmnIo(page) {
  const shown = await markedDrawings(page);
  return shown.length > 0 && shown.every(Boolean);
}

const markedDrawings = (page) =>
  page.locator(marks).evaluateAll((all) => {
    const corners = [0.1, 0.5, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [x, y]));
    const isUncovered = (mark) => {
      mark.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = mark.getBoundingClientRect();
      const isOnTop = ([x, y]) => mark.contains(document.elementFromPoint(left + width * x, top + height * y));
      return width > 20 && height > 10 && corners.every(isOnTop);
    };
    const answers = all.filter((mark) => mark.checkVisibility()).map(isUncovered);
    window.scrollTo(0, 0);
    return answers;
  });

/** A dialog covers all of the page behind it. */
async function coveredMark(page) {
  if (await page.getByRole('dialog').count()) return [];
  const shown = await markedDrawings(page);
  return shown.every(Boolean) ? [] : ['the mark of bpmn.io is covered'];
}

/** Names of texts instead of texts, gaps nobody filled, values nobody put into words. */
async function unreadable(page) {
  const shown = await page.locator('body').innerText();
  const found = [keyOfText, /\{\{?\w+\}?\}/g, /\b(undefined|null|NaN|Invalid Date)\b|\[object/g].flatMap(
    (pattern) => shown.match(pattern) ?? [],
  );
  return [...new Set(found)].map((text) => `unreadable: ${text}`);
}
