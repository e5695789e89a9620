import type { en } from './en.ts';

/** Only what is certain: the rest is shown in English and marked so. */
export const gd: Partial<Record<keyof typeof en, string>> = {
  'letter.opening': 'Halò {name},',
  'letter.ignore':
    'Mura robh dùil agad ris seo, faodaidh tu a leigeil seachad: cha tachair dad mura tèid an ceangal a chleachdadh.',
  'letter.password-reset.subject': 'Suidhich facal-faire ùr airson Commonty',
  'letter.confirm-address.subject': 'Dearbh an seòladh agad airson Commonty',
  'letter.change-address.subject': 'Dearbh an seòladh ùr agad airson Commonty',
  'letter.already-registered.subject': 'Tha cunntas agad le Commonty mar-thà',
  'letter.address-changed.subject': 'Chaidh an seòladh agad airson Commonty atharrachadh',
  'letter.password-changed.subject': 'Chaidh am facal-faire agad airson Commonty atharrachadh',
  'letter.invitation.subject': 'Tha cuireadh agad gu Commonty',
};
