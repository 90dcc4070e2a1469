import { Checkbox, Form, Input } from 'antd';
import { data } from './data.ts';

/** Who files and whom the file is about: the same labels twice, the first filled in and locked. */
export function ApplicantStep() {
  const form = Form.useFormInstance();
  const same = Form.useWatch('same', form) === true;
  const { fullName: name, idNumber, phone, email } = data.citizen;
  const required = [{ required: true, message: 'Vui lòng nhập thông tin' }];
  return (
    <>
      <section className="panel">
        <h2>Thông tin người nộp</h2>
        <div className="questions">
          <Form.Item label="Họ và tên" required>
            <Input value={name} disabled />
          </Form.Item>
          <Form.Item label="CCCD/CMND/MĐD" required>
            <Input value={idNumber} disabled />
          </Form.Item>
          <Form.Item label="Số điện thoại" required>
            <Input value={phone} disabled />
          </Form.Item>
          <Form.Item label="Email">
            <Input value={email} disabled />
          </Form.Item>
        </div>
      </section>
      <section className="panel">
        <h2>Thông tin chủ hồ sơ</h2>
        <div className="tick">
          (Người nộp là chủ hồ sơ{' '}
          <Form.Item name="same" valuePropName="checked" noStyle>
            <Checkbox
              onChange={({ target }) => {
                if (target.checked) form.setFieldsValue({ owner: { name, idNumber, phone, email } });
              }}
            />
          </Form.Item>
          )
        </div>
        <div className="questions">
          <Form.Item label="Họ và tên" name={['owner', 'name']} rules={required}>
            <Input disabled={same} maxLength={100} />
          </Form.Item>
          <Form.Item label="Số giấy tờ (CCCD/CMND/MST/MĐD)" name={['owner', 'idNumber']} rules={required}>
            <Input disabled={same} maxLength={13} />
          </Form.Item>
          <Form.Item label="Số điện thoại" name={['owner', 'phone']} rules={required}>
            <Input disabled={same} maxLength={11} />
          </Form.Item>
          <Form.Item label="Email" name={['owner', 'email']}>
            <Input disabled={same} maxLength={100} />
          </Form.Item>
        </div>
      </section>
    </>
  );
}
