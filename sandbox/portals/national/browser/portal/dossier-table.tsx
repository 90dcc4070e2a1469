import type { PublicDossier } from '../../page-data.ts';
import { money } from '../money.ts';

/** A file as a table of labels and values. */
export function DossierTable({
  code,
  procedureName,
  applicant,
  filedAt,
  state,
  amountVnd,
  paid,
  documents,
}: PublicDossier) {
  const due = amountVnd === 0 ? 'Không thu phí' : `${money(amountVnd)} - ${paid ? 'Đã thanh toán' : 'Chưa thanh toán'}`;
  const rows = [
    ['Mã hồ sơ', code],
    ['Thủ tục', procedureName],
    ['Chủ hồ sơ', applicant],
    ['Ngày nộp', filedAt],
    ['Trạng thái', state],
    ['Số tiền thanh toán', due],
    ['Giấy tờ đính kèm', documents.map(({ name, fileName }) => `${name}: ${fileName}`).join('; ') || 'Không có'],
  ] as const;
  return (
    <div className="card">
      <h2>Thông tin hồ sơ</h2>
      <table className="facts">
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <td className="td-1">{name}</td>
              <td>{name === 'Trạng thái' ? <b className="state">{value}</b> : value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
