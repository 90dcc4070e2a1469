/** Words: signing in. Vietnamese, then English. */
export const signIn = {
  signInProvider: ['Đăng nhập bằng tài khoản cơ quan', 'Sign in with your organisation'],
  signInToken: ['Đăng nhập bằng mã truy cập', 'Sign in with a token'],
  token: ['Mã truy cập', 'Token'],
  tokenNotGood: [
    'Mã truy cập không đúng, đã hết hạn hoặc đã bị thu hồi.',
    'This token is wrong, has expired or was revoked.',
  ],
  signInFailed: ['Đăng nhập không thành công. Hãy thử lại.', 'Signing in did not succeed. Please try again.'],
  signInNoGrant: [
    'Tài khoản này chưa được cấp quyền ở đây. Hãy hỏi trung tâm quốc gia.',
    'This account has no rights here. Ask the national centre.',
  ],
  linkNotGood: [
    'Đường dẫn này không đúng, đã hết hạn hoặc đã bị thu hồi.',
    'This link is wrong, has expired or was revoked.',
  ],
  signInProviderAway: [
    'Hệ thống định danh không trả lời. Hãy thử lại sau.',
    'The identity provider does not answer. Try again later.',
  ],
} as const;
