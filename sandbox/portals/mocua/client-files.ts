/**
 * What the portal's pages load: jQuery, select2 and bootstrap-datepicker from the installed packages, and the portal's
 * own styles and scripts. Read and compressed once in a process; addresses carry a digest, so browsers keep them.
 */
import { serveFiles, type ServedFiles } from '../serve-files.ts';

const sources = {
  'jquery.min.js': import.meta.resolve('jquery/dist/jquery.min.js'),
  'select2.min.js': import.meta.resolve('select2/dist/js/select2.min.js'),
  'select2-vi.js': import.meta.resolve('select2/dist/js/i18n/vi.js'),
  'select2.min.css': import.meta.resolve('select2/dist/css/select2.min.css'),
  'bootstrap-datepicker.min.js': import.meta.resolve('bootstrap-datepicker/dist/js/bootstrap-datepicker.min.js'),
  'bootstrap-datepicker-vi.js': import.meta.resolve('bootstrap-datepicker/dist/locales/bootstrap-datepicker.vi.min.js'),
  'bootstrap-datepicker.min.css': import.meta
    .resolve('bootstrap-datepicker/dist/css/bootstrap-datepicker3.standalone.min.css'),
  'frame.css': import.meta.resolve('./browser/frame.css'),
  'forms.css': import.meta.resolve('./browser/forms.css'),
  'dialogs.css': import.meta.resolve('./browser/dialogs.css'),
  'tables.css': import.meta.resolve('./browser/tables.css'),
  'narrow.css': import.meta.resolve('./browser/narrow.css'),
  'icons.css': import.meta.resolve('./browser/icons.css'),
  'site.js': import.meta.resolve('./browser/site.js'),
  'controls.js': import.meta.resolve('./browser/controls.js'),
  'choose-case.js': import.meta.resolve('./browser/choose-case.js'),
  'application.js': import.meta.resolve('./browser/application.js'),
} as const;

export type ClientFile = keyof typeof sources;
export type ClientFiles = ServedFiles<ClientFile>;

/** Serves them at `/resources/…`. */
export const clientFiles = serveFiles('/resources', sources);
