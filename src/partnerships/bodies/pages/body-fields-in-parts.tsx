import type { Language, SubjectFormProps } from '../../../web/index.ts';
import { Fieldset } from '../../../web/index.ts';
import type { BodyFields } from '../body-form.ts';
import { speak } from '../messages/message.ts';

/** The fields of a body in their four parts. */
export function bodyFieldsInParts(language: Language): NonNullable<SubjectFormProps<BodyFields>['children']> {
  return ({ field }) => (
    <>
      <Fieldset legend={speak(language, 'form.part.what')} language={language}>
        {field('kind')}
        {field('name')}
        {field('nameGd')}
        {field('shortName')}
        {field('description')}
        {field('website')}
        {field('charityNumber')}
      </Fieldset>
      <Fieldset legend={speak(language, 'form.part.where')} language={language}>
        {field('works')}
        {field('councilAreas')}
        {field('areaOfOperation')}
      </Fieldset>
      <Fieldset
        legend={speak(language, 'form.part.community')}
        hint={speak(language, 'form.part.community.hint')}
        language={language}
      >
        {field('speaksFor')}
        {field('groups')}
        {field('places')}
        {field('constituted')}
        {field('wishes')}
      </Fieldset>
      <Fieldset legend={speak(language, 'form.part.record')} language={language}>
        {field('closedOn')}
        {field('publish')}
      </Fieldset>
    </>
  );
}
