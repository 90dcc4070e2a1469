import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maxControls, readerName, type Control } from '../../../../journeys/citizen/reading.ts';
import { read, startBrowser, withReader, type TestBrowser } from '../start-browser.ts';

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.page('<p>Trang trắng</p>');
});
afterAll(() => browser.stop());

async function controlsOf(body: string): Promise<readonly Control[]> {
  await page.setContent(`<!doctype html><html lang="vi"><body>${body}</body></html>`);
  return (await read(page)).controls;
}

async function onlyControl(body: string): Promise<Control> {
  const [control, ...others] = await controlsOf(body);
  expect(others).toEqual([]);
  return control as Control;
}

describe('what names a field', () => {
  test.each([
    ['a label bound to it', '<label for="a">Họ và tên</label><p>…</p><input id="a">', { name: 'Họ và tên' }],
    ['a label around it', '<label>Họ và tên <input></label>', { name: 'Họ và tên' }],
    ['aria-labelledby', '<p id="n">Họ và tên</p><div><input aria-labelledby="n"></div>', { name: 'Họ và tên' }],
    ['a placeholder', '<input placeholder="Nhập họ và tên">', { placeholder: 'Nhập họ và tên' }],
    ['the cell beside it', '<table><tr><td>Họ và tên</td><td><input></td></tr></table>', { nearby: 'Họ và tên' }],
    ['the text before it', '<div>Họ và tên: <input></div>', { nearby: 'Họ và tên:' }],
    ['the line above it', '<div><div>Họ và tên</div><div><div><input></div></div></div>', { nearby: 'Họ và tên' }],
    [
      'the heading of its column',
      '<table><tr><th>STT</th><th>Họ và tên</th></tr><tr><td>1</td><td><input></td></tr></table>',
      { columnHeading: 'Họ và tên', row: '1' },
    ],
    ['a tooltip', '<input title="Họ và tên">', { tooltip: 'Họ và tên' }],
  ])('%s', async (_, body, words) => {
    expect(await onlyControl(body)).toMatchObject(words);
  });

  test('never the label of the field before it, nor a star, nor hidden words', async () => {
    const [first, second] = await controlsOf(
      '<div>Họ và tên <input> <span style="color:red">*</span> <i style="display:none">Ẩn đi</i> <input></div>',
    );
    expect(first?.nearby).toBe('Họ và tên');
    expect(second?.nearby).toBe('');
  });
});

describe('the headings above a field', () => {
  test.each([
    ['a legend', '<fieldset><legend>Thông tin trẻ</legend><label>Họ tên <input></label></fieldset>'],
    ['a heading tag', '<h3>Thông tin trẻ</h3><div><label>Họ tên <input></label></div>'],
    ['a role', '<div role="heading">Thông tin trẻ</div><label>Họ tên <input></label>'],
    [
      'a header block',
      '<div class="card"><div><h4>Thông tin trẻ</h4></div><div><label>Họ tên <input></label></div></div>',
    ],
    ['a bold line', '<div><p style="font-weight:700">Thông tin trẻ</p><div><label>Họ tên <input></label></div></div>'],
    [
      'the first line of a block',
      '<div><div><span>Thông tin trẻ</span></div><div><label>Họ tên <input></label></div><div><label>Tuổi <input></label></div></div>',
    ],
  ])('%s', async (_, body) => {
    expect((await controlsOf(body))[0]?.sections).toEqual(['Thông tin trẻ']);
  });

  test('the nearest comes first, and a section does not head the next one', async () => {
    const [child, mother] = await controlsOf(
      `<h2>Tờ khai</h2>
       <div><h3>Thông tin trẻ</h3><label>Họ tên <input></label></div>
       <div><h3>Thông tin mẹ</h3><label>Họ tên <input></label></div>`,
    );
    expect(child?.sections).toEqual(['Thông tin trẻ', 'Tờ khai']);
    expect(mother?.sections).toEqual(['Thông tin mẹ', 'Tờ khai']);
  });

  test('a title is no label of the field under it', async () => {
    const [first] = await controlsOf(
      '<div><div>Thông tin trẻ</div><div><input placeholder="Họ tên"></div><div><input placeholder="Tuổi"></div></div>',
    );
    expect(first).toMatchObject({ nearby: '', sections: ['Thông tin trẻ'] });
  });

  test('a label with a colon, however bold, is no heading', async () => {
    const control = await onlyControl('<div><b style="display:block">Họ và tên:</b><input></div>');
    expect(control).toMatchObject({ nearby: 'Họ và tên:', sections: [] });
  });
});

