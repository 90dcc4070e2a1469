import { Checkbox, Form, Radio } from 'antd';
import { money } from '../money.ts';
import { data } from './data.ts';

/** Way of receiving the result, fee, and the pledge. */
export function SendingStep() {
  const { procedure, agency } = data;
  return (
    <section className="panel">
      <h2>{procedure.filing === 'payment' ? 'Tra cứu quyết định' : 'Gửi hồ sơ'}</h2>
      <p>Cơ quan tiếp nhận: {agency}</p>
      {procedure.filing === 'file' && (
        <>
          <p>Phí, lệ phí: {procedure.feeVnd === 0 ? 'Không' : money(procedure.feeVnd)}</p>
          <div className="question beside">
            <div className="question-words">Hình thức nhận kết quả</div>
            <Form.Item name="receive">
              <Radio.Group
                optionType="button"
                options={[
                  { value: 'direct', label: 'Nhận kết quả trực tiếp' },
                  { value: 'post', label: 'Nhận kết quả qua BCCI' },
                  { value: 'online', label: 'Nhận kết quả trực tuyến' },
                ]}
              />
            </Form.Item>
          </div>
        </>
      )}
      <Form.Item
        name="pledge"
        valuePropName="checked"
        rules={[
          {
            validator: (_, ticked: unknown) =>
              ticked === true
                ? Promise.resolve()
                : Promise.reject(new Error('Vui lòng xác nhận cam đoan trước khi gửi')),
          },
        ]}
      >
        <Checkbox>{procedure.pledge}</Checkbox>
      </Form.Item>
    </section>
  );
}
