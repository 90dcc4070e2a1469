/** The wordings under which real forms and portals ask for one and the same datum. */
export const wordings = {
  fullName: ['Họ và tên', 'Họ, chữ đệm, tên', 'Họ, chữ đệm và tên khai sinh', 'Họ tên'],
  idNumber: ['Số định danh cá nhân', 'Số CCCD/CMND', 'Số định danh/CCCD', 'Số căn cước', 'CCCD/CMND/MĐD'],
  dateOfBirth: ['Ngày, tháng, năm sinh', 'Ngày sinh', 'Ngày tháng năm sinh'],
  sex: ['Giới tính', 'Giới tính (Nam/Nữ)'],
  phone: ['Số điện thoại', 'Điện thoại', 'Số điện thoại liên hệ', 'Điện thoại di động'],
  email: ['Email', 'Thư điện tử', 'Địa chỉ thư điện tử', 'Địa chỉ email'],
  ethnicity: ['Dân tộc'],
  nationality: ['Quốc tịch'],
  address: ['Nơi cư trú', 'Địa chỉ', 'Nơi ở hiện tại', 'Chỗ ở hiện nay', 'Địa chỉ thường trú'],
  province: ['Tỉnh/Thành phố', 'Tỉnh, thành phố', 'Tỉnh/thành phố trực thuộc Trung ương'],
  commune: ['Xã/Phường', 'Phường/Xã', 'Xã, phường, đặc khu', 'Phường/Xã/Đặc khu'],
} as const;
