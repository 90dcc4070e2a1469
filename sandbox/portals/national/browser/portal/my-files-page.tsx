import { useEffect, useState } from 'react';
import { toast } from 'react-toastify';
import type { PublicDossier } from '../../page-data.ts';
import { askServer } from '../ask-server.ts';
import { useLogin } from './login-dialogs.tsx';
import { usePlace } from './navigation.tsx';

/** Files of the signed-in citizen, newest first; one opens by a click on the cell with its code. */
export function MyFilesPage() {
  const { go } = usePlace();
  const logIn = useLogin();
  const [files, setFiles] = useState<readonly PublicDossier[]>([]);
  useEffect(() => {
    askServer<readonly PublicDossier[]>('/api/v1/ho-so-cua-toi').then(setFiles, (error: unknown) => {
      toast.error((error as Error).message);
      logIn();
    });
  }, []);
  return (
    <>
      <h1 className="heading">Hồ sơ cá nhân</h1>
      <div className="wide">
        <table className="facts">
          <thead>
            <tr>
              <th>Mã hồ sơ</th>
              <th>Thủ tục</th>
              <th>Ngày nộp</th>
              <th>Trạng thái</th>
            </tr>
          </thead>
          <tbody>
            {files.map(({ code, procedureName, filedAt, state }) => (
              <tr key={code}>
                <td className="hit-name" onClick={() => go(`/tra-cuu-ho-so?${new URLSearchParams({ maHoSo: code })}`)}>
                  {code}
                </td>
                <td>{procedureName}</td>
                <td>{filedAt}</td>
                <td>{state}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {files.length === 0 && <p className="empty">Không có thông tin dữ liệu!</p>}
    </>
  );
}
