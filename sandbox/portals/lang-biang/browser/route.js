// Where the visitor is: `/dich-vu-cong/1.001193?tuKhoa=a` → path '/dich-vu-cong', rest '1.001193', query { tuKhoa: 'a' }.
import { reactive } from 'vue';
import { paths } from '../addresses.ts';

export const route = reactive({ path: '/', rest: '', query: {} });

function read() {
  const { pathname, search } = window.location;
  const path = Object.values(paths).find((it) => it !== '/' && `${pathname}/`.startsWith(`${it}/`)) ?? '/';
  route.path = path;
  route.rest = decodeURIComponent(pathname.slice(path.length + 1));
  route.query = Object.fromEntries(new URLSearchParams(search));
}

export function go(address) {
  window.history.pushState(null, '', address);
  read();
  window.scrollTo(0, 0);
}

export const here = () => window.location.pathname + window.location.search;

window.addEventListener('popstate', read);
read();