describe('the question of a radio', () => {
  const boxes = '<label><input type="radio" name="s">Nam</label><label><input type="radio" name="s">Nữ</label>';
  test.each([
    ['a legend', `<fieldset><legend>Giới tính</legend>${boxes}</fieldset>`],
    ['a named group', `<div role="radiogroup" aria-label="Giới tính">${boxes}</div>`],
    ['the text before the first', `<div><span>Giới tính</span><div>${boxes}</div></div>`],
    ['the cell beside', `<table><tr><td>Giới tính</td><td>${boxes}</td></tr></table>`],
  ])('%s', async (_, body) => {
    const controls = await controlsOf(body);
    expect(controls.map(({ name }) => name)).toEqual(['Nam', 'Nữ']);
    expect(controls.map(({ question }) => question)).toEqual(['Giới tính', 'Giới tính']);
    expect(new Set(controls.map(({ groupKey }) => groupKey)).size).toBe(1);
  });

  test('words after a box name it where no label is bound', async () => {
    const controls = await controlsOf(
      '<div>Giới tính: <input type="radio" name="s"> Nam <input type="radio" name="s"> Nữ</div>',
    );
    expect(controls.map(({ nearby }) => nearby)).toEqual(['Nam', 'Nữ']);
  });
});

describe('words to tap in the place of radios', () => {
  const words = (chosen: string): string =>
    ['Nam', 'Nữ', 'Khác']
      .map((word) => `<div style="cursor:pointer;${word === chosen ? 'background:#036;color:#fff' : ''}">${word}</div>`)
      .join('');

  test.each([
    ['under a marked label', `<p>Giới tính *</p><div>${words('')}</div>`],
    ['in a named group', `<div role="group" aria-label="Giới tính *">${words('')}</div>`],
    ['with a hidden field', `<p>Giới tính *</p><div>${words('')}<input type="hidden" name="s"></div>`],
    ['as buttons', `<p>Giới tính *</p><div><button type="button">Nam</button><button type="button">Nữ</button></div>`],
  ])('%s', async (_, body) => {
    const controls = await controlsOf(`<main>${body}</main>`);
    expect(new Set(controls.map(({ question }) => question))).toEqual(new Set(['Giới tính *']));
    expect(new Set(controls.map(({ groupKey }) => groupKey)).size).toBe(1);
    expect(controls.some(({ checked }) => checked)).toBe(false);
  });

  test('the one that is drawn otherwise is chosen', async () => {
    const controls = await controlsOf(`<main><p>Giới tính *</p><div>${words('Nữ')}</div></main>`);
    expect(controls.filter(({ checked }) => checked).map(({ name }) => name)).toEqual(['Nữ']);
  });

  test.each([
    [
      'what a dialog asks',
      '<p>Bạn có chắc chắn gửi hồ sơ này?</p><div><button type="button">Không</button><button type="button">Có</button></div>',
    ],
    ['what sends a form', '<p>Giới tính *</p><form><button>Nam</button><button>Nữ</button></form>'],
    ['a menu', `<nav><div>${words('Nam')}</div></nav>`],
  ])('%s is none', async (_, body) => {
    expect((await controlsOf(`<main>${body}</main>`)).map(({ question }) => question).filter(Boolean)).toEqual([]);
  });
});

describe('a list of choices that is shown openly', () => {
  const chips = (list = '', nu = 'false'): string =>
    `<div>Giới tính (*)</div><div role="listbox" id="gt" ${list}><span><button role="option" aria-selected="false">Nam</button></span>
     <span><button role="option" aria-selected="${nu}">Nữ</button></span></div>`;

  test('is chosen from as from radios', async () => {
    const controls = await controlsOf(`<main>${chips('aria-required="true"', 'true')}</main>`);
    expect(
      controls.map(({ kind, name, question, checked, required }) => [kind, name, question, checked, required]),
    ).toEqual([
      ['radio', 'Nam', 'Giới tính (*)', false, true],
      ['radio', 'Nữ', 'Giới tính (*)', true, true],
    ]);
    expect(new Set(controls.map(({ groupKey }) => groupKey))).toEqual(new Set(['gt']));
  });

  test('takes several where it says so', async () => {
    const controls = await controlsOf(`<main>${chips('aria-multiselectable="true"')}</main>`);
    expect(controls.map(({ kind }) => kind)).toEqual(['checkbox', 'checkbox']);
  });

  test('is none where it floats over the page: a drop-down was opened', async () => {
    const controls = await controlsOf(`<main><div style="position:absolute">${chips()}</div></main>`);
    expect(controls.map(({ kind }) => kind)).toEqual(['button', 'button']);
  });
});

