/** Red flags that were found, as Flags: active until a later screen clears them. */
import { redFlag } from '../../clinical/redflags/index.ts';
import { concept, hl7Concept, ownCoding, period, type Resource } from './resource.ts';
import { derived, type Told } from './telling.ts';

/** @param screens of one patient, by day and order of recording. */
export function flagResources(screens: readonly Told<'red_flag_screen'>[]): Resource[] {
  const standing = screens.filter((told) => told.state !== 'entered-in-error');
  return standing.flatMap((told, at) =>
    told.fact.statement.positive.map((id, index) => {
      const { on } = told.fact;
      const cleared = standing
        .slice(at + 1)
        .find((later) => later.fact.statement.cleared.includes(id) && later.fact.on > on);
      return derived(told, `flag-${index + 1}`, 'Flag', {
        status: cleared ? 'inactive' : 'active',
        category: [hl7Concept('flag-category', 'clinical')],
        code: concept(redFlag(id).finding, ownCoding('red-flag', id)),
        subject: told.subject,
        encounter: told.encounter,
        period: period(on, cleared?.fact.on ?? null),
      });
    }),
  );
}
