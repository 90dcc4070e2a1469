// What the page brought along, and the way to sign in.
import { reactive } from 'vue';

/** `citizenName` is null while nobody is signed in; `captcha`: whether this visitor is asked for captchas. */
export const { portalName, provinceName, citizenName, captcha } = window.__SITE__;

/** The choice of account, and the path that signing in leads back to. */
export const login = reactive({ open: false, returnTo: '/' });

export function askToSignIn(returnTo) {
  login.returnTo = returnTo;
  login.open = true;
}
