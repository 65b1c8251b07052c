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
