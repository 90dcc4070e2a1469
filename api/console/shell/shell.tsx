/** What stands around every page, and which page an address shows. */
import { lazy, Suspense } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { consolePaths } from '../console-paths.ts';
import mark from '../mark.svg';
import { Page } from '../parts/page.tsx';
import { OverviewPage } from '../pages/overview-page.tsx';
import { say } from '../speech.ts';
import { Account } from './account.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Navigation } from './navigation.tsx';
import { Preferences } from './preferences.tsx';

// A page of its own file each: who opens the overview does not wait for maps and charts.
const ProvincesPage = lazy(async () => ({ default: (await import('../pages/provinces-page.tsx')).ProvincesPage }));
const MatrixPage = lazy(async () => ({ default: (await import('../pages/matrix-page.tsx')).MatrixPage }));
const ComparisonPage = lazy(async () => ({ default: (await import('../pages/comparison-page.tsx')).ComparisonPage }));
const RunsPage = lazy(async () => ({ default: (await import('../pages/runs-page.tsx')).RunsPage }));
const BeforeAfterPage = lazy(async () => ({
  default: (await import('../pages/before-after-page.tsx')).BeforeAfterPage,
}));
const GradesPage = lazy(async () => ({ default: (await import('../pages/grades-page.tsx')).GradesPage }));
const ServicesPage = lazy(async () => ({ default: (await import('../pages/services-page.tsx')).ServicesPage }));
const ServicePage = lazy(async () => ({ default: (await import('../pages/service-page.tsx')).ServicePage }));
const IncidentPage = lazy(async () => ({ default: (await import('../pages/incident-page.tsx')).IncidentPage }));
const ReportsPage = lazy(async () => ({ default: (await import('../pages/reports-page.tsx')).ReportsPage }));
const OpenDataPage = lazy(async () => ({ default: (await import('../pages/open-data-page.tsx')).OpenDataPage }));
const LivePage = lazy(async () => ({ default: (await import('../pages/live-page.tsx')).LivePage }));
const StatusPage = lazy(async () => ({ default: (await import('../pages/status-page.tsx')).StatusPage }));
const TokensPage = lazy(async () => ({ default: (await import('../pages/tokens-page.tsx')).TokensPage }));
const RunPage = lazy(async () => ({ default: (await import('../pages/run-page.tsx')).RunPage }));
const SignInPage = lazy(async () => ({ default: (await import('../pages/sign-in-page.tsx')).SignInPage }));
const ReferencePage = lazy(async () => ({ default: (await import('../pages/reference-page.tsx')).ReferencePage }));

export function Shell() {
  const [here] = useLocation();
  return (
    <>
      <a className="skip" href="#main">
        {say('skip')}
      </a>
      <header className="top">
        <div className="brand">
          <Link className="mark" href={consolePaths.overview}>
            <img src={mark} alt="" width="28" height="28" /> congdan
          </Link>
          <p className="tagline">{say('tagline')}</p>
          <Account />
          <Preferences />
        </div>
        <Navigation />
      </header>
      <main id="main" tabIndex={-1}>
        <ErrorBoundary key={here}>
          <Suspense fallback={<p className="quiet">{say('loading')}</p>}>
            <Switch>
              <Route path={consolePaths.overview} component={OverviewPage} />
              <Route path={consolePaths.provinces} component={ProvincesPage} />
              <Route path={consolePaths.matrix} component={MatrixPage} />
              <Route path={consolePaths.comparison} component={ComparisonPage} />
              <Route path={consolePaths.beforeAfter} component={BeforeAfterPage} />
              <Route path={consolePaths.grades} component={GradesPage} />
              <Route path={consolePaths.services} component={ServicesPage} />
              <Route path={consolePaths.service}>
                {({ serviceId }) => <ServicePage key={serviceId} serviceId={serviceId} />}
              </Route>
              <Route path={consolePaths.incident}>
                {({ incidentId }) => <IncidentPage key={incidentId} incidentId={incidentId} />}
              </Route>
              <Route path={consolePaths.reports} component={ReportsPage} />
              <Route path={consolePaths.openData} component={OpenDataPage} />
              <Route path={consolePaths.live} component={LivePage} />
              <Route path={consolePaths.status} component={StatusPage} />
              <Route path={consolePaths.runs} component={RunsPage} />
              <Route path={consolePaths.run}>{({ runId }) => <RunPage key={runId} runId={runId} />}</Route>
              <Route path={consolePaths.tokens} component={TokensPage} />
              <Route path={consolePaths.signIn} component={SignInPage} />
              <Route path={consolePaths.reference} component={ReferencePage} />
              <Route>
                <Page title={say('pageNotFound')} />
              </Route>
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </main>
      <footer className="quiet">
        <Link href={consolePaths.openData}>{say('openData')}</Link> · <a href={consolePaths.reference}>API</a> ·{' '}
        <a href="/metrics">{say('metrics')}</a>
      </footer>
    </>
  );
}
