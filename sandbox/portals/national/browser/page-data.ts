/** The data that the document came with. */
export function pageData<Data>(): Data {
  return JSON.parse(document.querySelector('#page-data')?.textContent ?? '{}') as Data;
}
