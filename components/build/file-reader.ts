import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { NOT_WRITTEN } from '../../content/schema-parts.ts';
import type { Complaint } from './check-words.ts';
import { plainReason } from './plain-reason.ts';

/** What is wrong with a content file. */
export interface Fault extends Complaint {
  file: string;
}

/** Reads content files by their schemas and collects what does not fit. */
export class FileReader {
  readonly faults: Fault[] = [];

  /** Notes what was found wrong with a file. */
  complain(file: string, complaints: readonly Complaint[]): void {
    this.faults.push(...complaints.map((complaint) => ({ file, ...complaint })));
  }

  /** A file, checked; `undefined` where it does not fit. */
  read<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | undefined {
    const whole = (reason: string) => this.complain(file, [{ field: 'the whole file', reason }]);
    if (!existsSync(file)) return void whole('is missing');
    let json: unknown;
    try {
      json = JSON.parse(readFileSync(file, 'utf8'));
    } catch (error) {
      return void whole(`not readable as JSON: ${error instanceof Error ? error.message : error}`);
    }
    const result = schema.safeParse(json);
    if (result.success) return result.data;
    const found = result.error.issues.map((issue) => ({
      field: issue.path.join('.') || 'the whole file',
      reason: plainReason(issue),
    }));
    // Of what is still to be written nothing else is wrong.
    const unwritten = new Set(found.filter(({ reason }) => reason === NOT_WRITTEN).map(({ field }) => field));
    this.complain(
      file,
      found.filter(({ field, reason }) => reason === NOT_WRITTEN || !unwritten.has(field)),
    );
    return undefined;
  }

  /** The files of a folder whose name fits, keyed by the part of the name that the expression captures. */
  readAll<Schema extends z.ZodType>(
    folder: string,
    name: RegExp,
    schema: Schema,
  ): Record<string, z.infer<Schema>> {
    const found: Record<string, z.infer<Schema>> = {};
    for (const file of existsSync(folder) ? readdirSync(folder).sort() : []) {
      const key = name.exec(file)?.[1];
      const read = key === undefined ? undefined : this.read(join(folder, file), schema);
      if (key !== undefined && read !== undefined) found[key] = read;
    }
    return found;
  }
}
