/** Which product a MedicationRequest or MedicationStatement is about. */
import { concept, conceptOf, quantity, words, type Concept } from './coded.ts';
import { child, list, text, type Element } from './element.ts';
import { productOf, type Product } from './product.ts';
import type { World } from './reading.ts';
import type { Entry } from './source.ts';

/** The medicine's concept, written in the resource or in the Medication it points at. */
export function medicationOf(
  entry: Entry,
  world: World,
): { code: Concept; product: (around: string) => Product } {
  const { resource } = entry;
  const code = concept(resource, 'medicationCodeableConcept');
  if (words(code) !== '') return { code, product: (around) => productOf(code, around) };
  const reference = child(resource, 'medicationReference');
  const medication = world.references.resolve(reference, entry)?.resource ?? null;
  const named = conceptOf(child(medication, 'code'));
  const display = text(reference, 'display') ?? '';
  const shown = words(named) === '' ? { codings: [], text: display } : named;
  return { code: shown, product: (around) => productWithIngredients(shown, medication, around) };
}

/** A Medication may name its ingredients only in its ingredient list. */
function productWithIngredients(
  code: Concept,
  medication: Element | null,
  around: string,
): Product {
  const form = words(concept(medication, 'form'));
  const whole = productOf(code, `${form} ${around}`);
  const ingredients = list(medication, 'ingredient');
  if (whole.parts.length > 0 || ingredients.length === 0) return whole;
  const parts = ingredients.flatMap((one) => {
    const item = productOf(concept(one, 'itemCodeableConcept'), `${form} ${around}`);
    const amount = quantity(child(one, 'strength'), 'numerator');
    const inMg = amount?.units.some((unit) => unit.toLowerCase() === 'mg') ?? false;
    const per = quantity(child(one, 'strength'), 'denominator');
    const single =
      per === null || (per.value === 1 && !per.units.some((unit) => /ml|h/i.test(unit)));
    const strength = amount && inMg && single ? { mg: amount.value, per: 'unit' as const } : null;
    return item.parts.map((part) => ({ ...part, strength: part.strength ?? strength }));
  });
  return { name: whole.name, parts, ingredients: ingredients.length };
}
