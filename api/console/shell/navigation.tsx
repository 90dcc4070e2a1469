/** The way from page to page; on a phone behind a button. */
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { consolePaths } from '../console-paths.ts';
import { say } from '../speech.ts';

const entries = [
  ['overview', consolePaths.overview],
  ['provinces', consolePaths.provinces],
  ['matrix', consolePaths.matrix],
  ['comparison', consolePaths.comparison],
  ['beforeAfter', consolePaths.beforeAfter],
  ['grades', consolePaths.grades],
  ['services', consolePaths.services],
  ['failures', `${consolePaths.runs}?outcome=failed`],
  ['reports', consolePaths.reports],
  ['live', consolePaths.live],
  ['status', consolePaths.status],
] as const;

export function Navigation() {
  const [open, setOpen] = useState(false);
  const [here] = useLocation();
  return (
    <nav className="pages" aria-label={say('pages')}>
      <button type="button" className="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say('menu')}
      </button>
      <ul data-open={open}>
        {entries.map(([word, path]) => (
          <li key={path}>
            <Link
              href={path}
              aria-current={here === path.replace(/\?.*/, '') ? 'page' : undefined}
              onClick={() => setOpen(false)}
            >
              {say(word)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
