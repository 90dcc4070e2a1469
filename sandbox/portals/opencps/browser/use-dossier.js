// The answers of one application while it is filled in: values, files and what was refused.
import { reactive, ref } from 'vue';

export function useDossier(code) {
  const place = `draft/${code}`;
  const values = reactive({});
  const files = reactive({});
  const refused = reactive({});
  const general = ref([]);

  const emptyEntry = (section) => Object.fromEntries(section.questions.map(({ id }) => [id, '']));

  function begin(sections) {
    for (const section of sections) {
      if (section.repeated) {
        values[section.id] = Array.from({ length: section.repeated.min }, () => emptyEntry(section));
      } else for (const { id, value } of section.questions) values[id] = value;
    }
    Object.assign(values, JSON.parse(window.sessionStorage.getItem(place) ?? '{}'));
  }

  /** Keeps the answers, without the files, for as long as the tab is open. */
  const keep = () => window.sessionStorage.setItem(place, JSON.stringify(values));

  /** Every question with the place of its answer, as the server names it. */
  function places(sections) {
    return sections.flatMap((section) =>
      section.repeated
        ? values[section.id].flatMap((entry, n) =>
            section.questions.map((question) => ({
              question,
              section,
              at: `${section.id}.${n}.${question.id}`,
              value: entry[question.id],
            })),
          )
        : section.questions.map((question) => ({ question, section, at: question.id, value: values[question.id] })),
    );
  }

  function refuse(entries) {
    for (const key of Object.keys(refused)) delete refused[key];
    for (const [at, message] of entries) if (at) refused[at] = message;
    general.value = entries.map(([, message]) => message);
  }

  function body(sections, captcha) {
    const sent = new FormData();
    for (const { question, section, at, value } of places(sections)) {
      const text = value === true ? 'Có' : String(value || '').trim();
      sent.append(section.repeated ? `g.${at}` : `f.${question.id}`, text);
    }
    for (const [id, file] of Object.entries(files)) if (file) sent.append(`a.${id}`, file, file.name);
    if (captcha) sent.append('captcha', captcha);
    return sent;
  }

  return { values, files, refused, general, begin, places, refuse, body, emptyEntry, keep };
}
