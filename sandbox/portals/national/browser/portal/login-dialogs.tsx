/** The way to the sign-in: which account, then an advert that must be passed, then the identity provider. */
import { BankOutlined, IdcardOutlined, QrcodeOutlined, TeamOutlined } from '@ant-design/icons';
import { Modal } from 'antd';
import { createContext, useContext, useState, type ReactNode } from 'react';
import { toast } from 'react-toastify';
import { signInAddress } from './data.ts';

const OpenContext = createContext<() => void>(() => undefined);

/** Opens the choice of account. */
export const useLogin = (): (() => void) => useContext(OpenContext);

type Stage = 'closed' | 'accounts' | 'advert';

export function LoginDialogs({ children }: { readonly children: ReactNode }) {
  const [stage, setStage] = useState<Stage>('closed');
  const close = () => setStage('closed');
  const closed = () =>
    toast.warning('Tài khoản này chỉ dành cho doanh nghiệp, tổ chức. Công dân vui lòng đăng nhập bằng VNeID.');
  return (
    <OpenContext value={() => setStage('accounts')}>
      {children}
      <Modal open={stage === 'accounts'} onCancel={close} footer={null} width={760} title="ĐĂNG NHẬP">
        <p className="accounts-words">Chọn loại tài khoản bạn muốn sử dụng đăng nhập Cổng dịch vụ công Quốc Gia</p>
        <div className="accounts">
          <div className="account" id="icon-2" onClick={() => setStage('advert')}>
            <IdcardOutlined aria-hidden />
            Tài khoản Định danh điện tử
            <br />
            cấp bởi Bộ Công an dành cho Công dân
          </div>
          <div className="account" id="icon-3" onClick={closed}>
            <TeamOutlined aria-hidden />
            Tài khoản Định danh điện tử
            <br />
            cấp bởi Bộ Công an dành cho Tổ chức, doanh nghiệp
          </div>
          <div className="account" id="icon-1" onClick={closed}>
            <BankOutlined aria-hidden />
            Tài khoản cấp bởi Cổng dịch vụ công quốc gia dành cho Doanh nghiệp/Tổ chức
          </div>
        </div>
      </Modal>
      <Modal open={stage === 'advert'} onCancel={close} footer={null} title="Quan tâm Zalo Cổng Dịch vụ công Quốc gia">
        <div className="advert">
          <QrcodeOutlined aria-hidden />
          <p>Quét mã QR để nhận thông báo tình trạng hồ sơ qua Zalo</p>
          <a className="advert-on" href={signInAddress()}>
            Đăng nhập với VNeID
          </a>
        </div>
      </Modal>
    </OpenContext>
  );
}
