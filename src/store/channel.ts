/** A line to the other windows of this browser; a silent one where the browser does not allow it. */
export type Channel<M> = { post(message: M): void; close(): void };

/** `name` is told apart from other pages' channels by our prefix. Messages come from our own windows only. */
export function openChannel<M>(name: string, onMessage: (message: M) => void): Channel<M> {
  let line: BroadcastChannel;
  try {
    line = new BroadcastChannel(`vejkort:${name}`);
  } catch {
    return { post: () => undefined, close: () => undefined };
  }
  line.onmessage = (event: MessageEvent<M>) => onMessage(event.data);
  let open = true;
  return {
    post: (message) => {
      if (open) line.postMessage(message);
    },
    close: () => {
      open = false;
      line.close();
    },
  };
}
