/**
 * The few browser files of the portal: jQuery with jQuery UI's calendar, Inputmask, its own style and script. Read and
 * compressed once for all portals; addresses carry a digest, so browsers keep them.
 */
import { serveFiles, type ServedFiles } from '../serve-files.ts';

/** Address below `/static/` → the files it is made of. */
const files = {
  'jquery.min.js': [import.meta.resolve('jquery/dist/jquery.min.js')],
  'jquery-ui.js': [
    import.meta.resolve('jquery-ui/ui/version.js'),
    import.meta.resolve('jquery-ui/ui/keycode.js'),
    import.meta.resolve('jquery-ui/ui/widgets/datepicker.js'),
    import.meta.resolve('jquery-ui/ui/i18n/datepicker-vi.js'),
  ],
  'jquery-ui.css': [
    import.meta.resolve('jquery-ui/themes/base/core.css'),
    import.meta.resolve('jquery-ui/themes/base/datepicker.css'),
    import.meta.resolve('jquery-ui/themes/base/theme.css'),
  ],
  'inputmask.min.js': [import.meta.resolve('inputmask/dist/inputmask.min.js')],
  'webforms.css': [import.meta.resolve('./browser/webforms.css')],
  'site.js': [import.meta.resolve('./browser/site.js')],
  'e-form.js': [import.meta.resolve('./browser/e-form.js')],
  'application.js': [import.meta.resolve('./browser/application.js')],
  'xoa.svg': [import.meta.resolve('./browser/xoa.svg')],
  'lich.svg': [import.meta.resolve('./browser/lich.svg')],
  'tai-lai.svg': [import.meta.resolve('./browser/tai-lai.svg')],
  'in.svg': [import.meta.resolve('./browser/in.svg')],
  'quoc-huy.svg': [import.meta.resolve('./browser/quoc-huy.svg')],
} as const;

export type ClientLibrary = keyof typeof files;
export type ClientLibraries = ServedFiles<ClientLibrary>;

/** Serves them at `/static/…`. */
export const clientLibraries = serveFiles('/static', files);
