/** A control and a page as the reader tells them, with only what a test is about. */
import type { Frame } from 'playwright-core';
import type { PageReading, SeenControl } from '../../../journeys/citizen/sight.ts';

let made = 0;

export function aControl(more: Partial<SeenControl> = {}): SeenControl {
  made += 1;
  return {
    ref: made,
    kind: 'text',
    name: '',
    document: 'a-document',
    lines: [],
    placeholder: '',
    tooltip: '',
    nearby: '',
    columnHeading: '',
    row: '',
    sections: [],
    question: '',
    groupKey: '',
    value: '',
    expanded: null,
    checked: false,
    options: [],
    required: false,
    readOnly: false,
    disabled: false,
    complaint: '',
    maxLength: null,
    accept: '',
    inputType: 'text',
    hidden: false,
    covered: false,
    box: { x: 0, y: made * 40, width: 200, height: 30 },
    target: '',
    fromTop: made * 40,
    fromEnd: 0,
    frame: {} as Frame,
    ...more,
  };
}

export function aButton(name: string, more: Partial<SeenControl> = {}): SeenControl {
  return aControl({ kind: 'button', name, inputType: 'submit', ...more });
}

export function aPage(controls: readonly SeenControl[], more: Partial<PageReading> = {}): PageReading {
  return {
    url: 'https://cong.test/',
    host: 'cong.test',
    title: '',
    lang: 'vi',
    headings: [],
    text: '',
    textLength: 0,
    alerts: [],
    boxes: [],
    complaints: [],
    controls,
    viewport: { width: 1366, height: 768 },
    likeness: '',
    ...more,
  };
}
