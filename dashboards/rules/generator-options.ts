/** What differs from one installation to the next. */
export interface GeneratorOptions {
  /** Where people open the console. */
  readonly consoleUrl: string;
  /** Where people open Grafana. */
  readonly grafanaUrl: string;
  /** Folder of the runbooks, an address or a path. */
  readonly runbookUrl: string;
  /** Where Alertmanager posts to; each receiver has a path of its own below it. */
  readonly receiverUrl: string;
}

/** `.invalid` is reserved (RFC 2606): until an address is given, no alert is sent anywhere by mistake. */
export const defaultOptions: GeneratorOptions = {
  consoleUrl: 'http://localhost:8080',
  grafanaUrl: 'http://localhost:3000',
  runbookUrl: 'docs/runbooks',
  receiverUrl: 'http://receivers.invalid',
};
