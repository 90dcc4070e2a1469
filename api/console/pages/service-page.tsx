/** One service: what the published procedure asks, against what each portal really asks. */
import { useSearchParams } from 'wouter';
import { ApiProblem } from '../data/read.ts';
import type { ServiceAsked } from '../data/service-answers.ts';
import { useRead } from '../data/use-read.ts';
import { readDays, windowQuery } from '../data/window.ts';
import { Answer } from '../parts/answer.tsx';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import { AskedTable } from '../parts/service/asked-table.tsx';
import { DeclaredProcedure } from '../parts/service/declared-procedure.tsx';
import { DocumentsByPortal } from '../parts/service/documents-by-portal.tsx';
import { FieldsByPortal } from '../parts/service/fields-by-portal.tsx';
import { WindowPicker } from '../parts/window-picker.tsx';
import { language, say } from '../speech.ts';

export function ServicePage({ serviceId }: { readonly serviceId: string }) {
  const [asked] = useSearchParams();
  const answer = useRead<ServiceAsked>(
    `/api/v1/services/${encodeURIComponent(serviceId)}/asked?${windowQuery(readDays(asked))}`,
  );
  if (answer.error instanceof ApiProblem && answer.error.code === 'service-not-found') {
    return <Page title={say('serviceNotFound')} />;
  }
  return (
    <Page title={answer.data?.service.name[language] ?? say('service')}>
      <WindowPicker counted={answer.data} />
      <Answer of={answer}>
        {({ declared, portals }) => (
          <>
            <Section title={say('asked')}>
              <AskedTable portals={portals} />
            </Section>
            <Section title={say('againList')}>
              <p className="quiet small">{say('againNote')}</p>
              <FieldsByPortal
                portals={portals}
                which={({ heldByState, required, prefilled }) => heldByState && required && !prefilled}
                none={say('nothingAgain')}
              />
            </Section>
            <Section title={say('undeclaredList')}>
              <FieldsByPortal
                portals={portals}
                which={(field) => field.required && !field.declared}
                none={say('nothingUndeclared')}
              />
            </Section>
            <Section title={say('documentsList')}>
              <DocumentsByPortal portals={portals} />
            </Section>
            <Section title={say('declared')}>
              <DeclaredProcedure declared={declared} />
            </Section>
          </>
        )}
      </Answer>
    </Page>
  );
}
