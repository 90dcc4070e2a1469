/** The api process. */
import { createLog } from '../redaction/create-log.ts';
import { readConfig } from './config.ts';
import { startApi } from './start-api.ts';

/** Recording a batch and answering a page take less, ms. */
const stopMs = 20_000;

const log = createLog('congdan-api', process.env);

try {
  const config = readConfig(process.env);
  const api = await startApi(config, (error) => log.error(error));
  if (config.access.signIn === 'none') log.warn('nobody signs in: whoever sits at this machine is the national centre');
  log.info({ url: api.url }, `congdan listens on ${api.url}`);
  let stopping = false;
  const stop = async (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1); // asked twice: at once
    stopping = true;
    log.info({ signal }, 'stopping');
    // What waits for a Redis or a database that is away would wait for ever; nothing is lost that is not acknowledged.
    setTimeout(() => {
      log.error('could not end what was in hand: stops all the same');
      process.exit(3);
    }, stopMs).unref();
    await api.close();
  };
  process.on('SIGINT', (signal) => void stop(signal));
  process.on('SIGTERM', (signal) => void stop(signal));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(2);
}
