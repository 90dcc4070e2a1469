/** The four steps of a filing, from the person to the sending. */
import { PrinterOutlined, SaveOutlined } from '@ant-design/icons';
import { Alert, App, Button, Form, Steps } from 'antd';
import { useState } from 'react';
import { toast } from 'react-toastify';
import { TurnedDown } from '../ask-server.ts';
import { ApplicantStep } from './applicant-step.tsx';
import { data } from './data.ts';
import { DeclarationStep } from './declaration-step.tsx';
import { DocumentsStep, type Files } from './documents-step.tsx';
import { wordsOf } from './manner.ts';
import { placeOf, stepOf } from './refused-place.ts';
import { saveDraft, send, type Refusal } from './server.ts';
import { SendingStep } from './sending-step.tsx';
import { openingValues, type Values } from './wire.ts';

const { procedure, citizen, draft } = data;
const opening = openingValues(procedure, citizen, draft);
const paying = procedure.filing === 'payment';
const titles = [
  'Người nộp hồ sơ',
  'Kê khai thông tin',
  'Giấy tờ đính kèm',
  paying ? 'Tra cứu quyết định' : 'Gửi hồ sơ',
];

/** What must be right before a step is left. */
const namesOfStep = [[['owner']], [['f'], ['g']], [], [['pledge']]];

interface Complaint {
  readonly title: string;
  readonly reasons: readonly string[];
  readonly signIn?: boolean;
}

export function Application() {
  const [form] = Form.useForm<Values>();
  const { modal } = App.useApp();
  const [step, setStep] = useState(0);
  const [files, setFiles] = useState<Files>(new Map());
  const [complaint, setComplaint] = useState<Complaint | null>(null);
  const [busy, setBusy] = useState(false);

  const show = (number: number) => {
    setStep(number);
    window.scrollTo({ top: 0 });
  };
  const complain = (title: string, reasons: readonly string[], signIn = false) => {
    setComplaint({ title, reasons, signIn });
    window.scrollTo({ top: 0 });
  };
  const values = (): Values => form.getFieldsValue(true) as Values;

  /** Does something at the server, and says what went wrong. */
  const atServer = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      const ended = error instanceof TurnedDown && error.status === 401;
      toast.error(error instanceof TurnedDown ? error.message : 'Yêu cầu của bạn thực hiện thất bại.');
      complain((error as Error).message, [], ended);
    } finally {
      setBusy(false);
    }
  };

  /** Whether the step is filled in; says what is missing. */
  const complete = async (): Promise<boolean> => {
    setComplaint(null);
    if (step === 2) {
      const missing = procedure.attachments.filter(({ id, required }) => required && !files.has(id));
      if (missing.length === 0) return true;
      const names = missing.map(({ name }) => name).join('; ');
      complain('Chưa thể sang bước tiếp theo', [`Vui lòng đính kèm đầy đủ thành phần hồ sơ (${names})`]);
      return false;
    }
    try {
      await form.validateFields(namesOfStep[step] ?? [], { recursive: true });
      return true;
    } catch (failure) {
      const { errorFields } = failure as { errorFields: { name: (string | number)[]; errors: string[] }[] };
      toast.error('Bạn chưa chọn đủ thông tin!');
      const reasons = errorFields.map(({ name, errors }) => [wordsAt(name), ...errors].filter(Boolean).join(': '));
      complain('Chưa thể sang bước tiếp theo', reasons);
      return false;
    }
  };

  const next = async () => {
    if (!(await complete())) return;
    await atServer(async () => {
      await saveDraft(values());
      show(step + 1);
    });
  };

  const showRefusals = (refusals: readonly Refusal[]) => {
    complain(
      'Hồ sơ chưa được gửi',
      refusals.map(({ message }) => message),
    );
    for (const { field, message } of refusals) {
      const name = placeOf(procedure, field);
      if (name) form.setFields([{ name: name as never, errors: [message] }]);
    }
    show(Math.min(...refusals.map(({ field }) => stepOf(procedure, field))));
  };

  const sendAll = () =>
    atServer(async () => {
      const { location, refusals } = await send(values(), files);
      if (location) window.location.assign(location);
      else showRefusals(refusals ?? []);
    });

  const finish = async () => {
    if (!(await complete())) return;
    if (paying) await sendAll();
    else {
      void modal.confirm({
        title: 'Xác nhận',
        content: 'Bạn có chắc chắn gửi hồ sơ này?',
        okText: 'Đồng ý',
        cancelText: 'Hủy bỏ',
        onOk: sendAll,
      });
    }
  };

  return (
    <>
      <h1>{procedure.name}</h1>
      <Steps size="small" current={step} items={titles.map((title) => ({ title }))} />
      {complaint && (
        <Alert
          className="complaint"
          type="error"
          showIcon
          title={complaint.title}
          description={
            <>
              {complaint.reasons.map((reason, n) => (
                <div key={n}>{reason}</div>
              ))}
              {complaint.signIn && (
                <a href={`/sso/login?${new URLSearchParams({ returnTo: location.pathname + location.search })}`}>
                  Đăng nhập lại
                </a>
              )}
            </>
          }
        />
      )}
      <Form
        form={form}
        initialValues={opening}
        labelCol={{ flex: '190px' }}
        labelAlign="left"
        labelWrap
        autoComplete="off"
      >
        {[
          <ApplicantStep key="applicant" />,
          <DeclarationStep key="declaration" />,
          <DocumentsStep
            key="documents"
            files={files}
            keep={({ id }, file) => {
              const kept = new Map(files);
              if (file) kept.set(id, file);
              else kept.delete(id);
              setFiles(kept);
            }}
          />,
          <SendingStep key="sending" />,
        ].map((content, n) => (
          <div key={titles[n]} hidden={n !== step}>
            {content}
          </div>
        ))}
      </Form>
      <div className="bar">
        <Button icon={<PrinterOutlined />} onClick={() => window.print()} />
        <Button
          title="Lưu nháp"
          icon={<SaveOutlined />}
          onClick={() =>
            void atServer(async () => {
              await saveDraft(values());
              toast.success('Đã lưu hồ sơ nháp');
            })
          }
        />
        {step > 0 && <Button onClick={() => show(step - 1)}>Quay lại</Button>}
        {step < 3 ? (
          <Button type="primary" loading={busy} onClick={() => void next()}>
            Tiếp tục sang bước sau
          </Button>
        ) : (
          <Button type="primary" loading={busy} onClick={() => void finish()}>
            {paying ? 'Tra cứu' : 'Gửi hồ sơ'}
          </Button>
        )}
      </div>
    </>
  );
}

/** The words under which the citizen knows the field of that name. */
function wordsAt(name: readonly (string | number)[]): string {
  const id = String(name[name.length - 1]);
  const section = procedure.sections.find(
    (candidate) => (name[0] !== 'g' || candidate.id === name[1]) && candidate.fields.some((field) => field.id === id),
  );
  return section ? (wordsOf(procedure, section).get(id) ?? '') : '';
}
