import { Temporal } from 'temporal-polyfill';
import type { Partnership } from '../../geography/index.ts';
import { defineForm, type FieldError, fieldError, fields, type ValuesOf } from '../../web/index.ts';
import type { BodyRecord } from './body.ts';
import { bodyKinds } from './body-kind.ts';
import { disadvantagedGroups } from './disadvantaged-group.ts';
import { speak } from './messages/message.ts';
import { said } from './plain-words.ts';
import { groupName, kindName } from './spoken-kind.ts';

/** A body as it is registered or changed; its council areas are chosen among those of the partnerships. */
export const bodyForm = (partnerships: readonly Pick<Partnership, 'id' | 'name'>[]) =>
  defineForm(
    'body',
    {
      kind: fields.select({
        label: said('body.kind'),
        choices: bodyKinds.map((kind) => ({ value: kind, text: (language) => kindName(language, kind) })),
      }),
      name: fields.text({ label: said('form.name'), hint: said('form.name.hint'), max: 200 }),
      nameGd: fields.text({ label: said('form.nameGd'), max: 200, optional: true }),
      shortName: fields.text({ label: said('body.shortName'), max: 60, optional: true }),
      description: fields.textArea({ label: said('body.description'), max: 4_000, optional: true }),
      website: fields.text({
        label: said('body.website'),
        hint: said('form.website.hint'),
        max: 500,
        optional: true,
      }),
      charityNumber: fields.text({
        label: said('body.charityNumber'),
        hint: said('form.charityNumber.hint'),
        max: 20,
        optional: true,
      }),
      works: fields.radios({
        label: said('body.works'),
        choices: [
          { value: 'areas', text: said('form.works.areas') },
          { value: 'everywhere', text: said('body.works.everywhere') },
        ],
      }),
      councilAreas: fields.checkboxes({
        label: said('form.councilAreas'),
        optional: true,
        choices: partnerships.map(({ id, name }) => ({ value: String(id), text: () => name })),
      }),
      areaOfOperation: fields.text({
        label: said('form.areaOfOperation'),
        hint: said('form.areaOfOperation.hint'),
        max: 500,
        optional: true,
      }),
      speaksFor: fields.textArea({
        label: said('body.speaksFor'),
        hint: said('form.speaksFor.hint'),
        max: 2_000,
        optional: true,
      }),
      groups: fields.checkboxes({
        label: said('form.groups'),
        optional: true,
        choices: disadvantagedGroups.map((group) => ({
          value: group,
          text: (language) => groupName(language, group),
        })),
      }),
      places: fields.textArea({
        label: said('body.places'),
        hint: said('form.places.hint'),
        max: 2_000,
        optional: true,
      }),
      constituted: fields.radios({
        label: said('body.constituted'),
        optional: true,
        choices: [
          { value: 'yes', text: said('body.constituted.yes') },
          { value: 'no', text: said('body.constituted.no') },
        ],
      }),
      wishes: fields.textArea({
        label: said('body.wishes'),
        hint: said('form.wishes.hint'),
        max: 2_000,
        optional: true,
      }),
      closedOn: fields.day({ label: said('form.closedOn'), optional: true }),
      publish: fields.tick({ label: said('form.publish'), hint: said('form.publish.hint') }),
    },
    { check: bodyProblems },
  );

export type BodyFields = ReturnType<typeof bodyForm>['fields'];
export type BodyAnswers = ValuesOf<BodyFields>;

interface Checked {
  website: string | null;
  charityNumber: string | null;
  works: string;
  councilAreas: readonly string[];
}

function bodyProblems({ website, charityNumber, works, councilAreas }: Checked): FieldError[] {
  const problems: FieldError[] = [];
  if (website !== null && !isWebAddress(website))
    problems.push(
      fieldError('website', (language) => speak(language, 'form.wrong.website', { value: website })),
    );
  if (charityNumber !== null && !/^SC\d{6}$/.test(charityNumber))
    problems.push(
      fieldError('charityNumber', (language) =>
        speak(language, 'form.wrong.charityNumber', { value: charityNumber }),
      ),
    );
  if (works === 'areas' && councilAreas.length === 0)
    problems.push(fieldError('councilAreas', (language) => speak(language, 'form.wrong.councilAreas')));
  return problems;
}

/** Only addresses that a link may lead to: never `javascript:` or `data:`. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s/]/.test(text) && URL.canParse(text);
}

/** The record the answers make; places are found apart from it, since they need the database. */
export function recordFromAnswers(answers: BodyAnswers, speaksForPlaces: readonly number[]): BodyRecord {
  const { groups, works, councilAreas, constituted, closedOn, publish, places: _places, ...same } = answers;
  return {
    ...same,
    everywhere: works === 'everywhere',
    councilAreas: works === 'everywhere' ? [] : councilAreas.map(Number),
    speaksForGroups: groups,
    speaksForPlaces,
    constituted: constituted === null ? null : constituted === 'yes',
    closedOn: closedOn?.toString() ?? null,
    published: publish,
  };
}

/** A record as it stands in the form; `places` is each place in a line. */
export function answersFromRecord(record: BodyRecord, places: string): BodyAnswers {
  const { everywhere, councilAreas, speaksForGroups, constituted, closedOn } = record;
  return {
    kind: record.kind,
    name: record.name,
    nameGd: record.nameGd,
    shortName: record.shortName,
    description: record.description,
    website: record.website,
    charityNumber: record.charityNumber,
    works: everywhere ? 'everywhere' : 'areas',
    councilAreas: councilAreas.map(String),
    areaOfOperation: record.areaOfOperation,
    speaksFor: record.speaksFor,
    groups: [...speaksForGroups],
    places: places === '' ? null : places,
    constituted: constituted === null ? null : constituted ? 'yes' : 'no',
    wishes: record.wishes,
    closedOn: closedOn === null ? null : Temporal.PlainDate.from(closedOn),
    publish: record.published,
  };
}
