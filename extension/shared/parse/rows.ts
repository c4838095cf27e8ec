/** A row of a dispatch table by its name. The caller has parsed the body with the parser of the same name. */

export function rowOf<Row>(table: object, name: string): Row {
  return (table as Record<string, Row>)[name] as Row;
}
