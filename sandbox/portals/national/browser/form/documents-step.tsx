import { UploadOutlined } from '@ant-design/icons';
import { Button, Upload } from 'antd';
import { toast } from 'react-toastify';
import type { Attachment } from '../../../../procedures/procedure.ts';
import { data } from './data.ts';

export type Files = ReadonlyMap<string, File>;

interface DocumentsStepProps {
  readonly files: Files;
  /** Keeps the file of a document, or drops it. */
  readonly keep: (attachment: Attachment, file: File | null) => void;
}

/** The papers of the procedure as a table, each with its upload. */
export function DocumentsStep({ files, keep }: DocumentsStepProps) {
  const { attachments } = data.procedure;
  return (
    <section className="panel">
      <h2>Thành phần hồ sơ</h2>
      {attachments.length === 0 && <p>Thủ tục không yêu cầu giấy tờ đính kèm.</p>}
      {attachments.length > 0 && (
        <table className="papers">
          <thead>
            <tr>
              <th>STT</th>
              <th>Tên giấy tờ</th>
              <th>Số lượng</th>
              <th>Tệp đính kèm</th>
            </tr>
          </thead>
          <tbody>
            {attachments.map((attachment, n) => (
              <tr key={attachment.id}>
                <td>{n + 1}</td>
                <td>
                  {attachment.name} {attachment.required && <span className="star">(*)</span>}
                </td>
                <td>1</td>
                <td>
                  <Document attachment={attachment} file={files.get(attachment.id)} keep={keep} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface DocumentProps {
  readonly attachment: Attachment;
  readonly file: File | undefined;
  readonly keep: DocumentsStepProps['keep'];
}

function Document({ attachment, file, keep }: DocumentProps) {
  const { accept, maxMiB } = attachment;
  const take = (given: File): false => {
    const extension = given.name.slice(given.name.lastIndexOf('.') + 1).toLowerCase();
    if (!accept.includes(extension)) toast.error(`Chỉ chấp nhận tệp có định dạng ${accept.join(', ')}`);
    else if (given.size > maxMiB * 1024 * 1024) toast.error(`Dung lượng tệp vượt quá ${maxMiB} MB`);
    else keep(attachment, given);
    return false;
  };
  return (
    <>
      <Upload
        accept={accept.map((extension) => `.${extension}`).join(',')}
        maxCount={1}
        beforeUpload={take}
        onRemove={() => keep(attachment, null)}
        fileList={file ? [{ uid: attachment.id, name: file.name, status: 'done' }] : []}
      >
        <Button icon={<UploadOutlined />}>Chọn tệp</Button>
      </Upload>
      <div className="note">Dung lượng tối đa: {maxMiB} MB</div>
    </>
  );
}
