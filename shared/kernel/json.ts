import * as z from 'zod';

export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

const isJson = (value: unknown): boolean => {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return true;
    case 'number':
      return Number.isFinite(value);
    case 'object':
      return value === null || (Array.isArray(value) ? value : Object.values(value)).every(isJson);
    default:
      return false;
  }
};

/**
 * Any value that stands in JSON. Not zod's own `jsonSchema`: that one refers to itself without a name, which no OpenAPI generator
 * can write down.
 */
export const jsonSchema = z
  .custom<Json>(isJson)
  .meta({ id: 'Json', type: ['object', 'array', 'string', 'number', 'boolean', 'null'] });

/** Whether two values say the same in JSON: fields in any order, and a field that is absent like one that is undefined. */
export const isSameJson = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) ? !Array.isArray(b) || a.length !== b.length : Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSameJson(Reflect.get(a, key), Reflect.get(b, key)));
};
