import PrintWorker from './worker.ts?worker&inline';

/**
 * Starts the print worker of the single HTML file: inside the page, as a classic script, because a module worker does not
 * start from file://. The build of that file puts this module in the place of startWorker.ts.
 */
export const startWorker = (): Worker => new PrintWorker();
