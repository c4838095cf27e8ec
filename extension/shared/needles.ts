/** The shapes in which a private value can hide in a request: raw, JSON-escaped (once, twice), URL-encoded, base64. */

function jsonForms(value: string): string[] {
  const once = JSON.stringify(value).slice(1, -1);
  const ascii = once.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const twice = JSON.stringify(once).slice(1, -1);
  return [once, ascii, twice, once.replaceAll('/', '\\/')];
}

function urlForms(value: string): string[] {
  const strict = encodeURIComponent(value.toWellFormed());
  const form = new URLSearchParams([['', value]]).toString().slice(1);
  return [strict, form, strict.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()), encodeURI(value.toWellFormed())];
}

/** Base64 of the value at each of the three alignments, without the characters that its neighbours change. */
function base64Forms(value: string): string[] {
  const bytes = Array.from(new TextEncoder().encode(value), (byte) => String.fromCharCode(byte)).join('');
  return [0, 1, 2].flatMap((shift) => {
    const coded = btoa('\0'.repeat(shift) + bytes);
    const end = Math.floor(((bytes.length + shift) * 8) / 6);
    const core = coded.slice(Math.ceil((shift * 8) / 6), end);
    return core.length < 8 ? [] : [core, core.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

export function needlesOf(value: string): string[] {
  return [...new Set([value, ...jsonForms(value), ...urlForms(value), ...base64Forms(value)])];
}
