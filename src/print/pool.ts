import type { WorkerAnswer, WorkerTask } from './job.ts';
import { startWorker } from './startWorker.ts';

/** A task with its place in the queue; what becomes of it is told through the two functions. */
export type Waiting = {
  readonly task: WorkerTask;
  readonly onAnswer: (answer: WorkerAnswer, last: boolean) => void;
  /** No worker could do it. */
  readonly onFailure: (message: string) => void;
};

type Lane = { worker: Worker; running: Waiting | null; forgotten: boolean };

/** How long a worker that is not needed is kept, in ms; the first one is kept for good. */
const patience = 10_000;

const lanes: Lane[] = [];
const queue: Waiting[] = [];
/** Tasks whose worker broke once; a second time is the task's own doing. */
const broken = new WeakSet<Waiting>();
let closing: ReturnType<typeof setTimeout> | undefined;

/** As many workers as the machine has cores to spare: one is the page's own, and more than three gain nothing. */
const mostLanes = () => Math.max(1, Math.min(3, (globalThis.navigator?.hardwareConcurrency ?? 1) - 1));

/** Puts a task in the queue; layouts, which somebody is looking at, go before files. */
export function submit(one: Waiting): void {
  queue.push(one);
  dispatch();
}

/** Takes a task back: out of the queue, or away from the worker that is at it. */
export function withdraw(one: Waiting): void {
  const place = queue.indexOf(one);
  if (place >= 0) queue.splice(place, 1);
  const lane = lanes.find(({ running }) => running === one);
  if (lane === undefined) return;
  // A layout is done before a new worker would have started: let it run out and forget its answer.
  if (one.task.task === 'layout') lane.forgotten = true;
  else close(lane);
  dispatch();
}

function dispatch(): void {
  clearTimeout(closing);
  while (queue.length > 0) {
    const lane = lanes.find(({ running }) => running === null) ?? open();
    if (lane === undefined) return;
    const next = queue.findIndex(({ task }) => task.task === 'layout');
    const [one] = queue.splice(Math.max(0, next), 1);
    if (one === undefined) return;
    lane.running = one;
    lane.worker.postMessage(one.task);
  }
  if (lanes.length > 1) closing = setTimeout(closeSpare, patience);
}

/** One more worker, unless there are enough or one is about to be free. Where none can start, all tasks fail. */
function open(): Lane | undefined {
  if (lanes.length >= mostLanes() || lanes.some(({ forgotten }) => forgotten)) return undefined;
  try {
    const lane: Lane = { worker: startWorker(), running: null, forgotten: false };
    lane.worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => answered(lane, data));
    lane.worker.addEventListener('error', (event) => {
      event.preventDefault();
      failed(lane, event.message || 'Worker error');
    });
    lanes.push(lane);
    return lane;
  } catch (error) {
    // Another worker may do where a second cannot start.
    if (lanes.length === 0)
      for (const one of queue.splice(0)) one.onFailure(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

function answered(lane: Lane, answer: WorkerAnswer): void {
  const { running, forgotten } = lane;
  if (running?.task.jobId !== answer.jobId) return;
  const last = isLast(answer);
  if (last) {
    lane.running = null;
    lane.forgotten = false;
  }
  if (!forgotten) running.onAnswer(answer, last);
  if (last) dispatch();
}

/** The worker broke: its task, and only that, begins again in a new one. */
function failed(lane: Lane, message: string): void {
  const { running, forgotten } = lane;
  close(lane);
  if (running !== null && !forgotten) {
    if (broken.has(running)) running.onFailure(message);
    else {
      broken.add(running);
      queue.unshift(running);
    }
  }
  dispatch();
}

function close(lane: Lane): void {
  lane.worker.terminate();
  lanes.splice(lanes.indexOf(lane), 1);
}

function closeSpare(): void {
  for (const lane of lanes.filter(({ running }) => running === null).slice(1)) close(lane);
}

/** Whether a worker has nothing more to say about a task. */
const isLast = (answer: WorkerAnswer): boolean =>
  answer.type === 'layout' || answer.type === 'pages' ? answer.last : answer.type !== 'progress';
