import { readWords } from './read-words.ts';

/** What a refusal says of something, folded. */
const predicates =
  /\b(?:khong duoc|khong hop le|khong dung|khong chinh xac|la bat buoc|bat buoc|phai|chua duoc (?:nhap|chon|dien)|chua (?:nhap|chon|dien)|sai dinh dang|vui long (?:nhap|chon|kiem tra|bo sung))\b/;
/** Words of a subject that is no question of a form: "Thông tin không hợp lệ", "Dữ liệu chưa đúng". */
const general = new Set(
  'thong tin du lieu truong nay muc o ho so bieu mau to khai don gia tri noi dung cac tat ca day du nhap ban he thong ong ba cong dan yeu cau thao tac quy dinh'.split(
    ' ',
  ),
);
/** A longer beginning is a sentence, and no name. */
const mostWords = 8;

/**
 * What a refusal speaks of, as it writes it: "Tạm vắng từ ngày" of "Tạm vắng từ ngày không được để trống". null: of nothing that
 * could be told from the rest of the form.
 */
export function subjectOf(text: string): string | null {
  const [sentence = ''] = text.split(/[.,!?;\n]/, 1);
  const words = readWords(sentence);
  const plain = words.map((word) => word.plain).join(' ');
  const at = plain.search(predicates);
  const subject = at > 0 ? words.slice(0, plain.slice(0, at).trim().split(' ').length) : [];
  if (subject.length < 2 || subject.length > mostWords || subject.every((word) => general.has(word.plain))) return null;
  if (subject.some(({ clause }) => clause !== subject[0]?.clause)) return null;
  const [last] = [...sentence.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].slice(subject.length - 1);
  return last === undefined ? null : sentence.slice(0, last.index + last[0].length).trim();
}
