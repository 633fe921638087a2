import {existsSync} from 'node:fs';
import {launch, type Browser} from 'puppeteer-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** The browser that is installed; undefined where there is none. */
export const chromium = places.find((place) => existsSync(place));

export function openBrowser(): Promise<Browser> {
	return launch({executablePath: chromium!, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']});
}
