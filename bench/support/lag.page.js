/** When a key was pressed here and when words were painted here, on the clock that all windows share; see lead.ts. */
{
  const now = () => performance.timeOrigin + performance.now();
  window.lag = { pressed: 0 };
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key.length === 1) return;
      window.lag.pressed = performance.timeOrigin + event.timeStamp;
    },
    true,
  );
  window.lag.wait = (text) =>
    new Promise((resolve) => {
      const look = () => {
        if (!document.body.textContent.includes(text)) return;
        watch.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(now());
          port2.postMessage(null);
        });
      };
      const watch = new MutationObserver(look);
      watch.observe(document.body, { childList: true, characterData: true, subtree: true });
      look();
    });
}
