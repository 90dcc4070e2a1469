/** One page: its title in the window and as its first heading. */
import { type ReactNode, useEffect, useRef } from 'react';

interface PageProps {
  readonly title: string;
  /** The heading is for screen readers only, where the page speaks for itself. */
  readonly quietly?: boolean;
  readonly children?: ReactNode;
}

export function Page({ title, quietly = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – congdan`;
  }, [title]);
  // Who came by a link of ours hears where he is now; the first page is read from its top anyway.
  useEffect(() => {
    if (cameFromInside) heading.current?.focus({ preventScroll: true });
    cameFromInside = true;
  }, []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className={quietly ? 'hidden' : undefined}>
        {title}
      </h1>
      {children}
    </>
  );
}

let cameFromInside = false;
