import { create } from 'zustand';

/** Whether this window has a wall of its own open. The wall may also have been opened by another window. */
export const useWallHandle = create<{ open: boolean }>(() => ({ open: false }));

let wall: Window | null = null;
let watch: ReturnType<typeof setInterval> | undefined;

/** Opens the wall at an address behind `#`, or brings it to the front there. False when the browser would not. */
export function openWall(address: string): boolean {
  wall = window.open(`${location.href.split('#')[0]}#${address}`, 'vejkort-wall', 'popup,width=1280,height=720');
  if (wall === null) return false;
  wall.focus();
  useWallHandle.setState({ open: true });
  clearInterval(watch);
  watch = setInterval(() => {
    if (wall?.closed !== false) forget();
  }, 500);
  return true;
}

export function closeWall(): void {
  wall?.close();
  forget();
}

function forget(): void {
  wall = null;
  clearInterval(watch);
  useWallHandle.setState({ open: false });
}
