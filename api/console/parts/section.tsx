/** A part of a page under its heading. */
import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: ReactNode;
  /** Beside the heading, smaller. */
  readonly line?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, line, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2>
        <span id={id}>{title}</span> {line}
      </h2>
      {children}
    </section>
  );
}
