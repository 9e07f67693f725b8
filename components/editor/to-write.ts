import { TO_WRITE } from '../../content/schema-parts.ts';

/**
 * The same shape as a model, with every text still to be written: the model's own stands behind the mark, for the
 * translator. Of a list one text is left. Numbers and fields that are kept stay as they are. Pure.
 */
export function toWrite<Model>(model: Model, kept?: readonly string[]): Model;
export function toWrite(model: unknown, kept: readonly string[] = []): unknown {
  if (typeof model === 'string') return `${TO_WRITE} ${model}`;
  if (Array.isArray(model)) return model.slice(0, 1).map((one) => toWrite(one, kept));
  if (typeof model !== 'object' || model === null) return model;
  return Object.fromEntries(
    Object.entries(model).map(([key, value]) => [key, kept.includes(key) ? value : toWrite(value, kept)]),
  );
}
