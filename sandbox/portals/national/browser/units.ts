/** Provinces and communes, asked for once and shared by all lists of a page. */
import { useEffect, useState } from 'react';
import { askServer } from './ask-server.ts';

const asked = new Map<string, Promise<readonly string[]>>();

function ask(path: string, query: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const key = `${path}?${new URLSearchParams(query)}`;
  const answer = asked.get(key) ?? askServer<readonly string[]>(path, query);
  asked.set(key, answer);
  answer.catch(() => asked.delete(key));
  return answer;
}

/** Names of the provinces; empty while they are not there yet. */
export function useProvinces(): readonly string[] {
  return useAnswer('/api/v1/tinh', '');
}

/** Names of the communes of a province. */
export function useCommunes(province: string): readonly string[] {
  return useAnswer('/api/v1/xa', province);
}

function useAnswer(path: string, province: string): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    setNames([]);
    if (path.endsWith('xa') && !province) return;
    ask(path, province ? { tinh: province } : {}).then(
      (answer) => current && setNames(answer),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [path, province]);
  return names;
}
