/** Availability day by day, of one or two, drawn by ECharts; the same numbers stand in a table for those who cannot see it. */
import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { ComparedRow } from '../data/figure-answers.ts';
import { count, day, language, percent, say } from '../speech.ts';
import { ScrollTable } from './scroll-table.tsx';

use([LineChart, GridComponent, TooltipComponent, LegendComponent, CanvasRenderer]);

// Told apart in every colour vision, in light and dark.
const colours = ['#0f8a80', '#b8620e'];
/** Of fewer a share says nothing: one failure of four would look like a day on which little worked. */
const leastTries = 10;
const symbols = ['circle', 'diamond'];

export function CourseChart({ rows }: { readonly rows: readonly Pick<ComparedRow, 'name' | 'days'>[] }) {
  const place = useRef<HTMLDivElement>(null);
  const days = [...new Set(rows.flatMap((row) => row.days.map((one) => one.day)))].sort();
  const triesOf = (row: Pick<ComparedRow, 'days'>, date: string) => {
    const found = row.days.find((one) => one.day === date);
    return found === undefined ? 0 : found.ok + found.failed;
  };
  const shareOf = (row: Pick<ComparedRow, 'days'>, date: string) => {
    const found = row.days.find((one) => one.day === date);
    return found === undefined || found.ok + found.failed === 0 ? null : found.ok / (found.ok + found.failed);
  };
  useEffect(() => {
    const chart = init(place.current, null, { renderer: 'canvas' });
    const { color: ink, fontFamily } = getComputedStyle(place.current!);
    const quiet = { color: ink, opacity: 0.7 };
    chart.setOption({
      animation: false,
      color: colours,
      textStyle: { fontFamily, color: ink },
      grid: { left: 52, right: 16, top: rows.length > 1 ? 60 : 14, bottom: 28 },
      ...(rows.length > 1 && { legend: { top: 0, textStyle: { color: ink, width: 300, overflow: 'truncate' } } }),
      // Its usual tooltip is markup with inline style, which the content policy refuses.
      tooltip: {
        trigger: 'axis',
        renderMode: 'richText',
        valueFormatter: (value: unknown) => (typeof value === 'number' ? percent(value) : '–'),
      },
      xAxis: { type: 'category', data: days.map(day), axisLabel: quiet },
      yAxis: {
        type: 'value',
        min: 0,
        max: 1,
        axisLabel: { ...quiet, formatter: (value: number) => percent(value) },
        splitLine: { lineStyle: { color: ink, opacity: 0.12 } },
      },
      series: rows.map((row, at) => ({
        type: 'line',
        name: row.name[language],
        symbol: symbols[at % symbols.length],
        symbolSize: 7,
        lineStyle: { type: at === 0 ? 'solid' : 'dashed', width: 2 },
        // A day of which nothing, or too little, is known is a gap, not a zero.
        connectNulls: false,
        data: days.map((date) => (triesOf(row, date) < leastTries ? null : shareOf(row, date))),
      })),
    });
    const fit = () => chart.resize();
    addEventListener('resize', fit);
    return () => {
      removeEventListener('resize', fit);
      chart.dispose();
    };
  });
  if (days.length === 0) return <p className="quiet">{say('notKnown')}</p>;
  return (
    <figure className="course">
      <div ref={place} className="canvas" aria-hidden="true" />
      <figcaption className="quiet small">{say('courseNote', { n: leastTries })}</figcaption>
      <details>
        <summary>{say('course')}</summary>
        <ScrollTable
          label={say('course')}
          heads={[
            { id: 'day', content: say('byDay') },
            ...rows.map(({ name }, at) => ({ id: String(at), content: name[language], number: true })),
          ]}
        >
          {days.map((date) => (
            <tr key={date}>
              <th scope="row">{day(date)}</th>
              {rows.map((row, at) => {
                const share = shareOf(row, date);
                const found = row.days.find((one) => one.day === date);
                return (
                  <td key={at} className="number">
                    {share === null
                      ? '–'
                      : `${percent(share)} (${count(found!.ok)} / ${count(found!.ok + found!.failed)})`}
                  </td>
                );
              })}
            </tr>
          ))}
        </ScrollTable>
      </details>
    </figure>
  );
}