describe('a list behind a button', () => {
  const list = '<ul role="listbox" hidden><li role="option">Kinh</li></ul>';
  test.each([
    ['beside it', `<div><button type="button" aria-expanded="false">Kinh</button>${list}</div>`],
    [
      'that belongs to it',
      `<button aria-haspopup="true" aria-controls="l">Kinh</button><i></i><div id="l" role="listbox"></div>`,
    ],
    ['by its words', '<button type="button">Chọn…</button>'],
  ])('%s', async (_, body) => {
    expect((await onlyControl(`<p>Dân tộc</p>${body}`)).kind).toBe('combobox');
  });

  test('one in which nothing is chosen shows nothing, whatever stands above and below it', async () => {
    const list = await onlyControl(
      `<div><div style="height:30px">Dân tộc *</div><div style="height:36px"><input role="combobox" aria-expanded="false"></div>
       <div style="height:20px">Vui lòng chọn Dân tộc</div></div>`,
    );
    expect(list).toMatchObject({ kind: 'combobox', value: '', nearby: 'Dân tộc *' });
  });

  test('what folds a section or a menu is none', async () => {
    const controls = await controlsOf(
      `<button aria-expanded="false">Hộ tịch</button><div hidden>24 dịch vụ</div><button aria-haspopup="menu" aria-controls="m">Tài khoản</button><div id="m" role="menu"></div>`,
    );
    expect(controls.map(({ kind }) => kind)).toEqual(['button', 'button']);
  });

  test('what the page tells before a list that asks by itself is no label of it', async () => {
    const told = '<div><b>Số CCCD</b><p>001090000001</p></div>';
    const control = await onlyControl(
      `<div>${told}<p><select><option>Chọn quan hệ với trẻ *</option></select></p></div>`,
    );
    expect(control.nearby).toBe('');
    expect(
      (await onlyControl(`<div>${told}<p><select><option>-- Chọn --</option></select></p></div>`)).nearby,
    ).not.toBe('');
  });
});

test.each([
  [
    'a bar at the end of the screen, of a page that can be scrolled',
    'bottom: 0',
    '<p style="height: 3000px"></p>',
    false,
  ],
  ['such a bar of a page that cannot', 'bottom: 0', '', true],
  ['what lies in the middle of the screen', 'bottom: 200px', '<p style="height: 3000px"></p>', true],
])('what is under %s', async (_, place, rest, covered) => {
  const [under] = await controlsOf(
    `<button type="button" style="position: absolute; top: calc(100vh - ${place === 'bottom: 0' ? 40 : 240}px)">Tiếp tục</button>
     <div style="position: fixed; left: 0; right: 0; height: 80px; background: #fff; ${place}">Trang chủ</div>${rest}`,
  );
  expect(under).toMatchObject({ name: 'Tiếp tục', covered });
});

