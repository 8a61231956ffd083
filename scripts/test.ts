/**
 * `npm test`: every check from format to journeys, one named step after the other, stopping at the first that fails.
 * The last line is always "N passed, N failed": the tests run, and a failing step without tests of its own as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../test/support/browser.ts';

interface Step {
  name: string;
  /** What it shows when it passes, in a few words. */
  shows: string;
  /** The command to run it alone, as typed in the project folder. */
  rerun: string;
  /** Vitest project whose tests are counted. */
  project?: string;
}

const steps: Step[] = [
  { name: 'format', shows: 'format and lint, no warnings', rerun: 'npm run lint' },
  { name: 'types', shows: 'types; no screen or browser in the rules', rerun: 'npm run types' },
  { name: 'content', shows: 'every content file, its spelling, no card twice', rerun: 'npm run content' },
  {
    name: 'rules',
    shows: 'import zones, content rules, rules, layout',
    rerun: 'npx vitest run --project node',
    project: 'node',
  },
  {
    name: 'components',
    shows: 'components in Chromium',
    rerun: 'npx vitest run --project browser',
    project: 'browser',
  },
  { name: 'build', shows: 'site, single file, budget of the first screen', rerun: 'npm run build' },
  {
    name: 'journeys',
    shows: 'journeys against the built site and the single file',
    rerun: 'npx vitest run --project e2e',
    project: 'e2e',
  },
];

const reports = mkdtempSync(join(tmpdir(), 'vejkort-test-'));
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
// Colours are for a person at a terminal, not for a log.
const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
const total = { passed: 0, failed: 0 };
const done: string[] = [];

process.exitCode = runAll() ? 0 : 1;
rmSync(reports, { recursive: true, force: true });
say(`${total.passed} passed, ${total.failed} failed`);

function runAll(): boolean {
  try {
    ensureBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    total.failed += 1;
    return false;
  }
  for (const step of steps) {
    say(`\n── ${step.name} ── ${step.rerun}`);
    const started = performance.now();
    const { ok, note } = run(step);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (!ok) {
      say(`\n✗ ${step.name} fejlede efter ${seconds} s. Kør kun det igen: ${step.rerun}`);
      say(`✗ ${step.name} failed after ${seconds} s. Run only this again: ${step.rerun}`);
      return false;
    }
    done.push(`✓ ${step.name.padEnd(11)} ${step.shows}${note} (${seconds} s)`);
  }
  say(`\nAlt bestod · Everything passed\n${done.join('\n')}\n`);
  return true;
}

/** Runs one step with its output shown as it comes, and counts its tests. A skipped test fails the step: none may hide. */
function run({ rerun, project }: Step): { ok: boolean; note: string } {
  const report = join(reports, `${project}.json`);
  const extra = project ? ` --reporter=default --reporter=json --outputFile.json=${JSON.stringify(report)}` : '';
  const { status } = spawnSync(rerun + extra, { shell: true, stdio: 'inherit', env });
  if (!project) {
    if (status !== 0) total.failed += 1;
    return { ok: status === 0, note: '' };
  }
  const { passed, failed, skipped } = count(report);
  total.passed += passed;
  total.failed += failed + skipped;
  if (skipped > 0) console.error(`${skipped} tests were skipped; a skipped test counts as a failed one.`);
  if (status !== 0 && failed + skipped === 0) total.failed += 1;
  return { ok: status === 0 && failed + skipped === 0, note: `: ${passed} tests` };
}

/** Sums vitest's JSON report; a report that was never written counts nothing, and the exit status tells. */
function count(file: string): { passed: number; failed: number; skipped: number } {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number | undefined>;
    const { numPassedTests: passed = 0, numFailedTests: failed = 0, numPendingTests = 0, numTodoTests = 0 } = report;
    return { passed, failed, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
