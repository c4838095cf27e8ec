/** Lines with a mark before the first and as much room before the others; an empty line gets no trailing blanks. */
export function indented(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, at) => {
      const lead = at === 0 ? first : rest;
      return line === '' ? lead.trimEnd() : `${lead}${line}`;
    })
    .join('\n');
}
