/** Where panels lie: from left to right, a new line where the next does not fit; a row begins a line of its own. */
import type { GridPos } from '@grafana/grafana-foundation-sdk/dashboard';

const columns = 24;

interface Placed {
  readonly type: string;
  readonly gridPos?: GridPos;
}

/** The SDK's own way lets a wide panel run over the right edge. Ids are by place, so that a file stays what it was. */
export function layOut<P extends Placed>(panels: readonly P[]): (P & { id: number; gridPos: GridPos })[] {
  let x = 0;
  let y = 0;
  let lineHeight = 0;
  return panels.map((panel, place) => {
    const row = panel.type === 'row';
    const { w, h } = row ? { w: columns, h: 1 } : (panel.gridPos ?? { w: 12, h: 8 });
    if (x + w > columns) {
      x = 0;
      y += lineHeight;
      lineHeight = 0;
    }
    const gridPos = { x, y, w, h };
    x += w;
    lineHeight = Math.max(lineHeight, h);
    return { ...panel, id: place + 1, gridPos };
  });
}