describe('what can be clicked', () => {
  test('a block with a hand for a pointer, once', async () => {
    const control = await onlyControl(
      '<div style="cursor:pointer"><i><b>Nộp hồ sơ</b></i></div><div>Không phải nút</div>',
    );
    expect(control).toMatchObject({ kind: 'clickable', name: 'Nộp hồ sơ' });
  });

  test('of a button in a link the button', async () => {
    const control = await onlyControl('<a href="/nop"><button>Gửi hồ sơ</button></a>');
    expect(control).toMatchObject({ kind: 'button', name: 'Gửi hồ sơ' });
  });

  test.each([
    ['<a href="/x">Xem</a>', 'link', 'Xem'],
    ['<a role="button" tabindex="0">Xem</a>', 'button', 'Xem'],
    ['<input type="submit" value="Gửi">', 'button', 'Gửi'],
    ['<span onclick="1">Gửi</span>', 'clickable', 'Gửi'],
    ['<button><img alt="Tìm kiếm" width=20 height=20></button>', 'button', 'Tìm kiếm'],
    ['<div role="tab">Bước 1</div>', 'button', 'Bước 1'],
  ])('%s', async (body, kind, name) => {
    expect(await onlyControl(body)).toMatchObject({ kind, name });
  });

  test('nothing that is not drawn', async () => {
    expect(
      await controlsOf(
        `<button hidden>A</button><button style="visibility:hidden">B</button><button style="opacity:0">C</button>
         <div style="display:none"><input></div><input type="hidden">`,
      ),
    ).toEqual([]);
  });

  test('what lies under a dialog without a role is covered, the dialog is not', async () => {
    const [under, close] = await controlsOf(
      `<button>Nộp hồ sơ</button>
       <div style="position:fixed;inset:0;background:#0008;z-index:9"><button style="margin:300px">Đóng</button></div>`,
    );
    expect(under).toMatchObject({ name: 'Nộp hồ sơ', covered: true });
    expect(close).toMatchObject({ name: 'Đóng', covered: false });
  });

  test('what lies below the screen, behind a window that lets nothing else be used, is covered', async () => {
    const [below, inWindow] = await controlsOf(
      `<button style="position:absolute;top:3000px">Nộp hồ sơ</button>
       <div aria-modal="true" role="dialog" style="position:fixed;top:0"><button>Đồng ý</button></div>`,
    );
    expect([below?.covered, inWindow?.covered]).toEqual([true, false]);
  });

  test('a radio that takes no pointer hides behind its label', async () => {
    const [radio] = await controlsOf(
      '<div><input type="radio" id="r" style="pointer-events:none"><label for="r">Nam</label></div>',
    );
    expect(radio).toMatchObject({ kind: 'radio', name: 'Nam', hidden: true });
  });

  test('a list that is drawn as the words under it is there', async () => {
    const list = await onlyControl(
      '<div style="position:relative">Tháng 11<select style="opacity:0;position:absolute;left:0;top:0;width:90px"><option>Tháng 11</option></select></div>',
    );
    expect(list).toMatchObject({ kind: 'select', hidden: false, covered: false });
  });

  test('a radio under its own label is not covered by it', async () => {
    const [radio] = await controlsOf(
      '<div style="position:relative"><input type="radio" id="r"><label for="r" style="position:absolute;inset:0">Nam</label></div>',
    );
    expect(radio?.covered).toBe(false);
  });
});

test('a file input hidden in its row of papers is there, with the paper that it is for', async () => {
  const [file] = await controlsOf(
    `<table><tr><th>Giấy tờ</th><th>Tệp</th></tr><tr><td>Giấy chứng sinh (*)</td>
     <td><input type="file" accept=".pdf" style="display:none"><button>Chọn tệp</button></td></tr></table>`,
  );
  expect(file).toMatchObject({ kind: 'file', hidden: true, row: 'Giấy chứng sinh (*)', accept: '.pdf' });
});

test('states of a field are told', async () => {
  const [select, filled] = await controlsOf(
    `<label>Dân tộc <select required disabled><option>Kinh<option selected>Tày</select></label>
     <label>Tên <input value="An" readonly maxlength="5" aria-invalid="true"></label>`,
  );
  expect(select).toMatchObject({
    kind: 'select',
    options: ['Kinh', 'Tày'],
    value: 'Tày',
    required: true,
    disabled: true,
  });
  expect(filled).toMatchObject({ value: 'An', readOnly: true, maxLength: 5, complaint: 'invalid' });
});

describe('what the page says in passing', () => {
  test('title and text of an alert are two sentences', async () => {
    await page.setContent(
      '<div role="alert"><div>Hồ sơ chưa được gửi</div><div>Không khai thác được thông tin:</div><div>HTTP 502</div></div>',
    );
    const { complaints } = await read(page);
    expect(complaints.map(({ text }) => text)).toContain(
      'Hồ sơ chưa được gửi. Không khai thác được thông tin: HTTP 502',
    );
  });

  test("a toast's title heads nothing, and the input that its library puts into it asks for no file", async () => {
    await page.setContent(
      '<h1>Tờ khai</h1><div role="alert"><h2>Vui lòng nhập đầy đủ thông tin</h2><input type="file" style="display:none"></div>',
    );
    const { headings, controls } = await read(page);
    expect([headings, controls]).toEqual([['Tờ khai'], []]);
  });

  test('a toast that lived 300 ms is still told, once', async () => {
    await page.setContent('<h1>Tờ khai</h1>');
    await page.evaluate(`new Promise((gone) => {
      const toast = document.createElement('div');
      toast.style.cssText = 'position:fixed;top:0;right:0';
      toast.textContent = 'Vui lòng nhập họ tên';
      document.body.append(toast);
      setTimeout(() => { toast.remove(); gone(); }, 300);
    })`);
    const told = await read(page);
    expect(told.text).not.toContain('Vui lòng');
    expect(told.alerts).toEqual(['Vui lòng nhập họ tên']);
    expect((await read(page)).alerts).toEqual([]);
  });

  test('a complaint in red is told with its field; a red star or heading is none', async () => {
    await page.setContent(
      `<h3 style="color:#d00">Thông tin trẻ em</h3>
       <div><label for="a">Họ tên <b style="color:red">*</b></label><input id="a">
       <small style="color:#dc3545">Họ tên không được để trống</small></div>`,
    );
    expect((await read(page)).complaints).toEqual([{ text: 'Họ tên không được để trống', field: 'Họ tên *' }]);
  });

  test.each([
    ['without an answer is that question', '', 'Nhận kết quả *'],
    ['that has its answer is none of its own', 'checked', null],
  ])('a complaint beside a choice %s', async (_, checked, field) => {
    await page.setContent(
      `<div><p>Nhận kết quả *</p><div><label><input type="radio" name="kq" ${checked}> Trực tiếp</label>
       <label><input type="radio" name="kq"> Bưu chính</label></div><p style="color:#d00">Không thể thực hiện. Mã thông báo: DVC-1027</p></div>`,
    );
    expect((await read(page)).complaints).toEqual([{ text: 'Không thể thực hiện. Mã thông báo: DVC-1027', field }]);
  });
});

