import { readdirSync, readFileSync } from 'node:fs';

/**
 * Most memory in MB that this process has had. On Linux the kernel's other figure (maxRSS) begins with what the process had
 * that started this one.
 */
export function peakMb(): number {
  const own = /^VmHWM:\s+(\d+)/m.exec(read('/proc/self/status'))?.[1];
  return (own === undefined ? process.resourceUsage().maxRSS : Number(own)) / 1024;
}

const everyMs = 100;

/**
 * Most memory in MB that a process and those it starts have at once, from now until the answer is asked for. Shared pages are counted
 * once (Pss). Linux only; elsewhere NaN.
 */
export function treePeak(pid: number | undefined): () => number {
  let peak = Number.NaN;
  const look = () => {
    if (pid === undefined || process.platform !== 'linux') return;
    const mb = family(pid).reduce((sum, one) => sum + pss(one), 0) / 1024;
    peak = Number.isNaN(peak) ? mb : Math.max(peak, mb);
  };
  const timer = setInterval(look, everyMs);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

/** Memory of a process in kB. */
function pss(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
}

/** A process and all that came from it. */
function family(pid: number): number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${name}/status`))?.[1] ?? 0)]),
  );
  const found = [pid];
  for (const one of found) found.push(...[...parents].flatMap(([child, parent]) => (parent === one ? [child] : [])));
  return found;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It has ended meanwhile, or is another user's.
    return '';
  }
}
