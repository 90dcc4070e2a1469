import type { Routes } from '@angular/router';
import { paths } from '../addresses.ts';
import { ApplicationPage } from './application-page.ts';
import { FiledPage } from './filed-page.ts';
import { HomePage } from './home-page.ts';
import { LoginPage } from './login-page.ts';
import { MyFilesPage } from './my-files-page.ts';
import { PaymentResultPage } from './payment-result-page.ts';
import { ServicePage } from './service-page.ts';
import { ServicesPage } from './services-page.ts';
import { TrackingPage } from './tracking-page.ts';

export const routes: Routes = [
  { path: '', component: HomePage, title: 'Trang chủ' },
  { path: paths.services, component: ServicesPage, title: 'Thủ tục hành chính' },
  { path: `${paths.services}/:code`, component: ServicePage, title: 'Chi tiết thủ tục hành chính' },
  { path: paths.login, component: LoginPage, title: 'Đăng nhập' },
  { path: `${paths.apply}/:code`, component: ApplicationPage, title: 'Nộp hồ sơ trực tuyến' },
  { path: `${paths.filed}/:code`, component: FiledPage, title: 'Nộp hồ sơ trực tuyến' },
  { path: paths.paymentResult, component: PaymentResultPage, title: 'Kết quả thanh toán' },
  { path: paths.tracking, component: TrackingPage, title: 'Tra cứu hồ sơ' },
  { path: paths.mine, component: MyFilesPage, title: 'Hồ sơ của tôi' },
  { path: '**', redirectTo: '' },
];
