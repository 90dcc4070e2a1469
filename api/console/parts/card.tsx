/** One figure with its name and what belongs beside it. */
interface CardProps {
  readonly name: string;
  readonly figure: string;
  readonly beside: readonly (string | null)[];
  /** Not part of the availability. */
  readonly apart?: boolean;
}

export function Card({ name, figure, beside, apart = false }: CardProps) {
  return (
    <div className={apart ? 'card apart' : 'card'}>
      <div className="name">{name}</div>
      <div className="figure">{figure}</div>
      {beside.map(
        (line) =>
          line !== null && (
            <div key={line} className="beside">
              {line}
            </div>
          ),
      )}
    </div>
  );
}
