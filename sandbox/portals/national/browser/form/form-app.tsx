/** The form host in the browser. */
import { CustomerServiceOutlined, UserOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { toast } from 'react-toastify';
import { start } from '../look.tsx';
import { Application } from './application.tsx';
import { data } from './data.ts';
import './form.css';

function Host() {
  return (
    <>
      <header className="host-banner">
        <div className="host-inner">
          <b>
            HỆ THỐNG BIỂU MẪU ĐIỆN TỬ
            <small>{data.provinceName}</small>
          </b>
          <span>
            <UserOutlined aria-hidden /> Xin chào {data.citizen.fullName.toUpperCase()}
            <Button
              type="text"
              icon={<CustomerServiceOutlined />}
              onClick={() => toast.info('Tổng đài hỗ trợ: 19001075')}
            />
          </span>
        </div>
      </header>
      <main className="host-inner">
        <div className="way-back" onClick={() => window.location.assign(data.portalOrigin)}>
          Về Cổng Dịch vụ công Quốc gia
        </div>
        <Application />
      </main>
    </>
  );
}

start(<Host />, '#5b2c83');
