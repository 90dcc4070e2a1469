import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { useState } from 'react';
import type { FormSection } from '../../../../procedures/procedure.ts';
import { data } from './data.ts';
import { EntryList } from './entry-list.tsx';
import { wordsOf } from './manner.ts';
import { Question } from './question.tsx';

/** The form of the procedure, a panel for each section. */
export function DeclarationStep() {
  return data.procedure.sections.map((section) => <Panel key={section.id} section={section} />);
}

/** Its heading folds it up, though nothing says that it is more than a heading. */
function Panel({ section }: { readonly section: FormSection }) {
  const [folded, setFolded] = useState(false);
  const words = wordsOf(data.procedure, section);
  return (
    <section className="panel">
      <h2 className="folds" onClick={() => setFolded(!folded)}>
        {section.title}
        {folded ? <DownOutlined aria-hidden /> : <UpOutlined aria-hidden />}
      </h2>
      <div hidden={folded}>
        {section.repeated ? (
          <EntryList section={section} />
        ) : (
          <div className="questions">
            {section.fields.map((field) => {
              const path = ['f', field.id];
              const own = words.get(field.id) ?? field.label;
              return <Question key={field.id} field={field} words={own} path={path} name={path} />;
            })}
          </div>
        )}
      </div>
    </section>
  );
}