test('controls of a shadow tree are read with the heading outside it', async () => {
  await page.setContent('<h3>Thông tin trẻ</h3><my-field></my-field>');
  await page.evaluate(`{
    const root = document.querySelector('my-field').attachShadow({ mode: 'open' });
    root.innerHTML = '<label>Họ tên <input></label>';
  }`);
  expect((await read(page)).controls).toMatchObject([{ name: 'Họ tên', sections: ['Thông tin trẻ'] }]);
});

test('the list of a shadow tree opens like any other, and what stands before its element names it', async () => {
  await page.setContent('<div><p>Quan hệ với trẻ</p><my-list></my-list></div>');
  await page.evaluate(`{
    const root = document.querySelector('my-list').attachShadow({ mode: 'open' });
    root.innerHTML = '<div role="combobox" tabindex="0">Chọn</div><div role="listbox" hidden>Mẹ</div>';
  }`);
  expect((await read(page)).controls).toMatchObject([{ kind: 'combobox', nearby: 'Quan hệ với trẻ' }]);
  await page.evaluate(`globalThis.__congdan.remember()`);
  await page.evaluate(`document.querySelector('my-list').shadowRoot.querySelector('[hidden]').hidden = false`);
  expect(await page.evaluate(`globalThis.__congdan.newTexts()`)).toMatchObject([{ text: 'Mẹ', inList: true }]);
});

test('what opens and closes says which it is', async () => {
  const [summary, button, plain] = await controlsOf(
    '<details open><summary>Hộ tịch</summary></details><button aria-expanded="false">Đất đai</button><button>Nộp</button>',
  );
  expect([summary, button, plain].map((control) => control?.expanded)).toEqual([true, false, null]);
});

test('a control keeps its number as long as it lives, and a new one never gets an old number', async () => {
  const before = await controlsOf('<input placeholder="A"><input placeholder="B">');
  await page.evaluate(`document.body.insertAdjacentHTML('afterbegin', '<input placeholder="C">')`);
  const after = (await read(page)).controls;
  expect(after.slice(1)).toMatchObject(before.map(({ ref, placeholder }) => ({ ref, placeholder })));
  expect(before.map(({ ref }) => ref)).not.toContain(after[0]?.ref);
  await page.evaluate(`document.querySelector('[placeholder=A]').remove()`);
  const gone = await page.evaluate(`globalThis.__congdan.element(${before[0]?.ref})`);
  expect(gone).toBeNull();
});

test('what an opened list adds is told, and only that', async () => {
  await page.setContent('<p>Tỉnh</p><div id="list"></div><p id="changed">Trước</p>');
  await withReader(page, (reader) => reader.remember());
  await page.evaluate(`{
    document.querySelector('#list').innerHTML = '<div>Hà Nội</div><div hidden>Ẩn</div><div>Huế</div>';
    document.querySelector('#changed').textContent = 'Sau';
  }`);
  expect((await withReader(page, (reader) => reader.newTexts())).map(({ text }) => text)).toEqual([
    'Hà Nội',
    'Huế',
    'Sau',
  ]);
});

test('what stands in an inert part of the page is out of reach', async () => {
  const controls = await controlsOf('<nav inert><a href="/a">Tra cứu hồ sơ</a></nav><a href="/b">Tra cứu tiến độ</a>');
  expect(controls.map(({ covered }) => covered)).toEqual([true, false]);
});

