import { DeleteOutlined, PlusCircleOutlined } from '@ant-design/icons';
import { Button, Form, Popconfirm } from 'antd';
import type { FormSection } from '../../../../procedures/procedure.ts';
import { data } from './data.ts';
import { wordsOf } from './manner.ts';
import { Question } from './question.tsx';

/** A section that is filled in once for each entry. */
export function EntryList({ section }: { readonly section: FormSection }) {
  const words = wordsOf(data.procedure, section);
  return (
    <Form.List name={['g', section.id]}>
      {(entries, { add, remove }) => (
        <>
          {entries.map(({ key, name }) => (
            <div className="entry" key={key}>
              <div className="questions">
                {section.fields.map((field) => (
                  <Question
                    key={field.id}
                    field={field}
                    words={words.get(field.id) ?? field.label}
                    path={['g', section.id, name, field.id]}
                    name={[name, field.id]}
                  />
                ))}
              </div>
              {entries.length > (section.repeated?.min ?? 0) && (
                <Popconfirm title="Xoá?" okText="Đồng ý" cancelText="Hủy bỏ" onConfirm={() => remove(name)}>
                  <Button danger icon={<DeleteOutlined />} />
                </Popconfirm>
              )}
            </div>
          ))}
          <Button type="dashed" icon={<PlusCircleOutlined />} onClick={() => add({})}>
            {section.repeated?.addLabel}
          </Button>
        </>
      )}
    </Form.List>
  );
}
