/** How many random patients a property is tried on: 1,000, or 20,000 with DORSO_NIGHTLY=1. */
export const propertyRuns = process.env['DORSO_NIGHTLY'] === '1' ? 20_000 : 1000;
