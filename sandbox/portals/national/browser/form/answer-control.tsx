/** The control of a question by its kind. The form hands each its `id`, `value` and `onChange`. */
import { DatePicker, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useEffect, useRef } from 'react';
import type { FormField } from '../../../../procedures/procedure.ts';
import { plainLetters } from '../plain-letters.ts';
import { useCommunes, useProvinces } from '../units.ts';

export type FieldPath = readonly (string | number)[];

interface AnswerControlProps {
  readonly field: FormField;
  readonly path: FieldPath;
  readonly placeholder: string;
  readonly dates: 'native' | 'DD/MM/YYYY' | 'DD-MM-YYYY';
}

export function AnswerControl({ field, path, placeholder, dates, ...bound }: AnswerControlProps) {
  const disabled = field.locked === true;
  const length = field.maxLength ? { maxLength: field.maxLength } : {};
  switch (field.kind) {
    case 'textarea':
      return <Input.TextArea rows={3} placeholder={placeholder} disabled={disabled} {...length} {...bound} />;
    case 'number':
      return <InputNumber<string> stringMode placeholder={placeholder} disabled={disabled} {...bound} />;
    case 'date':
      if (dates === 'native') return <Input type="date" disabled={disabled} {...bound} />;
      return <DatePicker placeholder="Chọn ngày" format={dates} disabled={disabled} inputReadOnly={false} {...bound} />;
    case 'radio':
      return <Radio.Group optionType="button" options={[...(field.options ?? [])]} disabled={disabled} {...bound} />;
    case 'select':
      return <OptionSelect names={field.options ?? []} placeholder={placeholder} disabled={disabled} {...bound} />;
    case 'province':
      return <ProvinceSelect placeholder={placeholder} disabled={disabled} {...bound} />;
    case 'commune':
      return <CommuneSelect field={field} path={path} placeholder={placeholder} disabled={disabled} {...bound} />;
    default:
      return <Input placeholder={placeholder} disabled={disabled} {...length} {...bound} />;
  }
}

interface ListProps {
  readonly placeholder: string;
  readonly disabled: boolean;
}

/** A list of which only what is in view exists in the page; typing narrows it. */
function OptionSelect({ names, ...bound }: ListProps & { readonly names: readonly string[] }) {
  return (
    <Select
      showSearch={{ filterOption: (typed, option) => plainLetters(option?.value ?? '').includes(plainLetters(typed)) }}
      options={names.map((name) => ({ value: name, title: name }))}
      listHeight={224}
      {...bound}
    />
  );
}

function ProvinceSelect({ placeholder, ...bound }: ListProps) {
  const names = useProvinces();
  const words = names.length === 0 ? 'Đang tải danh sách tỉnh/thành phố…' : placeholder;
  return <OptionSelect names={names} placeholder={words} {...bound} />;
}

/** Communes of the province chosen beside it; another province empties the choice. */
function CommuneSelect({ field, path, ...bound }: ListProps & { readonly field: FormField; readonly path: FieldPath }) {
  const form = Form.useFormInstance();
  const parent = [...path.slice(0, -1), field.dependsOn ?? ''];
  const province = (Form.useWatch(parent, form) as string | undefined) ?? '';
  const names = useCommunes(province);
  const before = useRef(province);
  useEffect(() => {
    if (before.current && before.current !== province) form.setFieldValue([...path], undefined);
    before.current = province;
  }, [province]);
  return <OptionSelect names={names} {...bound} />;
}
