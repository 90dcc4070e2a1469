// What stands behind `#`: `#/chi-tiet/1.001193?keyword=abc` → path ['chi-tiet', '1.001193'], query { keyword: 'abc' }.
import { reactive } from 'vue';

export const route = reactive({ path: [], query: {} });

function read() {
  const [path = '', query = ''] = window.location.hash.replace(/^#/, '').split('?');
  route.path = path.split('/').filter(Boolean).map(decodeURIComponent);
  route.query = Object.fromEntries(new URLSearchParams(query));
}

window.addEventListener('hashchange', read);
read();

export const here = () => window.location.pathname + window.location.hash;
export const go = (address) => {
  window.location.href = address;
};
export const loginAddress = (returnTo) => `/dang-nhap?returnTo=${encodeURIComponent(returnTo)}#/login`;
