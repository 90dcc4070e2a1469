import { Checkbox, Form } from 'antd';
import type { FormField } from '../../../../procedures/procedure.ts';
import { AnswerControl, type FieldPath } from './answer-control.tsx';
import { data } from './data.ts';
import { datesOf, mannerOf } from './manner.ts';

interface QuestionProps {
  readonly field: FormField;
  readonly words: string;
  /** Where the answer stands in the form's values. */
  readonly path: FieldPath;
  /** Its name as the form item takes it: within a repeated section, relative to it. */
  readonly name: FieldPath;
}

/** One question: its words as a label, as a placeholder, or as plain text beside the control. */
export function Question({ field, words, path, name }: QuestionProps) {
  const { procedure } = data;
  const manner = mannerOf(procedure, field);
  const rules = rulesOf(field);
  if (field.kind === 'checkbox') {
    return (
      <div className="question tick">
        ({words}{' '}
        <Form.Item name={[...name]} valuePropName="checked" noStyle rules={rules}>
          <Checkbox />
        </Form.Item>
        )
      </div>
    );
  }
  const item = {
    name: [...name],
    rules,
    ...(field.hint ? { extra: field.hint } : {}),
  };
  const control = (
    <AnswerControl
      field={field}
      path={path}
      placeholder={placeholderOf(field, words, manner === 'placeholder')}
      dates={datesOf(procedure, field)}
    />
  );
  if (manner === 'labelled') {
    return (
      <Form.Item className="question" label={words} {...item}>
        {control}
      </Form.Item>
    );
  }
  if (manner === 'placeholder') {
    return (
      <Form.Item className="question" {...item}>
        {control}
      </Form.Item>
    );
  }
  return (
    <div className="question beside">
      <div className="question-words">
        {words} {field.required && <span className="star">(*)</span>}
      </div>
      <Form.Item {...item}>{control}</Form.Item>
    </div>
  );
}

function placeholderOf(field: FormField, words: string, alone: boolean): string {
  if (field.kind === 'number' && field.pattern?.source.includes('(19|20)')) {
    return `Nhập ${words.charAt(0).toLowerCase()}${words.slice(1)} VD:2000`;
  }
  if (alone) return field.required ? `${words} (*)` : words;
  return field.options || field.kind === 'province' || field.kind === 'commune' ? 'Chọn' : '';
}

function rulesOf({ kind, required, pattern, maxLength, label }: FormField) {
  return [
    ...(required && kind === 'checkbox'
      ? [
          {
            validator: (_: unknown, ticked: unknown) =>
              ticked === true ? Promise.resolve() : Promise.reject(new Error(`Vui lòng xác nhận: ${label}`)),
          },
        ]
      : required
        ? [{ required, message: 'Vui lòng nhập thông tin' }]
        : []),
    ...(pattern ? [{ pattern: new RegExp(pattern.source, 'u'), message: pattern.message }] : []),
    ...(maxLength && kind !== 'number' ? [{ max: maxLength, message: 'Độ dài không hợp lệ' }] : []),
  ];
}
