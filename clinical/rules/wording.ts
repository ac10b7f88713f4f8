/** Names and amounts as prompts say them. */
import { findMedicine } from '../formulary/index.ts';

/** A medicine's name; an unknown one is named by its id. */
export function nameOf(medicine: string): string {
  return findMedicine(medicine)?.name ?? medicine.replaceAll('_', ' ');
}

/** A daily amount with its unit: "225 mg/day"; "in use" where no amount is recorded. */
export function amountOf(medicine: string, amount: number | null): string {
  if (amount === null) return 'dose not known';
  const unit = findMedicine(medicine)?.doseUnit ?? 'mg/day';
  if (unit === 'in use') return 'in use';
  return `${amount} ${unit === 'ug/h' ? 'micrograms/hour' : unit}`;
}

/** "1 day", "14 days". */
export function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

/** Kidney function with one decimal; on dialysis it counts as below 15. */
export function shownKidney(value: number): string {
  return value === 0 ? 'below 15 (dialysis)' : String(Math.round(value * 10) / 10);
}

/** An id as words: "peripheral oedema". */
export function words(id: string): string {
  return id.replaceAll('_', ' ');
}

/** "a", "a and b", "a, b and c". */
export function list(parts: readonly string[]): string {
  if (parts.length <= 1) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** The text with a capital first letter. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
