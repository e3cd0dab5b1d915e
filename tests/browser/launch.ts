/** Starts a real browser for the tests: one that the machine has, or else the one that npm brings. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Where Chrome and its relatives usually are. `CHROME_PATH` comes first. */
function installedBrowser(): string | undefined {
  const { CHROME_PATH, LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86 } = process.env;
  if (CHROME_PATH !== undefined && !existsSync(CHROME_PATH)) {
    throw new Error(`Unexpected CHROME_PATH \`${CHROME_PATH}\`, expected the path of a browser`);
  }
  const windows = [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].flatMap((folder) =>
    folder === undefined
      ? []
      : [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')],
  );
  const unix = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].flatMap(
    (name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`, `/snap/bin/${name}`],
  );
  const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  return [CHROME_PATH, ...unix, '/opt/google/chrome/chrome', ...mac, ...windows].find(
    (path) => path !== undefined && existsSync(path),
  );
}

/** A headless browser. Whoever launches it closes it. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = installedBrowser();
  if (executablePath === undefined) return launchPackaged();
  // In containers there is often neither a user namespace for the sandbox nor room in /dev/shm.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

async function launchPackaged(): Promise<Browser> {
  // It reuses whatever unpacked browser lies in the temporary folder, so it gets a folder of its own.
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-browser-'));
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    const browser = await chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args });
    browser.once('disconnected', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
    return browser;
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
