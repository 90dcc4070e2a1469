/** The national portal in the browser. */
import { start } from '../look.tsx';
import './portal.css';
import { ApplyPage } from './apply-page.tsx';
import { data } from './data.ts';
import { FiledPage } from './filed-page.tsx';
import { Frame } from './frame.tsx';
import { HomePage } from './home-page.tsx';
import { LoginDialogs } from './login-dialogs.tsx';
import { MyFilesPage } from './my-files-page.tsx';
import { Navigation, usePlace } from './navigation.tsx';
import { PaymentPage } from './payment-page.tsx';
import { PaymentResultPage } from './payment-result-page.tsx';
import { ProcedurePage } from './procedure-page.tsx';
import { ServicesPage } from './services-page.tsx';
import { TrackingPage } from './tracking-page.tsx';

function Page() {
  const { path } = usePlace();
  const [, first = '', second = ''] = path.split('/');
  const procedure = data.procedures.find(({ uuid }) => uuid === second);
  if (first === '') return <HomePage />;
  if (first === 'dich-vu-cong') return <ServicesPage />;
  if (first === 'thu-tuc-hanh-chinh' && procedure) return <ProcedurePage procedure={procedure} />;
  if (first === 'nop-truc-tuyen' && procedure) return <ApplyPage procedure={procedure} />;
  if (first === 'ket-qua-nop-ho-so') return <FiledPage />;
  if (path === '/payment/result') return <PaymentResultPage />;
  if (first === 'thanh-toan') return <PaymentPage />;
  if (first === 'tra-cuu-ho-so') return <TrackingPage />;
  if (first === 'ho-so-cua-toi') return <MyFilesPage />;
  return <h1 className="heading">Không tìm thấy trang bạn yêu cầu</h1>;
}

start(
  <Navigation>
    <LoginDialogs>
      <Frame>
        <Page />
      </Frame>
    </LoginDialogs>
  </Navigation>,
  '#a8231b',
);
