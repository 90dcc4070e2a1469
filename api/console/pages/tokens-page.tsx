/** The tokens that were given out, and giving out another: for the national centre. */
import { useCatalogue } from '../data/catalogue.ts';
import { useMe } from '../data/me.ts';
import type { TokenEntry } from '../data/token-answers.ts';
import { useRead } from '../data/use-read.ts';
import { TokenForm } from '../parts/access/token-form.tsx';
import { TokenTable } from '../parts/access/token-table.tsx';
import { Answer } from '../parts/answer.tsx';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import { say } from '../speech.ts';

export function TokensPage() {
  const me = useMe();
  const catalogue = useCatalogue();
  const may = me.may('manage-tokens');
  const tokens = useRead<{ tokens: readonly TokenEntry[] }>('/api/v1/tokens', { enabled: may });
  return (
    <Page title={say('tokens')}>
      <p className="note">{say('tokensNote')}</p>
      <Answer of={me}>{() => !may && <p className="quiet">{say('tokensOfCentre')}</p>}</Answer>
      {may && (
        <Answer of={catalogue}>
          {(names) => (
            <>
              <Section title={say('newToken')}>
                <TokenForm portals={names.portals} />
              </Section>
              <Section title={say('givenOut')}>
                <Answer of={tokens}>
                  {({ tokens: given }) => <TokenTable tokens={given} portals={names.portals} />}
                </Answer>
              </Section>
            </>
          )}
        </Answer>
      )}
    </Page>
  );
}