test.each(['listbox', 'radiogroup'])('two groups of choices with neither id nor name are two (%s)', async (role) => {
  const choice = role === 'listbox' ? 'option' : 'radio';
  const group = (asked: string, words: readonly string[]): string =>
    `<p>${asked}</p><div role="${role}">${words.map((word) => `<span role="${choice}" tabindex="0">${word}</span>`).join('')}</div>`;
  const controls = await controlsOf(group('Quan hệ', ['Cha', 'Mẹ']) + group('Đề nghị cấp bản sao', ['Có', 'Không']));
  const [father, mother, yes, no] = controls.map(({ groupKey }) => groupKey);
  expect([father, yes]).toEqual([mother, no]);
  expect(father).not.toBe(yes);
});

test('of an endless page as much is read as anyone could take in', async () => {
  await page.setContent(
    `<h2>Danh sách</h2>${Array.from({ length: 2_500 }, (_, place) => `<label>Ô ${place} <input></label>`).join('')}`,
  );
  const reading = await read(page);
  expect(reading.truncated).toBe(true);
  expect(reading.controls).toHaveLength(maxControls);
  expect(reading.text.length).toBeLessThanOrEqual(6_000);
  expect(reading.textLength).toBeGreaterThan(6_000);
});

test('a button that asks to choose shows what stands in the locked field beside it', async () => {
  const button = '<span onclick="void 0">Chọn đơn vị...</span>';
  const [, empty] = await controlsOf(`<div><input type="text" readonly placeholder="Chưa chọn"> ${button}</div>`);
  expect(empty).toMatchObject({ kind: 'combobox', value: 'Chọn đơn vị...' });
  const [, chosen] = await controlsOf(`<div><input type="text" readonly value="Phường Tân Phong"> ${button}</div>`);
  expect(chosen).toMatchObject({ kind: 'combobox', value: 'Phường Tân Phong' });
});

describe('a click that needs no waiting', () => {
  async function isReady(body: string): Promise<boolean> {
    await controlsOf(body);
    return withReader(page, async (reader) => {
      const button = reader.read().controls.findLast(({ kind }) => kind === 'button');
      return button !== undefined && (await reader.clickPoint(button.ref, 'it')) !== null;
    });
  }
  test('a button in plain sight, with what is drawn in it', async () => {
    expect(await isReady('<button><b>Gửi</b></button>')).toBe(true);
  });
  test('a button below the fold, once it is scrolled into view', async () => {
    expect(await isReady('<div style="height:3000px"></div><button>Gửi</button>')).toBe(true);
  });
  test.each([
    ['locked', '<button disabled>Gửi</button>'],
    ['locked by its role', '<div aria-disabled="true"><button>Gửi</button></div>'],
    ['inert', '<div inert><button>Gửi</button></div>'],
    [
      'covered as soon as it is scrolled to',
      `<div style="height:3000px"></div><button>Gửi</button><div id="o" hidden style="position:fixed;inset:0">Đang tải</div>
       <script>addEventListener('scroll', () => { o.hidden = false; });</script>`,
    ],
    ['covered', '<button>Gửi</button><div style="position:fixed;inset:0">Đang tải</div>'],
    [
      'sliding in',
      '<style>@keyframes in { from { translate: 200px } }</style><div style="animation: in 60s"><button>Gửi</button></div>',
    ],
  ])('not one that is %s', async (_, body) => {
    expect(await isReady(body)).toBe(false);
  });
  test('a button of a page that glides from place to place, once it stands still', async () => {
    const html =
      '<html style="scroll-behavior: smooth"><body style="height:30000px"><button style="position:fixed">Gửi';
    await page.goto(`data:text/html;charset=utf-8,<!doctype html>${html}`);
    const ready = await page.evaluate(`(async (reader) => {
      const button = reader.read().controls.find(({ kind }) => kind === 'button');
      const isReady = async () => (await reader.clickPoint(button.ref, 'it')) !== null;
      const happens = (event) => new Promise((resolve) => document.addEventListener(event, resolve, { once: true }));
      const [before, glides, stops] = [await isReady(), happens('scroll'), happens('scrollend')];
      scrollTo(0, 20_000);
      await glides;
      const gliding = await isReady();
      await stops;
      return { before, gliding, after: await isReady() };
    })(globalThis.${readerName})`);
    expect(ready).toEqual({ before: true, gliding: false, after: true });
  });
});
