/** Starts the print worker of the hosted site: a module of its own, fetched only now. */
export const startWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
