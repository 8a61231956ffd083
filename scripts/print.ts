/** `npm run print`: the documents of Vejkort as PDF from the command line. */
import { runPrint } from './print/command.ts';

process.exitCode = await runPrint(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
