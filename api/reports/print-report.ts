/** A thread that lays out one report: half a second of reckoning in which the api goes on answering. */
import { parentPort, workerData } from 'node:worker_threads';
import type { MonthlyReport } from './report-schema.ts';
import { reportPdf } from './report-pdf.ts';
import type { Language } from './report-words.ts';

export interface PrintOrder {
  readonly report: MonthlyReport;
  readonly language: Language;
  readonly now: Date;
}

const { report, language, now } = workerData as PrintOrder;
parentPort!.postMessage(await reportPdf(report, language, now));
