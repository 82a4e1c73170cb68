// The Chromium that draws and measures the models and walks through the product: an installed one, never a download.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

export const installation = 'apt-get update && apt-get install -y chromium';
export const findBrowser = () => places.find((place) => place && existsSync(place));

/** Fails with the command that installs a browser when there is none. */
export async function openBrowser() {
  const executablePath = findBrowser();
  if (!executablePath) {
    throw new Error(`No Chromium found: ${installation} (or name one in the variable CHROMIUM)`);
  }
  return chromium.launch({ executablePath, args: flags });
}
