import { Modal } from 'antd';
import { useState } from 'react';
import { toast } from 'react-toastify';
import { byCommune } from '../../agencies.ts';
import type { PublishedProcedure } from '../../page-data.ts';
import { useCommunes, useProvinces } from '../units.ts';
import { ButtonCombobox } from './button-combobox.tsx';
import { usePlace } from './navigation.tsx';

interface AgencyDialogProps {
  readonly procedure: PublishedProcedure;
  readonly open: boolean;
  readonly close: () => void;
}

/** In which province, and where it matters in which commune, one files. */
export function AgencyDialog({ procedure, open, close }: AgencyDialogProps) {
  const { go } = usePlace();
  const provinces = useProvinces();
  const [province, setProvince] = useState<string | null>(null);
  const [commune, setCommune] = useState<string | null>(null);
  const communes = useCommunes(province ?? '');
  const local = byCommune(procedure);
  const agree = () => {
    if (!province || (local && !commune)) {
      toast.error('Bạn chưa chọn đủ thông tin!');
      return;
    }
    const query = new URLSearchParams({ tinh: province, ...(commune ? { xa: commune } : {}) });
    go(`/nop-truc-tuyen/${procedure.uuid}?${query}`);
  };
  return (
    <Modal title="Chọn cơ quan thực hiện" open={open} onCancel={close} onOk={agree} okText="Đồng ý" cancelText="Hủy bỏ">
      <ButtonCombobox
        words="Tỉnh/ Thành phố"
        placeholder="Chọn Tỉnh/Thành phố"
        value={province}
        options={provinces}
        choose={(name) => {
          setProvince(name);
          setCommune(null);
        }}
      />
      {local && (
        <ButtonCombobox
          words="Phường/Xã"
          placeholder="Chọn Phường/Xã"
          value={commune}
          options={communes}
          choose={setCommune}
        />
      )}
    </Modal>
  );
}
