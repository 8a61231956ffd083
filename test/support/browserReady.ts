/** Vitest global set-up of the browser project: says what to install instead of letting a test tool ask for a download. */
import { ensureBrowser } from './browser.ts';

export default function setup(): void {
  ensureBrowser();
}
