/** A table that scrolls sideways where it does not fit, by keyboard too. */
import type { ReactNode } from 'react';

export interface Head {
  readonly id: string;
  readonly content: ReactNode;
  readonly number?: boolean | undefined;
  readonly sorted?: 'ascending' | 'descending' | undefined;
}

interface ScrollTableProps {
  /** What the table is, for screen readers. */
  readonly label: string;
  readonly heads: readonly Head[];
  readonly className?: string;
  /** Its rows. */
  readonly children: ReactNode;
}

export function ScrollTable({ label, heads, className, children }: ScrollTableProps) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label}>
      <table className={className}>
        <thead>
          <tr>
            {heads.map(({ id, content, number, sorted }) => (
              <th key={id} scope="col" className={number ? 'number' : undefined} aria-sort={sorted}>
                {content}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
