/** Before and after a date or a release: what got better, what got worse, and what cannot be told apart from chance. */
import { useSearchParams } from 'wouter';
import { useCatalogue } from '../data/catalogue.ts';
import type { BeforeAfter, Release } from '../data/figure-answers.ts';
import { useRead } from '../data/use-read.ts';
import { dayInVietnam, momentInVietnam } from '../data/window.ts';
import { Answer } from '../parts/answer.tsx';
import { BeforeAfterTable } from '../parts/comparison/before-after-table.tsx';
import { Page } from '../parts/page.tsx';
import { clockTime, language, say } from '../speech.ts';

const dimensions = { service: 'byService', portal: 'byPortal', province: 'byProvince', vendor: 'byVendor', product: 'byProduct', device: 'byDevice' } as const; // prettier-ignore
type Dimension = keyof typeof dimensions;
const spans = [7, 14, 30, 90];
const weekMs = 7 * 24 * 3_600_000;

export function BeforeAfterPage() {
  const [asked, setAsked] = useSearchParams();
  const catalogue = useCatalogue();
  const releases = useRead<{ releases: readonly Release[] }>('/api/v1/releases');
  const wanted = asked.get('by') ?? '';
  const by: Dimension = Object.hasOwn(dimensions, wanted) ? (wanted as Dimension) : 'service';
  const at = readMoment(asked.get('at')) ?? momentInVietnam(`${dayInVietnam(new Date(Date.now() - weekMs))}T00:00`);
  const days = spans.find((span) => String(span) === asked.get('days')) ?? 7;
  const portal = asked.get('portal') ?? '';
  const query = new URLSearchParams({ by, at, days: String(days), ...(portal !== '' && { portal }) });
  const compared = useRead<BeforeAfter>(`/api/v1/before-after?${query}`);
  const change = (changes: Readonly<Record<string, string>>) =>
    setAsked({ by, at, days: String(days), ...(portal !== '' && { portal }), ...changes }, { replace: true });
  const known = releases.data?.releases ?? [];
  return (
    <Page title={say('beforeAfter')}>
      <p className="note">{say('beforeAfterNote')}</p>
      <div className="filter">
        <label>
          <span>{say('changedOn')}</span>
          <input
            type="date"
            value={dayInVietnam(new Date(at))}
            max={dayInVietnam(new Date())}
            onChange={({ target: { value } }) => value !== '' && change({ at: momentInVietnam(`${value}T00:00`) })}
          />
        </label>
        {known.length > 0 && (
          <label>
            <span>{say('orRelease')}</span>
            <select
              value={known.findIndex((one) => one.portal === portal && one.seenAt === at)}
              onChange={({ target: { value } }) => {
                const release = known[Number(value)];
                if (release !== undefined) change({ portal: release.portal, at: release.seenAt });
              }}
            >
              <option value={-1}>{say('noRelease')}</option>
              {known.map(({ portal: id, name, product, version, seenAt }, place) => (
                <option key={id + seenAt} value={place}>
                  {name[language]}: {product} {version}, {clockTime(seenAt)}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          <span>{say('daysEachSide')}</span>
          <select value={days} onChange={({ target: { value } }) => change({ days: value })}>
            {spans.map((span) => (
              <option key={span} value={span}>
                {say('lastDays', { n: span })}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('compareBy')}</span>
          <select value={by} onChange={({ target: { value } }) => change({ by: value })}>
            {Object.entries(dimensions).map(([dimension, word]) => (
              <option key={dimension} value={dimension}>
                {say(word)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('onlyPortal')}</span>
          <select value={portal} onChange={({ target: { value } }) => change({ portal: value })}>
            <option value="">{say('all')}</option>
            {catalogue.data?.portals.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Answer of={compared}>{(told) => <BeforeAfterTable told={told} />}</Answer>
    </Page>
  );
}

/** A moment as the API writes it; anything else is taken as not said. */
function readMoment(text: string | null): string | null {
  return text !== null && /^2\d{3}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}
