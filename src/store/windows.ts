import * as Y from 'yjs';
import type { Id } from '../model/course.ts';
import { type Channel, openChannel } from './channel.ts';

/** The origin of transactions that came from another window. */
export const fromWindow = Symbol('from another window');

type Message =
  /** "I have this much; who has more?" */
  | { kind: 'hello'; from: number; has: Uint8Array }
  /** The answer to a hello: what it lacks, and how much the answering window has itself. */
  | { kind: 'answer'; to: number; update: Uint8Array; has: Uint8Array }
  | { kind: 'update'; update: Uint8Array };

/** Keeps a document the same in all windows that have it open. `onAnswer` is called when another window has answered. */
export function joinWindows(doc: Y.Doc, id: Id, onAnswer: () => unknown = () => undefined): { leave(): void } {
  const channel: Channel<Message> = openChannel<Message>(`course:${id}`, (message) => {
    if (message.kind === 'update') {
      Y.applyUpdate(doc, message.update, fromWindow);
    } else if (message.kind === 'hello') {
      const update = Y.encodeStateAsUpdate(doc, message.has);
      channel.post({ kind: 'answer', to: message.from, update, has: Y.encodeStateVector(doc) });
    } else if (message.to === doc.clientID) {
      Y.applyUpdate(doc, message.update, fromWindow);
      channel.post({ kind: 'update', update: Y.encodeStateAsUpdate(doc, message.has) });
      onAnswer();
    }
  });
  const send = (update: Uint8Array, origin: unknown) => {
    if (origin !== fromWindow) channel.post({ kind: 'update', update });
  };
  doc.on('update', send);
  channel.post({ kind: 'hello', from: doc.clientID, has: Y.encodeStateVector(doc) });
  return {
    leave: () => {
      doc.off('update', send);
      channel.close();
    },
  };
}

/** How long other windows are given to answer. In ms. */
const patience = 400;

/** Asks the other windows for a course that is not on the disk (they may have it in memory only). Null when nobody has it. */
export async function askWindows(id: Id): Promise<Uint8Array | null> {
  const doc = new Y.Doc();
  return new Promise((resolve) => {
    const hasIt = () => doc.getMap('course').size > 0;
    const done = () => {
      clearTimeout(timer);
      joined.leave();
      resolve(hasIt() ? Y.encodeStateAsUpdate(doc) : null);
      doc.destroy();
    };
    const timer = setTimeout(done, patience);
    const joined = joinWindows(doc, id, () => hasIt() && done());
  });
}
