/** What a citizen holds in his hand: plain data, applied to a browser by the worker. */
export interface Device {
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** Any current journey must pass on it; a failure elsewhere is repeated here. */
  readonly reference: boolean;
  /** CSS pixels. */
  readonly viewport: { readonly width: number; readonly height: number };
  readonly pixelRatio: number;
  /** Honours the viewport meta tag, as phones do. */
  readonly mobile: boolean;
  readonly touch: boolean;
  /** `{major}` stands for the major version of the browser in use. */
  readonly userAgent: string;
  /** How many times slower than the machine the processor is. */
  readonly cpuSlowdown: number;
  /** Web-platform features that its browser does not have yet, as paths from the global object. */
  readonly missingFeatures: readonly string[];
}

/** The one device that every journey must pass on. */
export const referenceDevice: Device = {
  id: 'desktop',
  name: { vi: 'Máy tính', en: 'Desktop computer' },
  reference: true,
  viewport: { width: 1366, height: 768 },
  pixelRatio: 1,
  mobile: false,
  touch: false,
  userAgent:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{major}.0.0.0 Safari/537.36',
  cpuSlowdown: 1,
  missingFeatures: [],
};

const phone: Device = {
  id: 'phone',
  name: { vi: 'Điện thoại Android đời mới', en: 'Current Android phone' },
  reference: false,
  viewport: { width: 390, height: 844 },
  pixelRatio: 3,
  mobile: true,
  touch: true,
  userAgent:
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{major}.0.0.0 Mobile Safari/537.36',
  cpuSlowdown: 1,
  missingFeatures: [],
};

/** What came to Chromium after version 85 (August 2020) and pages have come to rely on; the number is the version that brought it. */
const sinceChromium85 = [
  'Element.prototype.replaceChildren', // 86
  'showOpenFilePicker', // 86
  'showSaveFilePicker', // 86
  'Intl.Segmenter', // 87
  'Atomics.waitAsync', // 87
  'Array.prototype.at', // 92
  'String.prototype.at', // 92
  'Uint8Array.__proto__.prototype.at', // 92
  'Crypto.prototype.randomUUID', // 92
  'Object.hasOwn', // 93
  'AbortSignal.abort', // 93
  'scheduler', // 94
  'URLPattern', // 95
  'Array.prototype.findLast', // 97
  'Array.prototype.findLastIndex', // 97
  'Uint8Array.__proto__.prototype.findLast', // 97
  'Uint8Array.__proto__.prototype.findLastIndex', // 97
  'structuredClone', // 98
  'HTMLInputElement.prototype.showPicker', // 99
  'navigation', // 102
  'HTMLElement.prototype.inert', // 102
  'AbortSignal.timeout', // 103
  'Element.prototype.checkVisibility', // 105
  'Array.prototype.toSorted', // 110
  'Array.prototype.toReversed', // 110
  'Array.prototype.toSpliced', // 110
  'Array.prototype.with', // 110
  'String.prototype.isWellFormed', // 111
  'String.prototype.toWellFormed', // 111
  'Document.prototype.startViewTransition', // 111
  'HTMLElement.prototype.showPopover', // 114
  'HTMLElement.prototype.hidePopover', // 114
  'HTMLElement.prototype.togglePopover', // 114
  'AbortSignal.any', // 116
  'Object.groupBy', // 117
  'Map.groupBy', // 117
  'Promise.withResolvers', // 119
  'URL.canParse', // 120
  'Array.fromAsync', // 121
  'Iterator', // 122
  'Set.prototype.union', // 122
  'Set.prototype.intersection', // 122
  'Set.prototype.difference', // 122
  'Set.prototype.isSubsetOf', // 122
  'Element.prototype.setHTMLUnsafe', // 124
  'URL.parse', // 126
  'Promise.try', // 128
] as const;

const phoneOld: Device = {
  id: 'phone-old',
  name: { vi: 'Điện thoại rẻ đã dùng năm năm', en: 'Cheap phone of five years' },
  reference: false,
  viewport: { width: 360, height: 640 },
  pixelRatio: 2,
  mobile: true,
  touch: true,
  userAgent:
    'Mozilla/5.0 (Linux; Android 9; SM-J610F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/85.0.4183.127 Mobile Safari/537.36',
  cpuSlowdown: 4,
  missingFeatures: sinceChromium85,
};

export const devices: readonly Device[] = [referenceDevice, phone, phoneOld];
