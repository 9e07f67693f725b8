/**
 * Whether a page marks a review of a claim on it, by schema.org's `ClaimReview`, as JSON-LD or as microdata. The
 * note then says so, and that it has no part in it. Pure.
 *
 * @param jsonLd Texts of the page's JSON-LD scripts; they may be broken, and are not parsed.
 * @param itemTypes Values of the page's `itemtype` attributes.
 */
export function hasClaimReview(jsonLd: readonly string[], itemTypes: readonly string[]): boolean {
  return (
    jsonLd.some((text) =>
      /"@type"\s*:\s*(?:\[[^\]]*)?"(?:https?:\/\/schema\.org\/)?ClaimReview"/u.test(text),
    ) || itemTypes.some((type) => /\bschema\.org\/ClaimReview\b/u.test(type))
  );
}
