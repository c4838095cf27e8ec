/** Stands in for the browser's extension API while pictures are drawn, and nowhere else. Runs inside the page. */
export function stub(messages, answers) {
  const asked = [];
  const settle = (value, name) => {
    if (value && typeof value === 'object' && 'refused' in value)
      return { ok: false, code: value.refused, at: value.at ?? null };
    return value === undefined ? { ok: false, code: 'not_found' } : { ok: true, value };
  };
  const patient = new Set();
  globalThis.chrome = {
    i18n: { getMessage: (key) => messages[key]?.message ?? '' },
    runtime: {
      id: 'screens',
      getURL: (path) => path,
      openOptionsPage: () => undefined,
      sendMessage: async ({ name, body }) => {
        asked.push({ name, body });
        if (name === 'panel-worker/state' && patient.has(name)) await new Promise((resolve) => setTimeout(resolve, 15000));
        const given = patient.has(name) ? (answers.__later?.[name] ?? answers[name]) : answers[name];
        patient.add(name);
        return settle(given, name);
      },
    },
  };
  globalThis.__asked = asked;
}
