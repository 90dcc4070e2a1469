/** Viet Nam with its islands, each province in the colour of its band. The table beside it says the same to those who cannot see it. */
import { say } from '../../speech.ts';
import type { Band } from '../figures/band.ts';
import { archipelagos, mapViewBox, provinceShapes } from './province-shapes.ts';

interface ProvinceMapProps {
  readonly bandOf: (province: string) => Band;
  /** What is shown of a province when it is pointed at. */
  readonly titleOf: (province: string) => string;
  readonly chosen: string | null;
  readonly choose: (province: string) => void;
  /** Draws the borders between the 63 provinces until 30 June 2025 too. */
  readonly former: boolean;
}

const shapesOf = Map.groupBy(provinceShapes, ({ province }) => province);

export function ProvinceMap({ bandOf, titleOf, chosen, choose, former }: ProvinceMapProps) {
  // What is chosen is drawn last, so that its border lies above its neighbours'.
  const order = [...shapesOf].sort(([a], [b]) => Number(a === chosen) - Number(b === chosen));
  return (
    <svg className="map" viewBox={mapViewBox} role="img" aria-label={say('mapOf')}>
      {order.map(([province, shapes]) => (
        <g
          key={province}
          data-province={province}
          className={`province band-${bandOf(province)}${province === chosen ? ' chosen' : ''}`}
          onClick={() => choose(province)}
        >
          <title>{titleOf(province)}</title>
          {/* The border of all its shapes first, their insides over it: borders within vanish. */}
          {shapes.map(({ id, path }) => (
            <path key={id} className="border" d={path} />
          ))}
          {shapes.map(({ id, path, name }) => (
            <path key={id} className={former ? 'inside former' : 'inside'} d={path}>
              {former && <title>{`${name} → ${titleOf(province)}`}</title>}
            </path>
          ))}
        </g>
      ))}
      {archipelagos.map(({ id, name, x, y }) => (
        <text key={id} x={x} y={y}>
          {name}
        </text>
      ))}
    </svg>
  );
}
