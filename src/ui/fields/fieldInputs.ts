import type { FieldName } from '../../model/page/capture';

/** Which keyboard a phone or tablet brings for a field; plain text for those that are not named here. */
export const FIELD_INPUTS: Partial<Record<FieldName, 'email' | 'tel'>> = {
  email: 'email',
  phone: 'tel',
};
