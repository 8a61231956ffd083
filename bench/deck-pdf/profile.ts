import { Session } from 'node:inspector/promises';

/** Ms of script by where it is: a package, a folder of ours, or what the engine does itself. */
export type Profile = Record<string, number>;

/** Runs `work` under V8's profiler; each sample counts for the function that was running, not for those that called it. */
export async function profiled(work: () => Promise<unknown>): Promise<Profile> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 500 });
  await session.post('Profiler.start');
  await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const where = new Map(profile.nodes.map(({ id, callFrame }) => [id, placeOf(callFrame.url, callFrame.functionName)]));
  const spent: Profile = {};
  profile.samples?.forEach((id, index) => {
    const place = where.get(id) ?? '?';
    spent[place] = (spent[place] ?? 0) + (profile.timeDeltas?.[index] ?? 0) / 1000;
  });
  return spent;
}

function placeOf(url: string, name: string): string {
  const [, own] = /\/vejkort-bench\/.*\/(src\/(?:print\/[^/]+|[^/]+))\//.exec(url) ?? [];
  if (own) return own;
  const [, used] = [...url.matchAll(/node_modules\/((?:@[^/]+\/)?[^/.]+)\//g)].at(-1) ?? [];
  if (used) return used;
  if (url.startsWith('node:')) return url.startsWith('node:zlib') ? 'node:zlib' : 'node';
  return url === '' ? name : 'the benchmark';
}
