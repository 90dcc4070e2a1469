/** What both applications share: language, colours, dialogs that know them, and the notices at the top. */
import { App, ConfigProvider } from 'antd';
import vi from 'antd/locale/vi_VN';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { ToastContainer } from 'react-toastify';

dayjs.locale('vi');

/** Draws the application into the document. */
export function start(content: ReactNode, colour: string): void {
  const root = document.querySelector('#root');
  if (!root) return;
  createRoot(root).render(
    <ConfigProvider
      locale={vi}
      wave={{ disabled: true }}
      theme={{
        token: { colorPrimary: colour, fontFamily: 'Roboto, Arial, sans-serif', borderRadius: 4, motion: false },
      }}
    >
      <App>{content}</App>
      <ToastContainer position="top-right" autoClose={3000} closeButton={false} />
    </ConfigProvider>,
  );
}
