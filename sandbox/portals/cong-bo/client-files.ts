/**
 * The few browser files of the portal: style, modules of custom elements, and the font of Material's icons. Read and
 * compressed once for all portals; addresses carry a digest, so browsers keep them.
 */
import { serveFiles, type ServedFiles } from '../serve-files.ts';

const files = {
  'cong-bo.css': import.meta.resolve('./browser/cong-bo.css'),
  'forms.css': import.meta.resolve('./browser/forms.css'),
  'site.js': import.meta.resolve('./browser/site.js'),
  'text-field.js': import.meta.resolve('./browser/text-field.js'),
  'choice-field.js': import.meta.resolve('./browser/choice-field.js'),
  'wizard.js': import.meta.resolve('./browser/wizard.js'),
  'material-icons.woff2': import.meta.resolve('material-icons/iconfont/material-icons.woff2'),
} as const;

export type ClientFile = keyof typeof files;
export type ClientFiles = ServedFiles<ClientFile>;

/** Serves them at `/assets/…`. */
export const clientFiles = serveFiles('/assets', files);
