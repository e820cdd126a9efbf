/** The menu entry on pictures. */
export const PICTURE_MENU = 'read-picture';
