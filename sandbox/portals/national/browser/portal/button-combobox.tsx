import { DownOutlined } from '@ant-design/icons';
import { useEffect, useRef, useState } from 'react';

interface ButtonComboboxProps {
  readonly words: string;
  readonly placeholder: string;
  readonly value: string | null;
  readonly options: readonly string[];
  readonly choose: (option: string) => void;
}

/**
 * A button that acts as a combobox: its text is the placeholder or what was chosen, its list opens when a pointer goes
 * down on it, an option is taken when the mouse goes down. A click that no pointer made does nothing.
 */
export function ButtonCombobox({ words, placeholder, value, options, choose }: ButtonComboboxProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const elsewhere = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', elsewhere);
    return () => document.removeEventListener('pointerdown', elsewhere);
  }, []);
  return (
    <div className="combobox" ref={box}>
      <div className="combobox-words">{words}</div>
      <button
        type="button"
        className="custom-input-typography"
        onPointerDown={() => setOpen(!open)}
        onKeyDown={({ key }) => (key === 'Enter' || key === 'ArrowDown') && setOpen(true)}
      >
        {value ?? placeholder}
        <DownOutlined aria-hidden />
      </button>
      {open && (
        <ul role="listbox">
          {options.length === 0 && <li className="waiting">Đang tải danh sách…</li>}
          {options.map((option) => (
            <li
              key={option}
              role="option"
              aria-selected={option === value}
              onMouseDown={() => {
                choose(option);
                setOpen(false);
              }}
            >
              {option}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
