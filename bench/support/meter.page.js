/** The meter itself, put into the page: see meter.ts. */
{
  let on = false;
  let beat = 0;
  let frame = 0;
  let seen = { block: 0, frames: [], keys: [] };
  const tick = () => {
    if (!on) return;
    const now = performance.now();
    seen.block = Math.max(seen.block, now - beat);
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
      seen = { block: 0, frames: [], keys: [] };
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
