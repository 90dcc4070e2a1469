/** Banner, menu and footer of every page. */
import { BellOutlined, GlobalOutlined, MenuOutlined, UpOutlined, UserOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState, type ReactNode } from 'react';
import { toast } from 'react-toastify';
import { data } from './data.ts';
import { useLogin } from './login-dialogs.tsx';
import { Go, usePlace } from './navigation.tsx';

const notYet = () => toast.info('Chức năng đang cập nhật');

export function Frame({ children }: { readonly children: ReactNode }) {
  const { go } = usePlace();
  const [open, setOpen] = useState(false);
  return (
    <>
      <header className="banner">
        <div className="inner">
          <div className="brand" onClick={() => go('/')}>
            <span className="emblem" aria-hidden>
              ★
            </span>
            <span>
              <b>CỔNG DỊCH VỤ CÔNG QUỐC GIA</b>
              <small>Kết nối, cung cấp thông tin và dịch vụ công mọi lúc, mọi nơi</small>
            </span>
          </div>
          <div className="banner-tools">
            <Button type="text" icon={<BellOutlined />} onClick={notYet} />
            <Button type="text" icon={<GlobalOutlined />} title="English" onClick={notYet} />
            <Account />
            <Button
              className="burger"
              type="text"
              title="Menu"
              icon={<MenuOutlined />}
              onClick={() => setOpen(!open)}
            />
          </div>
        </div>
      </header>
      <nav className={open ? 'menu open' : 'menu'} onClick={() => setOpen(false)}>
        <div className="inner">
          <Go to="/">Trang chủ</Go>
          <Go to="/dich-vu-cong">Dịch vụ công trực tuyến</Go>
          <div onClick={() => go('/thanh-toan')}>Thanh toán trực tuyến</div>
          <Go to="/tra-cuu-ho-so">Tra cứu hồ sơ</Go>
          <div onClick={notYet}>Phản ánh kiến nghị</div>
          <div onClick={notYet}>Hỏi đáp</div>
        </div>
      </nav>
      <main className="inner main">{children}</main>
      <footer className="foot">
        <div className="inner">
          <p>
            <b>{data.portalName}</b>
            <br />
            Cơ quan chủ quản: Văn phòng Chính phủ. Tổng đài hỗ trợ: 18001096
          </p>
          <a href="/dich-vu-cong" target="_blank" rel="noreferrer">
            Danh mục dịch vụ công thiết yếu: xem tại đây
          </a>
        </div>
        <Button className="to-top" icon={<UpOutlined />} onClick={() => window.scrollTo({ top: 0 })} />
      </footer>
    </>
  );
}

/** Who is signed in, with a menu of his own; else a link without an address. */
function Account() {
  const { go } = usePlace();
  const logIn = useLogin();
  if (!data.citizen) {
    return (
      <a className="log-in" onClick={logIn}>
        <UserOutlined aria-hidden /> Đăng nhập
      </a>
    );
  }
  const items = [
    { key: 'files', label: 'Hồ sơ cá nhân', onClick: () => go('/ho-so-cua-toi') },
    { key: 'out', label: 'Thoát', onClick: () => window.location.assign('/sso/logout') },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <span className="hello">
        <UserOutlined aria-hidden /> Xin chào {data.citizen.fullName.toUpperCase()}
      </span>
    </Dropdown>
  );
}
