import { ReloadOutlined } from '@ant-design/icons';
import { Button, Input, Pagination, Select, Tag } from 'antd';
import { useState } from 'react';
import { data } from './data.ts';
import { found } from './found.ts';
import { usePlace } from './navigation.tsx';

const pageSize = 10;

/** The list of services with its filters; a service opens by a click on its name. */
export function ServicesPage() {
  const { query, go } = usePlace();
  const [words, setWords] = useState(query.get('tuKhoa') ?? '');
  const field = query.get('linhVuc');
  const level = query.get('mucDo');
  const page = Number(query.get('trang') ?? 1);
  const offered = data.procedures.filter(
    (procedure) => (!field || procedure.field === field) && (!level || procedure.level === level),
  );
  const hits = found(offered, query.get('tuKhoa') ?? '');
  const narrow = (change: Readonly<Record<string, string>>) => {
    const next = { ...Object.fromEntries(query), trang: '1', ...change };
    go(`/dich-vu-cong?${new URLSearchParams(Object.entries(next).filter(([, value]) => value !== ''))}`);
  };
  const choices = (values: readonly string[]) => [...new Set(values)].map((value) => ({ value, title: value }));
  return (
    <>
      <h1 className="heading">Dịch vụ công trực tuyến</h1>
      <div className="filters">
        <Input
          value={words}
          placeholder="Nhập tên hoặc mã thủ tục"
          onChange={(event) => setWords(event.target.value)}
          onPressEnter={() => narrow({ tuKhoa: words })}
        />
        <Select
          placeholder="Chọn lĩnh vực"
          value={field}
          options={choices(data.procedures.map((procedure) => procedure.field))}
          onChange={(linhVuc) => narrow({ linhVuc })}
        />
        <Select
          placeholder="Chọn mức độ"
          value={level}
          options={choices(data.procedures.map((procedure) => procedure.level))}
          onChange={(mucDo) => narrow({ mucDo })}
        />
        <Button type="primary" onClick={() => narrow({ tuKhoa: words })}>
          Tìm kiếm
        </Button>
        <Button icon={<ReloadOutlined />} onClick={() => go('/dich-vu-cong')} />
      </div>
      <p className="note">Tìm thấy {hits.length} dịch vụ công</p>
      {hits.slice((page - 1) * pageSize, page * pageSize).map((procedure) => (
        <div className="hit" key={procedure.uuid}>
          <span className="hit-name" onClick={() => go(`/thu-tuc-hanh-chinh/${procedure.uuid}`)}>
            {procedure.name}
          </span>
          <div className="note">
            {procedure.code} | {procedure.agency} | {procedure.field} <Tag>Dịch vụ công {procedure.level}</Tag>
          </div>
        </div>
      ))}
      {hits.length === 0 && <p className="empty">Không có thông tin dữ liệu!</p>}
      <Pagination
        current={page}
        pageSize={pageSize}
        total={hits.length}
        hideOnSinglePage
        showSizeChanger={false}
        onChange={(trang) => narrow({ trang: String(trang) })}
      />
    </>
  );
}
