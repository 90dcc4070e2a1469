import { FileTextOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { data } from './data.ts';
import { usePlace } from './navigation.tsx';

/** Search, and the services by field of administration as tiles that are neither links nor buttons. */
export function HomePage() {
  const { go } = usePlace();
  const [words, setWords] = useState('');
  const search = () => go(`/dich-vu-cong?${new URLSearchParams({ tuKhoa: words })}`);
  const fields = [...new Set(data.procedures.map(({ field }) => field))];
  return (
    <>
      <section className="hero">
        <h1>Dịch vụ công trực tuyến</h1>
        <div className="hero-search">
          <Input
            size="large"
            value={words}
            placeholder="Nhập từ khoá tìm kiếm dịch vụ công"
            onChange={(event) => setWords(event.target.value)}
            onPressEnter={search}
          />
          <Button size="large" type="primary" title="Tìm kiếm" icon={<SearchOutlined />} onClick={search} />
        </div>
      </section>
      <h2 className="heading">Công dân</h2>
      <div className="tiles">
        {fields.map((field) => (
          <div
            key={field}
            className="tile"
            onClick={() => go(`/dich-vu-cong?${new URLSearchParams({ linhVuc: field })}`)}
          >
            <FileTextOutlined aria-hidden />
            <span>{field}</span>
          </div>
        ))}
      </div>
    </>
  );
}
