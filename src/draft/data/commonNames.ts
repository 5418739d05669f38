/** Capitalised words that claim nothing about a person. */
export const COMMON_NAMES = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Zoom Skype Teams Meet FaceTime WhatsApp LinkedIn GitHub Gmail Outlook Email E-mail Mail Phone Hi Hello Dear Thank Thanks Best Kind Regards Re PS OK AM PM GMT CET BST UTC EST PST Christmas Easter New Year Mr Mrs Ms Dr Prof Professor Sir'.split(
    ' ',
  ),
);
