import type { Fault } from './fault.ts';

export const civilStatusSystemFails = {
  id: 'civil-status-system-fails',
  // The portal answers at once and says whose system fails, with its code; population register and sign-in are well.
  expected: { cause: 'data-sharing', detail: 'lookup-error' },
  says: 'The shared civil-status system behind the birth registration fails, as the portal says in its answer.',
  touches: ['form'],
  procedures: ['birth-registration'],
  portal: {
    refuse: () => [
      {
        field: null,
        message:
          'Không lấy được dữ liệu từ Hệ thống thông tin đăng ký và quản lý hộ tịch điện tử dùng chung (mã lỗi trả về: HTK-500). Hồ sơ chưa được gửi.',
      },
    ],
  },
} satisfies Fault;
