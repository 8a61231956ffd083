/** The meter itself, put into the page: see meter.ts. */
{
  let on = false;
  let beat = 0;
  let frame = 0;
  let seen = { block: 0, frames: [], keys: [], keyBlocks: [] };
  const tick = () => {
    if (!on) return;
    const now = performance.now();
    const gap = now - beat;
    seen.block = Math.max(seen.block, gap);
    const last = seen.keyBlocks.length - 1;
    if (last >= 0) seen.keyBlocks[last] = Math.max(seen.keyBlocks[last], gap);
    beat = now;
    setTimeout(tick, 0);
  };
  const draw = (now) => {
    if (!on) return;
    if (frame > 0) seen.frames.push(now - frame);
    frame = now;
    requestAnimationFrame(draw);
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (!on || (event.key.length > 1 && event.key !== 'Enter')) return;
      seen.keyBlocks.push(0);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => seen.keys.push(performance.now() - event.timeStamp);
        port2.postMessage(null);
      });
    },
    true,
  );
  window.meter = {
    start() {
      seen = { block: 0, frames: [], keys: [], keyBlocks: [] };
      on = true;
      beat = performance.now();
      frame = 0;
      setTimeout(tick, 0);
      requestAnimationFrame(draw);
    },
    stop() {
      on = false;
      return seen;
    },
    mark: () => seen.frames.length,
    since: (mark) => seen.frames.slice(mark),
  };
}
