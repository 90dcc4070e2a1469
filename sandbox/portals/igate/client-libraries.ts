/**
 * The browser libraries of the portal, from the installed packages: Form.io's renderer, Bootstrap, flatpickr, and the
 * portal's own scripts. Read and compressed once for all portals; addresses carry a digest, so browsers keep them.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { serveFiles, type ServedFiles } from '../serve-files.ts';

const ofFormIo = createRequire(import.meta.resolve('@formio/js/form'));

/** Address below `/static/` → where the file is. Form.io itself asks for the time zones and flatpickr's style. */
const files = {
  'bootstrap.min.css': import.meta.resolve('bootstrap/dist/css/bootstrap.min.css'),
  'formio.full.min.css': import.meta.resolve('@formio/js/dist/formio.full.min.css'),
  'fonts/bootstrap-icons.woff2': import.meta.resolve('@formio/js/dist/fonts/bootstrap-icons.woff2'),
  'formio.form.min.js': import.meta.resolve('@formio/js/dist/formio.form.min.js'),
  'flatpickr-formio/flatpickr.min.css': import.meta.resolve('flatpickr/dist/flatpickr.min.css'),
  'moment-timezone/data/packed/latest.json': pathToFileURL(ofFormIo.resolve('moment-timezone/data/packed/latest.json'))
    .href,
  'flatpickr.min.js': import.meta.resolve('flatpickr/dist/flatpickr.min.js'),
  'flatpickr-vn.js': import.meta.resolve('flatpickr/dist/l10n/vn.js'),
  'igate.css': import.meta.resolve('./browser/igate.css'),
  'site.js': import.meta.resolve('./browser/site.js'),
  'choose-case.js': import.meta.resolve('./browser/choose-case.js'),
  'application.js': import.meta.resolve('./browser/application.js'),
  'vietnamese.js': import.meta.resolve('./browser/vietnamese.js'),
  'older-browsers.js': import.meta.resolve('./browser/older-browsers.js'),
} as const;

export type ClientLibrary = keyof typeof files;
export type ClientLibraries = ServedFiles<ClientLibrary>;

/** Serves them at `/static/…`. */
export const clientLibraries = serveFiles('/static', files);
