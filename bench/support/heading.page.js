/** Tells when the first heading of the page has been painted: ms since the visit began. Put into the page by first-load.ts. */
window.headingPainted = new Promise((resolve) => {
  const painted = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(null);
  };
  new MutationObserver((_, observer) => {
    if (document.querySelector('h1') === null) return;
    observer.disconnect();
    requestAnimationFrame(painted);
  }).observe(document, { childList: true, subtree: true });
});
