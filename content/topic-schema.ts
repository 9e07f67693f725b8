/** `topics/<topic>/topic.json` and `record.json`: what holds of a topic in every language. */
import * as z from 'zod';
import { date, day, httpsUrl, id, words } from './schema-parts.ts';

/** What somebody has said of a sub-claim; `neither` is "neither confirmed nor denied". */
export const STATUSES = ['denied', 'acknowledged', 'neither', 'not-addressed'] as const;

/** What the same side has said of a sub-claim on record, with the entries of the record that show it. */
const said = z.strictObject({
  status: z.enum(STATUSES),
  entries: z.array(id).min(1),
});
/** In these years no statement on the sub-claim was found. */
const silent = z.strictObject({
  status: z.literal('not-addressed'),
  since: z.int().min(1900).max(2100),
  until: z.int().min(1900).max(2100),
});

export const topicSchema = z.strictObject({
  /** The report that gives the statement, and that the article retells. */
  report: z.strictObject({ url: httpsUrl, publisher: words, language: words }),
  /** By sub-claim, in the order in which they are shown: what the statement says, and what else is on record. */
  scope: z.record(
    id,
    z.strictObject({ statement: z.enum(STATUSES), onRecord: z.array(z.union([said, silent])).min(1) }),
  ),
  /** Entries of the record that have changed the matter since the report. */
  sinceReport: z.array(id),
  /** The days of the versions of the topic's texts, the first one first; `record.<lang>.json` says what changed. */
  versions: z.array(day).min(1),
  /** Day on which an editor last compared the texts with the sources. */
  lastChecked: day,
});

/** `topics/<topic>/record.json` */
export const recordSchema = z.strictObject({
  lastChecked: day,
  /** What is documented of the matter, by a name of ours. */
  entries: z.record(
    id,
    z.strictObject({
      date,
      /** Said by the side that makes the statement; something that happened; or something that others say. */
      kind: z.enum(['statement', 'event', 'claim']),
      /** Two publishers or more; several with one original source; a single page. */
      confidence: z.enum(['high', 'one-origin', 'one-page']),
      /** Nobody could verify it. Only of a claim. */
      unverified: z.literal(true).optional(),
      /** The later statement that takes this one's place; this one stays, and is shown as superseded. */
      supersededBy: id.optional(),
      sources: z
        .array(
          z.strictObject({
            publisher: words,
            url: httpsUrl,
            kind: z.enum(['press', 'state-media', 'official', 'blog']),
            /** Of state media: whose, as the two letters of ISO 3166. */
            country: z
              .string()
              .regex(/^[A-Z]{2}$/, 'is not the code of a country: two capitals')
              .optional(),
            /** Day of the page itself, where it shows one. */
            date: day.optional(),
          }),
        )
        .min(1),
    }),
  ),
});
